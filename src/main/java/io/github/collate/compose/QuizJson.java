package io.github.collate.compose;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.github.collate.model.Answer;
import io.github.collate.model.Answer.Amount;
import io.github.collate.model.Answer.Choice;
import io.github.collate.model.Answer.Gaps;
import io.github.collate.model.Answer.Matching;
import io.github.collate.model.Answer.Option;
import io.github.collate.model.Answer.Pair;
import io.github.collate.model.Answer.Sequence;
import io.github.collate.model.Fact;
import io.github.collate.model.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The questions as open data. */
final class QuizJson {

    /** Counts up when a field changes its meaning. */
    private static final int SCHEMA = 1;

    record Quiz(int schema, List<Entry> questions) {}

    /**
     * A question.
     *
     * @param options to choose from; the steps of an order; the right-hand sides of a match
     * @param left the left-hand sides of a match
     * @param answer of a choice the numbers of the right options; of an order and a match the number of the option that
     *     belongs at each place; of a number its value; of a cloze the accepted words for each gap
     * @param whyNot for each option why it is wrong, empty for one that is right
     * @param page address of an official page
     */
    @JsonInclude(Include.NON_DEFAULT)
    record Entry(
            String id,
            String service,
            String section,
            String domain,
            int difficulty,
            boolean exam,
            String kind,
            String prompt,
            @JsonInclude(Include.ALWAYS) List<String> options,
            @JsonInclude(Include.NON_EMPTY) List<String> left,
            List<Object> answer,
            @JsonInclude(Include.NON_EMPTY) String unit,
            String why,
            @JsonInclude(Include.ALWAYS) List<String> whyNot,
            @JsonInclude(Include.ALWAYS) List<String> facts,
            @JsonInclude(Include.NON_EMPTY) String page,
            @JsonInclude(Include.NON_EMPTY) String table,
            String source) {}

    private QuizJson() {}

    static byte[] bytes(List<Question> questions) {
        return Json.bytes(
                new Quiz(SCHEMA, questions.stream().map(QuizJson::entry).toList()));
    }

    /** A question as data. */
    static Entry entry(Question question) {
        Answer answer = question.answer();
        return new Entry(
                question.id(),
                question.service(),
                question.section(),
                question.domain(),
                question.difficulty(),
                question.scenario(),
                answer.kind(),
                question.prompt(),
                options(answer),
                answer instanceof Matching it
                        ? it.pairs().stream().map(Pair::left).toList()
                        : List.of(),
                key(answer),
                answer instanceof Amount it ? it.unit() : "",
                question.why(),
                answer instanceof Choice it
                        ? it.options().stream().map(Option::why).toList()
                        : List.of(),
                question.facts().stream().map(Fact::id).toList(),
                question.source(),
                question.table(),
                Json.name(question.origin()));
    }

    /** In an order that does not tell the answer: of a choice the author's, else by the alphabet. */
    private static List<String> options(Answer answer) {
        if (answer instanceof Choice it)
            return it.options().stream().map(Option::text).toList();
        if (answer instanceof Sequence it) return it.steps().stream().sorted().toList();
        if (answer instanceof Matching it) {
            return Stream.concat(it.pairs().stream().map(Pair::right), it.extra().stream())
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
        return List.of();
    }

    private static List<Object> key(Answer answer) {
        List<String> options = options(answer);
        if (answer instanceof Choice it) {
            return IntStream.range(0, options.size())
                    .filter(at -> it.options().get(at).right())
                    .<Object>mapToObj(at -> at)
                    .toList();
        }
        if (answer instanceof Amount it) return List.of(number(it));
        if (answer instanceof Gaps it) return new ArrayList<>(it.accepted());
        if (answer instanceof Sequence it) return places(it.steps(), options);
        if (answer instanceof Matching it) {
            return places(it.pairs().stream().map(Pair::right).toList(), options);
        }
        throw new IllegalStateException("no key for " + answer.getClass());
    }

    private static List<Object> places(List<String> texts, List<String> options) {
        return texts.stream().<Object>map(options::indexOf).toList();
    }

    private static Object number(Amount amount) {
        return new BigDecimal(amount.value());
    }
}
