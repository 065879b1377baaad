package io.github.collate.compose;

import io.github.collate.model.Page;
import io.github.collate.model.Piece;
import io.github.collate.model.Question;
import io.github.collate.model.QuizPage;
import io.github.collate.model.Sheet;
import io.github.collate.model.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The questions to cut out: of each service those that an author wrote, or where there are none those made from facts.
 * The shortest come first, so that one too long for a card is what is left out.
 */
final class CardSheet {

    private CardSheet() {}

    /** None where nobody asks anything. */
    static Optional<Sheet> of(Site site) {
        List<Piece> pieces = site.pages(Page.OfService.class).stream()
                .flatMap(page -> asked(page.questions()).stream())
                .sorted(Comparator.comparing(CardSheet::length))
                .<Piece>map(Piece.OfQuestion::new)
                .toList();
        if (pieces.isEmpty() || site.pages(QuizPage.Practice.class).isEmpty()) return Optional.empty();
        return Optional.of(new Sheet(
                "cards",
                Sheet.Kind.CARDS,
                "",
                "",
                site.pages(QuizPage.Practice.class).get(0).path(),
                Sheet.CARD_TITLES + 2 * ((pieces.size() + Sheet.CARDS - 1) / Sheet.CARDS),
                List.of(),
                pieces,
                List.of()));
    }

    private static List<Question> asked(List<Question> questions) {
        List<Question> authored = questions.stream()
                .filter(question -> question.origin() == Question.Origin.AUTHORED)
                .toList();
        return authored.isEmpty() ? questions : authored;
    }

    private static int length(Question question) {
        return question.prompt().length()
                + String.join("", question.answer().solution()).length()
                + question.why().length();
    }
}
