package io.github.collate.dedupe;

import io.github.collate.dedupe.SameWords.Item;
import io.github.collate.model.Meant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final Gathered statements;
    private final List<Coded> coded;

    /** The fullest statement of each group, by number. */
    private final int[] leaders;

    private final List<Coded> compared;
    private final int[] place;
    private final Rarity rarity;
    private final Ruled ruled;
    private final Weights weights;
    private final Reasons reasons;

    ServiceMerge(Gathered statements, Rarity.Corpus corpus, Ruled ruled, Weights weights) {
        this.statements = statements;
        this.ruled = ruled;
        this.weights = weights;
        List<Meant> meant = statements.items().stream().map(Item::meant).toList();
        Coded.Vocabulary vocabulary = new Coded.Vocabulary(meant);
        coded = vocabulary.code(meant);
        rarity = new Rarity(corpus, vocabulary, coded);
        leaders = statements.groups().stream().mapToInt(group -> group.get(0)).toArray();
        compared = new ArrayList<>();
        place = new int[leaders.length];
        for (int at = 0; at < leaders.length; at++) {
            if (!Deduper.isCompared(leader(at).meant())) continue;
            place[compared.size()] = at;
            compared.add(coded.get(leaders[at]));
        }
        reasons = new Reasons(rarity);
    }

    private Item leader(int group) {
        return item(leaders[group]);
    }

    private Item item(int number) {
        return statements.items().get(number);
    }

    private List<Integer> group(int at) {
        return statements.groups().get(at);
    }

    Joined merge() {
        List<Match> matches = new Matcher(compared, weights)
                .judge(new Pairs(compared, rarity).find(), rarity, WORTH_ASKING).parallelStream()
                        .map(this::placed)
                        .toList();
        Clusters clusters = new Clusters(leaders.length, matches, this::word);
        obey(clusters);
        clusters.join(matches);
        FactIds ids = new FactIds(leader(0).placement().service());
        List<List<Integer>> all = clusters.all();
        List<Draft> drafts =
                all.parallelStream().map(cluster -> draft(cluster, clusters)).toList();
        Map<Integer, Integer> factOf = new HashMap<>();
        for (int at = 0; at < all.size(); at++)
            factOf.put(clusters.of(all.get(at).get(0)), at);
        return new Joined(
                drafts.stream().map(draft -> draft.group(ids)).toList(), doubts(matches, clusters, factOf, drafts));
    }

    /** The match by the places of the leaders; what the wording tells apart clashes. */
    private Match placed(Match match) {
        int one = place[match.one()];
        int other = place[match.other()];
        return new Match(one, other, match.probability(), match.clashes() || areTwo(one, other));
    }

    /** Whether the wording tells two things apart: its order does, or one author says the same words of two subjects. */
    private boolean areTwo(int one, int other) {
        Item here = leader(one);
        Item there = leader(other);
        if (here.wording().key().equals(there.wording().key())) return oneAuthorSaysBoth(one, other);
        return Order.differs(here.wording(), there.wording(), here.text(), there.text());
    }

    private boolean oneAuthorSaysBoth(int one, int other) {
        Set<String> sets =
                group(one).stream().map(at -> item(at).statement().set()).collect(Collectors.toSet());
        return group(other).stream()
                .anyMatch(at -> sets.contains(item(at).statement().set()));
    }

    private Clusters.Word word(int one, int other) {
        if (ruled.isEmpty()) return Clusters.Word.NONE;
        return ruled.on(group(one), group(other))
                .map(together -> together ? Clusters.Word.TOGETHER : Clusters.Word.APART)
                .orElse(Clusters.Word.NONE);
    }

    private void obey(Clusters clusters) {
        if (ruled.isEmpty()) return;
        int[] groupOf = new int[statements.items().size()];
        for (int at = 0; at < leaders.length; at++) {
            for (int number : group(at)) groupOf[number] = at;
        }
        ruled.all(Ruled.Word.SAME).forEach(pair -> clusters.together(groupOf[pair.one()], groupOf[pair.other()]));
        ruled.all(Ruled.Word.PART).forEach(pair -> clusters.within(groupOf[pair.one()], groupOf[pair.other()]));
    }

    /** A fact before it has its id: its statements, the printed one first. */
    private record Draft(String digest, List<Joined.Member> members) {

        /** @param ids where its own comes from */
        Joined.Group group(FactIds ids) {
            return new Joined.Group(ids.next(digest), members);
        }

        List<Integer> numbers() {
            return members.stream().map(Joined.Member::number).toList();
        }
    }

    /** A guest of the author's is never printed: its host says it too, and more. */
    private Draft draft(List<Integer> cluster, Clusters clusters) {
        List<Integer> fullest = fullest(cluster.stream());
        int printed = printed(fullest(cluster.stream().filter(group -> !clusters.isGuest(group))));
        List<Joined.Member> members = Stream.concat(
                        Stream.of(printed), fullest.stream().filter(member -> member != printed))
                .map(member -> new Joined.Member(member, reason(printed, member)))
                .toList();
        return new Draft(FactIds.digest(item(printed).key()), members);
    }

    private List<Integer> fullest(Stream<Integer> members) {
        return members.flatMap(group -> group(group).stream())
                .sorted(statements.fullestFirst())
                .toList();
    }

    /** Of those that say nearly as much as the fullest, the first that is a sentence and not a telegram. */
    private int printed(List<Integer> fullest) {
        int most = item(fullest.get(0)).meaning().terms().size();
        return fullest.stream()
                .filter(at -> item(at).meaning().terms().size() >= NEARLY_AS_MUCH * most)
                .filter(at -> Character.isUpperCase(item(at).text().codePointAt(0)))
                .findFirst()
                .orElse(fullest.get(0));
    }

    private String reason(int printed, int member) {
        if (printed == member) return "";
        Optional<String> authors = ruled.reason(printed, member);
        if (authors.isPresent()) return "the author says so: " + authors.get();
        Item one = item(printed);
        Item other = item(member);
        if (one.wording().key().equals(other.wording().key())) return SameWords.reason(one, other);
        return String.join("; ", reasons.agree(coded.get(printed), coded.get(member)));
    }

    /** Whether the first of a pair stands first in the notes. */
    private boolean inOrder(Match match) {
        return leader(match.one()).statement().compareTo(leader(match.other()).statement()) < 0;
    }

    /** Pairs of facts that were not joined, the likeliest pair of their statements standing for them. */
    private List<Joined.Doubt> doubts(
            List<Match> matches, Clusters clusters, Map<Integer, Integer> factOf, List<Draft> facts) {
        List<Match> likely = matches.stream()
                .filter(match -> match.score() >= WORTH_ASKING)
                .sorted(Comparator.comparingDouble((Match match) -> -match.score())
                        .thenComparingInt(Match::one)
                        .thenComparingInt(Match::other))
                .toList();
        Set<Long> asked = new HashSet<>();
        List<Joined.Doubt> doubts = new ArrayList<>();
        for (Match match : likely) {
            int one = Objects.requireNonNull(factOf.get(clusters.of(match.one())));
            int other = Objects.requireNonNull(factOf.get(clusters.of(match.other())));
            if (one == other || !asked.add(Pairs.pair(Math.min(one, other), Math.max(one, other)))) continue;
            if (ruled.apart(facts.get(one).numbers(), facts.get(other).numbers())) continue;
            doubts.add(inOrder(match) ? doubt(one, other, match) : doubt(other, one, match.turned()));
        }
        return doubts;
    }

    private Joined.Doubt doubt(int one, int other, Match match) {
        Coded here = coded.get(leaders[match.one()]);
        Coded there = coded.get(leaders[match.other()]);
        return new Joined.Doubt(
                one,
                other,
                match.score(),
                () -> new Joined.Reasons(reasons.agree(here, there), reasons.differ(here, there)));
    }
}
