package io.github.collate.read;

import io.github.collate.model.Exam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a mock of the exam goes, from {@code collate.yml}. */
final class PaperReader {

    static final Shape PAPER =
            new Shape("the exam's paper", List.of("questions", "minutes", "least", "most", "pass"), List.of("shorter"));

    /** More would not be an exam but a question bank; it also keeps products of two of them small. */
    private static final int MOST_QUESTIONS = 1000;

    private static final int MINUTES_OF_A_DAY = 1440;
    private static final int HIGHEST_SCORE = 1_000_000;

    private PaperReader() {}

    /** The paper; none where something needed is missing or wrong. */
    static Optional<Exam.Paper> read(Fields fields) {
        Optional<Integer> questions = fields.number("questions", 1, MOST_QUESTIONS);
        Optional<Integer> minutes = fields.number("minutes", 1, MINUTES_OF_A_DAY);
        Optional<Integer> least = fields.number("least", 0, HIGHEST_SCORE);
        Optional<Integer> most = fields.number("most", 1, HIGHEST_SCORE);
        Optional<Integer> pass = fields.number("pass", 1, HIGHEST_SCORE);
        List<Integer> shorter = shorter(fields, questions.orElse(MOST_QUESTIONS));
        if (questions.isEmpty() || minutes.isEmpty() || least.isEmpty() || most.isEmpty() || pass.isEmpty()) {
            return Optional.empty();
        }
        if (least.get() >= pass.get() || pass.get() > most.get()) {
            fields.text("pass")
                    .ifPresent(text -> text.spot()
                            .error(
                                    "'pass' does not lie between 'least' and 'most'",
                                    "the scale goes from 'least' for no right answer to 'most' for nothing else"));
            return Optional.empty();
        }
        return Optional.of(
                new Exam.Paper(questions.get(), minutes.get(), shorter, least.get(), most.get(), pass.get()));
    }

    private static List<Integer> shorter(Fields fields, int full) {
        Unique lengths = new Unique();
        List<Integer> shorter = new ArrayList<>();
        for (Text text : fields.texts("shorter")) {
            boolean fits = text.value().matches("[1-9][0-9]{0,3}") && Integer.parseInt(text.value()) < full;
            if (!fits) {
                text.spot().error("'" + text + "' is no length below the full one", "like '[25, 10]', in questions");
            } else if (lengths.take(text, "the length", "take one of them out")) {
                shorter.add(Integer.valueOf(text.value()));
            }
        }
        return shorter;
    }
}
