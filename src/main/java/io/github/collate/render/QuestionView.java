package io.github.collate.render;

import io.github.collate.model.Answer;
import io.github.collate.model.Answer.Amount;
import io.github.collate.model.Answer.Choice;
import io.github.collate.model.Answer.Gaps;
import io.github.collate.model.Answer.Matching;
import io.github.collate.model.Answer.Option;
import io.github.collate.model.Answer.Pair;
import io.github.collate.model.Answer.Sequence;
import io.github.collate.model.Page;
import io.github.collate.model.Question;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A question as it is printed, for those who read without a script.
 *
 * @param made what it was made from, {@code fact} or {@code table}; empty of one that an author wrote
 * @param hint what to do, {@code order} or {@code match}; empty where the prompt says it
 * @param options to choose from, to bring into order, or to match
 * @param left what is to be matched
 * @param solution the right answer, a line for each of its parts
 * @param reasons why the wrong options are wrong
 * @param read path of the page to read, with the anchor of the fact it rests on; empty if no page is about it
 */
record QuestionView(
        String id,
        String made,
        String hint,
        String prompt,
        List<String> options,
        List<String> left,
        List<String> solution,
        List<Option> reasons,
        String why,
        String read,
        String page) {

    static QuestionView of(Question question, Outline outline) {
        Answer answer = question.answer();
        String kind = answer.kind();
        return new QuestionView(
                question.id(),
                made(question),
                List.of("order", "match").contains(kind) ? kind : "",
                question.prompt(),
                options(answer),
                answer instanceof Matching it
                        ? it.pairs().stream().map(Pair::left).toList()
                        : List.of(),
                solution(answer),
                answer instanceof Choice it
                        ? it.options().stream()
                                .filter(option -> !option.why().isEmpty())
                                .toList()
                        : List.of(),
                question.why(),
                read(question, outline),
                question.source());
    }

    static List<QuestionView> of(List<Question> questions, Outline outline) {
        return questions.stream().map(question -> of(question, outline)).toList();
    }

    private static String made(Question question) {
        if (question.origin() == Question.Origin.AUTHORED) return "";
        return question.table().isEmpty() ? "fact" : "table";
    }

    /** What may be chosen, in an order that does not tell the answer. */
    private static List<String> options(Answer answer) {
        if (answer instanceof Choice it)
            return it.options().stream().map(Option::text).toList();
        if (answer instanceof Sequence it) return it.steps().stream().sorted().toList();
        if (answer instanceof Matching it) {
            return Stream.concat(it.pairs().stream().map(Pair::right), it.extra().stream())
                    .sorted()
                    .toList();
        }
        return List.of();
    }

    private static List<String> solution(Answer answer) {
        if (answer instanceof Choice it) {
            return it.options().stream().filter(Option::right).map(Option::text).toList();
        }
        if (answer instanceof Amount it) return List.of(it.value() + " " + it.unit());
        if (answer instanceof Gaps it)
            return it.accepted().stream().map(words -> words.get(0)).toList();
        if (answer instanceof Sequence it) return it.steps();
        if (answer instanceof Matching it) {
            return it.pairs().stream()
                    .map(pair -> pair.left() + " \u2192 " + pair.right())
                    .toList();
        }
        throw new IllegalStateException("no solution for " + answer.getClass());
    }

    private static String read(Question question, Outline outline) {
        String page = Page.OfService.pathOf(question.service());
        return question.facts().stream()
                .findFirst()
                .map(fact -> Page.OfService.pathOf(fact.service()) + "#" + fact.id())
                .orElse(outline.pages().contains(page) ? page : "");
    }

    /** How a kind of question, or of deck, is called in words and styles. */
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
