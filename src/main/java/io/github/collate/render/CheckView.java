package io.github.collate.render;

import io.github.collate.model.Question;
import io.github.collate.model.QuizPage;
import io.github.collate.model.QuizPage.OfDeck;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A box with a few questions, inside a page about something else.
 *
 * @param services ids of the services whose data holds the questions, a space between them
 * @param path of the page with all questions of the deck
 * @param all how many those are
 */
record CheckView(List<QuestionView> questions, String services, String path, int all) {

    /** A box shows at most so many questions. */
    private static final int MOST = 3;

    /** A box with the first of some questions of a deck, those of an author before generated ones; none without questions. */
    static Optional<CheckView> of(List<Question> questions, QuizPage.Deck deck, Outline outline) {
        if (questions.isEmpty()) return Optional.empty();
        List<Question> first = questions.stream()
                .sorted(Comparator.comparing(Question::origin))
                .limit(MOST)
                .toList();
        return Optional.of(new CheckView(
                QuestionView.of(first, outline),
                services(first),
                OfDeck.pathOf(deck.scope(), deck.id()),
                deck.questions().size()));
    }

    /** The ids of its questions, a space between them. */
    public String ids() {
        return questions.stream().map(QuestionView::id).collect(Collectors.joining(" "));
    }

    /** The services that questions are about, a space between their ids. */
    static String services(List<Question> questions) {
        return questions.stream().map(Question::service).distinct().sorted().collect(Collectors.joining(" "));
    }
}
