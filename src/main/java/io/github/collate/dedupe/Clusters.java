package io.github.collate.dedupe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts matched statements together, likeliest pairs first. Two clusters become one only if every statement of the one
 * fits every statement of the other, so that a chain of near matches does not glue distinct facts together and
 * containment does not chain.
 */
final class Clusters {

    /** A pair from this probability on is joined. */
    static final double JOIN = 0.60;

    /** Members of one cluster match each other at least so well. */
    private static final double FIT = 0.35;

    private final Set<Long> fitting = new HashSet<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final int[] cluster;
    private final Verdict verdict;
    private final Set<Integer> hosts = new HashSet<>();
    private final Set<Integer> guests = new HashSet<>();

    /** The author's word on a pair. */
    enum Word {
        NONE,
        TOGETHER,
        APART
    }

    /** Asked for the author's word on two statements by their indices. */
    interface Verdict {
        Word on(int one, int other);
    }

    Clusters(int count, List<Match> found, Verdict verdict) {
        cluster = new int[count];
        this.verdict = verdict;
        for (int at = 0; at < count; at++) {
            cluster[at] = at;
            members.add(new ArrayList<>(List.of(at)));
        }
        for (Match match : found) {
            if (match.probability() >= FIT && !match.clashes()) fitting.add(Pairs.pair(match.one(), match.other()));
        }
    }

    /** Joins two statements on the author's word, whatever the machine thinks. */
    void together(int one, int other) {
        if (cluster[one] != cluster[other]) union(cluster[one], cluster[other]);
    }

    /** Lets a statement join the one that contains it. Containment does not chain: a guest has no guests, a host no host. */
    void within(int guest, int host) {
        boolean chained = guests.contains(host)
                || members.get(cluster[guest]).stream()
                        .anyMatch(member -> hosts.contains(member) || guests.contains(member));
        if (cluster[guest] == cluster[host] || chained) return;
        guests.addAll(members.get(cluster[guest]));
        hosts.add(host);
        union(cluster[guest], cluster[host]);
    }

    /** Whether a statement joined the one that contains it. */
    boolean isGuest(int statement) {
        return guests.contains(statement);
    }

    /** Joins all that match well enough. */
    void join(List<Match> found) {
        found.stream()
                .filter(match -> match.probability() >= JOIN && !match.clashes())
                .sorted(Comparator.comparingDouble((Match match) -> -match.probability())
                        .thenComparingInt(Match::one)
                        .thenComparingInt(Match::other))
                .filter(match -> cluster[match.one()] != cluster[match.other()])
                .filter(match -> fit(members.get(cluster[match.one()]), members.get(cluster[match.other()])))
                .forEach(match -> union(cluster[match.one()], cluster[match.other()]));
    }

    /** Whether all of two clusters fit; a guest need not, its host answers for it. */
    private boolean fit(List<Integer> here, List<Integer> there) {
        return here.stream()
                .filter(one -> !guests.contains(one))
                .allMatch(one ->
                        there.stream().filter(other -> !guests.contains(other)).allMatch(other -> fit(one, other)));
    }

    private boolean fit(int one, int other) {
        Word word = verdict.on(one, other);
        if (word != Word.NONE) return word == Word.TOGETHER;
        return fitting.contains(Pairs.pair(Math.min(one, other), Math.max(one, other)));
    }

    private void union(int one, int other) {
        int kept = Math.min(one, other);
        int gone = Math.max(one, other);
        for (int member : members.get(gone)) cluster[member] = kept;
        members.get(kept).addAll(members.get(gone));
        members.get(gone).clear();
    }

    int of(int statement) {
        return cluster[statement];
    }

    /** Every cluster with its statements. */
    List<List<Integer>> all() {
        return members.stream().filter(list -> !list.isEmpty()).toList();
    }
}
