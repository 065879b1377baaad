package io.github.collate.read;

import io.github.collate.model.Answer;
import io.github.collate.model.Comparison.Ref;
import io.github.collate.model.Draft;
import io.github.collate.model.Problems;
import io.github.collate.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code quizzes/*.yml} to questions. */
final class QuizzesReader {

    static final Shape QUIZ = new Shape("a quiz", List.of("questions"), List.of());
    static final Shape QUESTION = new Shape(
            "a question",
            List.of("id", "kind", "service", "difficulty", "prompt", "why"),
            List.of("section", "domain", "exam", "options", "pairs", "extra", "answer", "facts", "source"));

    private static final int HARDEST = 3;

    private final Wanted wanted;
    private final Optional<List<String>> domains;
    private final Unique ids = new Unique();
    private final List<Draft> drafts = new ArrayList<>();

    private QuizzesReader(Wanted wanted, Optional<List<String>> domains) {
        this.wanted = wanted;
        this.domains = domains;
    }

    /**
     * The questions by file, in the order of each; one with anything wrong in it is left out.
     *
     * @param domains ids of the exam's domains; absent if they could not be read
     */
    static List<Draft> read(Place content, Wanted wanted, Optional<List<String>> domains, Problems problems) {
        QuizzesReader reader = new QuizzesReader(wanted, domains);
        Pieces.of(content.child("quizzes"), ".yml", problems)
                .forEach(piece -> Yaml.parse(piece.file(), "write questions, or take the file out")
                        .flatMap(node -> Fields.of(piece.file(), node, QUIZ))
                        .ifPresent(reader::questions));
        return reader.drafts;
    }

    private void questions(Fields quiz) {
        quiz.needsEntry("questions");
        for (Fields fields : quiz.mappings("questions", QUESTION)) draft(fields).ifPresent(drafts::add);
    }

    private Optional<Draft> draft(Fields fields) {
        Optional<Text> id = Checks.id(fields.text("id")).filter(it -> ids.take(it, "question", "give it another id"));
        List<String> service = wanted.services(fields.text("service").stream().toList());
        Optional<Integer> difficulty = fields.number("difficulty", 1, HARDEST);
        Optional<Text> prompt = fields.text("prompt");
        Optional<Answer> answer = AnswerReader.read(fields, prompt);
        Optional<Text> why = fields.text("why");
        Optional<Text> source = Checks.address(fields.text("source"));
        String domain = domain(fields);
        List<Ref> facts = facts(fields);
        boolean whole = id.isPresent() && !service.isEmpty() && difficulty.isPresent() && prompt.isPresent();
        if (!whole || answer.isEmpty() || why.isEmpty()) return Optional.empty();
        Question question = new Question(
                id.get().value(),
                service.get(0),
                wanted.section(fields.text("section"), service),
                domain,
                difficulty.get(),
                fields.truth("exam").orElse(false),
                prompt.get().value(),
                answer.get(),
                why.get().value(),
                List.of(),
                source.map(Text::value).orElse(""),
                Question.Origin.AUTHORED,
                "");
        return Optional.of(new Draft(question, facts, ref("", fields.at("answer"))));
    }

    private String domain(Fields fields) {
        if (domains.isEmpty()) return fields.string("domain");
        if (!domains.get().isEmpty() && !fields.has("domain")) {
            fields.spot().error("a question needs 'domain'", "name one of " + String.join(", ", domains.get()));
        }
        return Checks.known(fields.text("domain"), "exam domain", domains.get())
                .map(Text::value)
                .orElse("");
    }

    /** The facts an answer rests on; without any there has to be an official page. */
    private static List<Ref> facts(Fields fields) {
        if (fields.lacks("facts") && !fields.has("source")) {
            fields.spot().error("this question rests on nothing", "name 'facts' or a 'source'");
        }
        return fields.texts("facts").stream()
                .flatMap(text -> Checks.id(Optional.of(text)).stream())
                .map(text -> ref(text.value(), text.spot()))
                .toList();
    }

    private static Ref ref(String name, Spot spot) {
        return new Ref(name, spot.span(), spot.sourceLine());
    }
}
