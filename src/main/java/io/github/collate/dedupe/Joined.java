package io.github.collate.dedupe;

import io.github.collate.model.Candidate;
import io.github.collate.model.Fact;
import io.github.collate.model.Fact.Origin;
import io.github.collate.model.Placement;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What merging made of the statements of a service, told by their numbers.
 *
 * @param groups the statements of each fact, the printed one first
 * @param doubts pairs of facts that may be the same
 */
record Joined(List<Group> groups, List<Doubt> doubts) {

    /** The statements of one fact. */
    record Group(String id, List<Member> members) {}

    /**
     * A statement.
     *
     * @param why why it was joined to the printed one
     */
    record Member(int number, String why) {}

    /** Why two facts may be the same, and why not. */
    record Reasons(List<String> agree, List<String> differ) {
        private static final Reasons UNTOLD = new Reasons(List.of(), List.of());
    }

    /** Two facts that may be the same, by their places among the groups. */
    static final class Doubt {
        final int one;
        final int other;
        final double score;
        private final Supplier<Reasons> ask;
        private volatile Optional<Reasons> told = Optional.empty();

        /** @param ask asked for the reasons when somebody wants to know them, once or twice */
        Doubt(int one, int other, double score, Supplier<Reasons> ask) {
            this.one = one;
            this.other = other;
            this.score = score;
            this.ask = ask;
        }

        private Reasons reasons() {
            Reasons reasons = told.orElseGet(ask);
            told = Optional.of(reasons);
            return reasons;
        }
    }

    /** The facts, in the order of the groups. */
    List<Fact> facts(Gathered statements) {
        return groups.stream().map(group -> fact(group, statements)).toList();
    }

    private static Fact fact(Group group, Gathered statements) {
        List<Origin> origins = group.members.stream()
                .map(member -> new Origin(statements.items().get(member.number).placement(), member.why))
                .toList();
        Placement printed = origins.get(0).placement();
        return new Fact(
                group.id,
                printed.service(),
                printed.section(),
                printed.statement().body(),
                origins);
    }

    /** A pair of facts that may be the same. */
    record Pair(Fact one, Fact other, Doubt doubt) {

        double score() {
            return doubt.score;
        }

        /** @param told whether to say why they may be the same, and why not */
        Candidate candidate(boolean told) {
            Reasons reasons = told ? doubt.reasons() : Reasons.UNTOLD;
            return new Candidate(one, other, doubt.score, reasons.agree, reasons.differ);
        }
    }

    /** @param facts those of the groups */
    List<Pair> pairs(List<Fact> facts) {
        return doubts.stream()
                .map(doubt -> new Pair(facts.get(doubt.one), facts.get(doubt.other), doubt))
                .toList();
    }
}
