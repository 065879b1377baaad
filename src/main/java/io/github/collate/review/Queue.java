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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The questions of a sitting: open contradictions, then pairs that may be the same, likeliest first. What was answered
 * is not asked again, now or later, nor what follows from the answers.
 */
public final class Queue {

    /** A step of the sitting: a question and the author's word on it, or none if it was put off. */
    public record Step(Question question, Optional<Word> word) {}

    private record Taken(int at, Step step) {}

    private final List<Question> questions;
    private final List<Question> all;
    private List<Verdict> before;
    private Set<Statement> named;
    private final Deque<Taken> steps = new ArrayDeque<>();
    private Settled settled;
    /** Ids of facts that are not asked about before the next build. */
    private Set<String> gone = Set.of();

    private int at;

    public Queue(List<Candidate> candidates, List<Conflict> open, Decisions decisions) {
        all = Stream.concat(
                        open.stream().flatMap(Question::of), candidates.stream().map(Question::of))
                .toList();
        before = verdicts(all, decisions);
        named = named(decisions);
        settled = new Settled(before);
        questions = all.stream().filter(question -> !isSettled(question)).toList();
    }

    /** Takes notice of what is decided meanwhile by other ways: it is not asked any more, but for the question at hand. */
    void heed(Decisions decisions) {
        before = verdicts(all, decisions);
        named = named(decisions);
        settle();
    }

    private static Set<Statement> named(Decisions decisions) {
        return Stream.of(decisions.same(), decisions.part(), decisions.different(), decisions.contradicting())
                .flatMap(List::stream)
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .collect(Collectors.toSet());
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
        String one = question.one().id();
        String other = question.other().id();
        return gone.contains(one) || gone.contains(other) || settled.holds(one, other);
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
        return (int) steps.stream().filter(taken -> taken.step.word.isPresent()).count();
    }

    /** Answers the question, and goes on to the next that is still open. */
    public void answer(Word word) {
        go(Optional.of(word));
    }

    /** Puts the question off to another sitting. */
    public void later() {
        go(Optional.empty());
    }

    private void go(Optional<Word> word) {
        Optional<Question> question = current();
        if (question.isEmpty()) return;
        steps.push(new Taken(at, new Step(question.get(), word)));
        settle();
        do at++;
        while (current().filter(this::isSettled).isPresent());
    }

    private void settle() {
        Stream<Verdict> now = steps.stream().flatMap(taken -> verdict(taken.step).stream());
        settled = new Settled(Stream.concat(before.stream(), now).toList());
        gone = steps.stream().flatMap(taken -> gone(taken.step)).collect(Collectors.toSet());
    }

    private static Optional<Verdict> verdict(Step step) {
        return step.word
                .filter(Answer.class::isInstance)
                .map(answer -> new Verdict(
                        step.question.one().id(), step.question.other().id(), answer == Answer.SAME));
    }

    /** The fact that is not what it was, now that its statement is left out or belongs elsewhere. */
    private static Stream<String> gone(Step step) {
        Optional<Statement> said = step.word.flatMap(word -> word instanceof Word.Drop drop
                ? Optional.of(drop.said())
                : word instanceof Word.About about ? Optional.of(about.said()) : Optional.empty());
        return Stream.of(step.question.one(), step.question.other())
                .filter(fact -> said.filter(fact.printed()::equals).isPresent())
                .map(Fact::id);
    }

    /** Whether an answer names this statement, from before or of this sitting: it cannot be left out then. */
    boolean isNamed(Statement said) {
        return named.contains(said)
                || steps.stream()
                        .filter(taken -> verdict(taken.step).isPresent())
                        .map(taken -> taken.step.question)
                        .anyMatch(question -> said.equals(question.first()) || said.equals(question.second()));
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
