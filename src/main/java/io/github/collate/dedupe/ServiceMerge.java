package io.github.collate.dedupe;

import io.github.collate.dedupe.SameWords.Item;
import io.github.collate.model.Body;
import io.github.collate.model.Candidate;
import io.github.collate.model.Decisions;
import io.github.collate.model.Fact;
import io.github.collate.model.Fact.Origin;
import io.github.collate.model.Placement;
import io.github.collate.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Merges the statements of one service: groups of the same words to facts, facts to pairs that may be the same. */
final class ServiceMerge {

    /** A statement says nearly as much as another with this share of its terms. */
    private static final double NEARLY_AS_MUCH = 0.7;

    /** A pair less likely than this is not worth a question. */
    private static final double WORTH_ASKING = 0.03;

    private final List<List<Item>> groups;
    private final List<Item> leaders;
    private final List<Coded> compared;
    private final int[] place;
    private final Rarity rarity;
    private final Ruled ruled;
    private final Weights weights;
    private final Reasons reasons;

    /** @param groups statements of the same words, each statement once */
    ServiceMerge(List<List<Item>> groups, Rarity.Corpus corpus, Ruled ruled, Weights weights) {
        this.ruled = ruled;
        this.weights = weights;
        List<Coded> statements =
                groups.stream().flatMap(List::stream).map(Item::coded).toList();
        rarity = corpus.of(statements);
        this.groups = groups.parallelStream()
                .map(group -> group.stream().sorted(FULLEST_FIRST).toList())
                .sorted(Comparator.comparing(group -> group.get(0), BY_TEXT))
                .toList();
        leaders = this.groups.stream().map(group -> group.get(0)).toList();
        compared = new ArrayList<>();
        place = new int[leaders.size()];
        for (int at = 0; at < leaders.size(); at++) {
            if (!Deduper.isCompared(leaders.get(at).coded().meant())) continue;
            place[compared.size()] = at;
            compared.add(leaders.get(at).coded());
        }
        reasons = new Reasons(rarity);
    }

    /** By what is said before who says it, so that it makes no difference what the sets are called. */
    private static final Comparator<Item> BY_TEXT = Comparator.comparing(
                    (Item item) -> item.coded().text())
            .thenComparing(item -> item.subject().key())
            .thenComparingInt(item -> item.statement().span().line())
            .thenComparing(Item::statement);

    /** Prose before other forms, what says the most first, of equals the longer. */
    private static final Comparator<Item> FULLEST_FIRST = Comparator.comparing(
                    (Item item) -> !(item.statement().body() instanceof Body.Prose))
            .thenComparingInt(item -> -item.meaning().terms().size())
            .thenComparingInt(item -> -item.coded().text().length())
            .thenComparing(BY_TEXT);

    /** The facts of the service, in no order, and the pairs of them that may be the same. */
    record Result(List<Fact> facts, List<Doubt> doubts) {}

    /** Two facts that may be the same, before anybody is told why. */
    final class Doubt {
        final Fact one;
        final Fact other;
        final double score;
        private final Coded here;
        private final Coded there;

        private Doubt(Fact one, Fact other, Match match) {
            this.one = one;
            this.other = other;
            score = match.score();
            here = leaders.get(match.one()).coded();
            there = leaders.get(match.other()).coded();
        }

        /** @param told whether to say why they may be the same, and why not */
        Candidate candidate(boolean told) {
            return told
                    ? new Candidate(one, other, score, reasons.agree(here, there), reasons.differ(here, there))
                    : new Candidate(one, other, score, List.of(), List.of());
        }
    }

    Result merge() {
        List<Match> matches = new Matcher(compared, weights)
                .judge(new Pairs(compared, rarity).find(), rarity, WORTH_ASKING).parallelStream()
                        .map(this::placed)
                        .toList();
        Clusters clusters = new Clusters(leaders.size(), matches, this::word);
        obey(clusters);
        clusters.join(matches);
        Map<Integer, Fact> facts = new HashMap<>();
        FactIds ids = new FactIds(leaders.get(0).placement().service());
        List<Draft> drafts = clusters.all().parallelStream()
                .map(cluster -> draft(clusters.of(cluster.get(0)), cluster, clusters))
                .toList();
        for (Draft draft : drafts) facts.put(draft.cluster, draft.fact(ids));
        return new Result(List.copyOf(facts.values()), doubts(matches, clusters, facts));
    }

    /** The match by the places of the leaders; what the wording tells apart clashes. */
    private Match placed(Match match) {
        int one = place[match.one()];
        int other = place[match.other()];
        return new Match(one, other, match.probability(), match.clashes() || areTwo(one, other));
    }

    /** Whether the wording tells two things apart: its order does, or one author says the same words of two subjects. */
    private boolean areTwo(int one, int other) {
        Item here = leaders.get(one);
        Item there = leaders.get(other);
        if (here.wording().key().equals(there.wording().key())) return oneAuthorSaysBoth(one, other);
        return Order.differs(
                here.wording(),
                there.wording(),
                here.coded().text(),
                there.coded().text());
    }

