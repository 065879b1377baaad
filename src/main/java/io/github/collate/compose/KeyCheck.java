package io.github.collate.compose;

import io.github.collate.model.Answer;
import io.github.collate.model.Comparison.Ref;
import io.github.collate.model.Dispute;
import io.github.collate.model.Draft;
import io.github.collate.model.Fact;
import io.github.collate.model.Problems;
import io.github.collate.model.Question;
import io.github.collate.model.Ruling;
import io.github.collate.model.Update;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the key of an author's question against the facts it names and the verdicts on them. */
final class KeyCheck {

    private final Grounds grounds;
    private final Problems problems;

    KeyCheck(Grounds grounds, Problems problems) {
        this.grounds = grounds;
        this.problems = problems;
    }

    /**
     * Reports numbers of the key that neither the question nor a fact nor a verdict says, unless the question names an official
     * page; and such as a verdict has overruled.
     *
     * @param facts those the question names
     */
    void check(Draft draft, List<Fact> facts) {
        Question question = draft.question();
        Set<String> key = numbers(question.answer());
        if (key.isEmpty()) return;
        Set<String> known = CellNumbers.of(facts);
        known.addAll(CellNumbers.told(question.prompt()));
        Set<String> overruled = new TreeSet<>();
        Set<String> ruled = new TreeSet<>();
        for (Fact fact : facts) {
            grounds.about(fact).forEach(dispute -> ruled.addAll(held(dispute)));
            grounds.against(fact).forEach(dispute -> overruled.addAll(lost(dispute)));
            for (Update update : grounds.outdating(fact)) {
                ruled.addAll(CellNumbers.in(update.what()));
                overruled.addAll(CellNumbers.in(update.was()));
            }
        }
        for (String number : key) {
            if (ruled.contains(number)) continue;
            if (overruled.contains(number) && question.source().isEmpty()) {
                report(draft.answer(), "a verdict on a fact of this question has overruled " + number);
            } else if (!known.contains(number) && question.source().isEmpty()) {
                report(draft.answer(), "no fact of this question says " + number);
            }
        }
    }

    private void report(Ref answer, String message) {
        String hint = "name the fact that does, or give the question a source";
        problems.error(answer.span(), message, answer.sourceLine(), hint);
    }

    private static Set<String> held(Dispute dispute) {
        Stream<String> sides =
                dispute.sides().stream().filter(side -> side.holds()).map(side -> side.value());
        return Stream.concat(sides, dispute.ruling().stream().map(Ruling::holds))
                .flatMap(text -> CellNumbers.in(text).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> lost(Dispute dispute) {
        return dispute.sides().stream()
                .filter(side -> !side.holds())
                .flatMap(side -> CellNumbers.in(side.value()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The numbers of what a learner has to give. */
    private static Set<String> numbers(Answer answer) {
        return right(answer)
                .flatMap(text -> CellNumbers.in(text).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> right(Answer answer) {
        if (answer instanceof Answer.Choice it)
            return it.options().stream().filter(Answer.Option::right).map(Answer.Option::text);
        if (answer instanceof Answer.Amount it) return Stream.of(it.value());
        if (answer instanceof Answer.Gaps it) return it.accepted().stream().map(accepted -> accepted.get(0));
        if (answer instanceof Answer.Matching it) return it.pairs().stream().map(Answer.Pair::right);
        return Stream.empty();
    }
}
