package io.github.collate.review;

import io.github.collate.model.Candidate;
import io.github.collate.model.Conflict;
import io.github.collate.model.Decisions;
import io.github.collate.model.Decisions.Pair;
import io.github.collate.model.Fact;
import io.github.collate.model.Statement;
import io.github.collate.review.Settled.Verdict;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The questions of a sitting: open contradictions, then pairs that may be the same, likeliest first. What was answered
 * is not asked again, now or later, nor what follows from the answers.
 */
public final class Queue {

    /** A step of the sitting: a question and its answer, or none if it was put off. */
    public record Step(Question question, Optional<Answer> answer) {}

    private record Taken(int at, Step step) {}

    private final List<Question> questions;
    private final List<Verdict> before;
    private final Deque<Taken> steps = new ArrayDeque<>();
    private Settled settled;
    private int at;

    public Queue(List<Candidate> candidates, List<Conflict> open, Decisions decisions) {
        List<Question> all = Stream.concat(
                        open.stream().flatMap(Question::of), candidates.stream().map(Question::of))
                .toList();
        before = verdicts(all, decisions);
        settled = new Settled(before);
        questions = all.stream().filter(question -> !isSettled(question)).toList();
    }

    /** What was decided on the facts of the questions. */
    private static List<Verdict> verdicts(List<Question> questions, Decisions decisions) {
        Map<Statement, String> factOf = new HashMap<>();
        questions.stream()
                .flatMap(question -> Stream.of(question.one(), question.other()))
                .collect(Collectors.toMap(Fact::id, fact -> fact, (one, other) -> one))
                .values()
                .forEach(fact -> fact.origins().forEach(origin -> factOf.put(origin.statement(), fact.id())));
        Stream<Verdict> same = verdicts(decisions.same(), true, factOf);
        Stream<Verdict> others = Stream.of(decisions.part(), decisions.different(), decisions.contradicting())
                .flatMap(pairs -> verdicts(pairs, false, factOf));
        return Stream.concat(same, others).toList();
    }

    private static Stream<Verdict> verdicts(List<Pair> pairs, boolean same, Map<Statement, String> factOf) {
        return pairs.stream()
                .filter(pair -> factOf.containsKey(pair.one()) && factOf.containsKey(pair.other()))
                .map(pair ->
                        new Verdict(factOf.getOrDefault(pair.one(), ""), factOf.getOrDefault(pair.other(), ""), same));
    }

    private boolean isSettled(Question question) {
        return settled.holds(question.one().id(), question.other().id());
    }

    /** The question to ask now, unless all are through. */
    public Optional<Question> current() {
        return at < questions.size() ? Optional.of(questions.get(at)) : Optional.empty();
    }

    /** The number of the question, from 1. */
    public int number() {
        return at + 1;
    }

    /** How many questions the sitting began with. */
    public int total() {
        return questions.size();
    }

    /** How many were answered, without those put off. */
    public int answered() {
        return (int)
                steps.stream().filter(taken -> taken.step.answer.isPresent()).count();
    }

    /** Answers the question, and goes on to the next that is still open. */
    public void answer(Answer answer) {
        go(Optional.of(answer));
    }

    /** Puts the question off to another sitting. */
    public void later() {
        go(Optional.empty());
    }

    private void go(Optional<Answer> answer) {
        Optional<Question> question = current();
        if (question.isEmpty()) return;
        steps.push(new Taken(at, new Step(question.get(), answer)));
        settle();
        do at++;
        while (current().filter(this::isSettled).isPresent());
    }

    private void settle() {
        Stream<Verdict> now = steps.stream()
                .flatMap(taken -> taken.step.answer.stream().map(answer -> verdict(taken.step.question, answer)));
        settled = new Settled(Stream.concat(before.stream(), now).toList());
    }

    private static Verdict verdict(Question question, Answer answer) {
        return new Verdict(question.one().id(), question.other().id(), answer == Answer.SAME);
    }

    /** Goes back one step, and tells which it was; none at the start. */
    public Optional<Step> undo() {
        if (steps.isEmpty()) return Optional.empty();
        Taken last = steps.pop();
        at = last.at;
        settle();
        return Optional.of(last.step);
    }
}