    private boolean oneAuthorSaysBoth(int one, int other) {
        Set<String> sets =
                groups.get(one).stream().map(item -> item.statement().set()).collect(Collectors.toSet());
        return groups.get(other).stream()
                .anyMatch(item -> sets.contains(item.statement().set()));
    }

    private Clusters.Word word(int one, int other) {
        if (ruled.isEmpty()) return Clusters.Word.NONE;
        return ruled.on(statements(one), statements(other))
                .map(together -> together ? Clusters.Word.TOGETHER : Clusters.Word.APART)
                .orElse(Clusters.Word.NONE);
    }

    private List<Statement> statements(int group) {
        return groups.get(group).stream().map(Item::statement).toList();
    }

    private void obey(Clusters clusters) {
        if (ruled.isEmpty()) return;
        Map<Statement, Integer> groupOf = new HashMap<>();
        for (int at = 0; at < groups.size(); at++) {
            for (Item item : groups.get(at)) groupOf.put(item.statement(), at);
        }
        for (Decisions.Pair pair : ruled.same()) {
            Integer here = groupOf.get(pair.one());
            Integer there = groupOf.get(pair.other());
            if (here != null && there != null) clusters.together(here, there);
        }
        for (Decisions.Pair pair : ruled.part()) {
            Integer guest = groupOf.get(pair.one());
            Integer host = groupOf.get(pair.other());
            if (guest != null && host != null) clusters.within(guest, host);
        }
    }

    /** A fact before it has its id. */
    private record Draft(int cluster, Placement placement, String digest, List<Origin> origins) {

        /** @param ids where its own comes from */
        Fact fact(FactIds ids) {
            return new Fact(
                    ids.next(digest),
                    placement.service(),
                    placement.section(),
                    placement.statement().body(),
                    origins);
        }
    }

    /** A guest of the author's is never printed: its host says it too, and more. */
    private Draft draft(int cluster, List<Integer> members, Clusters clusters) {
        List<Item> fullest = fullest(members.stream());
        Item printed = printed(fullest(members.stream().filter(group -> !clusters.isGuest(group))));
        List<Origin> origins = Stream.concat(
                        Stream.of(printed), fullest.stream().filter(member -> !member.equals(printed)))
                .map(member -> new Origin(member.placement(), reason(printed, member)))
                .toList();
        return new Draft(cluster, printed.placement(), FactIds.digest(printed.key()), origins);
    }

    private List<Item> fullest(Stream<Integer> members) {
        return members.flatMap(group -> groups.get(group).stream())
                .sorted(FULLEST_FIRST)
                .toList();
    }

    /** Of those that say nearly as much as the fullest, the first that is a sentence and not a telegram. */
    private static Item printed(List<Item> fullest) {
        int most = fullest.get(0).meaning().terms().size();
        return fullest.stream()
                .filter(item -> item.meaning().terms().size() >= NEARLY_AS_MUCH * most)
                .filter(item -> Character.isUpperCase(item.coded().text().codePointAt(0)))
                .findFirst()
                .orElse(fullest.get(0));
    }

    private String reason(Item printed, Item member) {
        if (printed.equals(member)) return "";
        Optional<String> authors = ruled.reason(printed.statement(), member.statement());
        if (authors.isPresent()) return "the author says so: " + authors.get();
        if (printed.wording().key().equals(member.wording().key())) return SameWords.reason(printed, member);
        return String.join("; ", reasons.agree(printed.coded(), member.coded()));
    }

    /** Whether the first of a pair stands first in the notes. */
    private boolean inOrder(Match match) {
        return leaders.get(match.one())
                        .statement()
                        .compareTo(leaders.get(match.other()).statement())
                < 0;
    }

    /** Pairs of facts that were not joined, the likeliest pair of their statements standing for them. */
    private List<Doubt> doubts(List<Match> matches, Clusters clusters, Map<Integer, Fact> facts) {
        List<Match> likely = matches.stream()
                .filter(match -> match.score() >= WORTH_ASKING)
                .sorted(Comparator.comparingDouble((Match match) -> -match.score())
                        .thenComparingInt(Match::one)
                        .thenComparingInt(Match::other))
                .toList();
        Set<Long> asked = new HashSet<>();
        List<Doubt> doubts = new ArrayList<>();
        for (Match match : likely) {
            int one = clusters.of(match.one());
            int other = clusters.of(match.other());
            if (one == other || !asked.add(Pairs.pair(Math.min(one, other), Math.max(one, other)))) continue;
            Fact first = facts.get(one);
            Fact second = facts.get(other);
            if (first == null || second == null) throw new IllegalStateException("a cluster without a fact");
            if (ruled.apart(first, second)) continue;
            doubts.add(inOrder(match) ? new Doubt(first, second, match) : new Doubt(second, first, match.turned()));
        }
        return doubts;
    }
}
