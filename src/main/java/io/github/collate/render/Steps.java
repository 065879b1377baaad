package io.github.collate.render;

import io.github.collate.model.Page;
import io.github.collate.model.QuizPage;
import io.github.collate.model.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages before and behind one among those of its kind: comparisons, note sets, decks about the same kind of thing. */
record Steps(Optional<Frame.Stop> previous, Optional<Frame.Stop> next) {

    private static final Steps NONE = new Steps(Optional.empty(), Optional.empty());

    static Steps of(Page page, Site site) {
        List<? extends Page> row = row(page, site).toList();
        int at = row.indexOf(page);
        return at < 0 ? NONE : new Steps(stop(row, at - 1), stop(row, at + 1));
    }

    private static Stream<? extends Page> row(Page page, Site site) {
        if (page instanceof Page.OfComparison) return site.pages(Page.OfComparison.class).stream();
        if (page instanceof Page.OfSet) return site.pages(Page.OfSet.class).stream();
        if (page instanceof QuizPage.OfDeck deck) {
            return site.pages(QuizPage.OfDeck.class).stream()
                    .filter(other -> other.deck().scope() == deck.deck().scope());
        }
        return Stream.empty();
    }

    private static Optional<Frame.Stop> stop(List<? extends Page> row, int at) {
        if (at < 0 || at >= row.size()) return Optional.empty();
        return Optional.of(new Frame.Stop(row.get(at).title(), row.get(at).path(), false));
    }
}
