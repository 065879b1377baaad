package io.github.collate.link;

import io.github.collate.model.GivenIds;
import io.github.collate.model.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pairs the marks of two builds: first those that are equal, then those of the same words under other headings, then the
 * same words in another set, last the edited ones. Each mark is in one pair at most.
 */
final class Matching {

    /** An edited statement shares at least so many digits of its sketch: about half of its words. */
    private static final int EDITED = 9;

    /** A set of which more was changed was written anew. Comparisons. */
    private static final long MOST_COMPARISONS = 20_000_000;

    /**
     * A mark and whose it is.
     *
     * @param owner of the old marks an index of an id, of the new ones of a fact
     * @param id the one given, or the one the fact came with
     */
    record Owned(int owner, String id, Mark mark) {
        String service() {
            return GivenIds.service(id);
        }
    }

    /** A mark before and after. */
    record Match(Owned before, Owned now) {}

    private record Near(Owned before, Owned now, int shared) {}

    private final List<Match> matches = new ArrayList<>();
    private final Set<Owned> before;
    private final Set<Owned> now;

    private Matching(List<Owned> before, List<Owned> now) {
        this.before = new LinkedHashSet<>(before);
        this.now = new LinkedHashSet<>(now);
    }

    /** The pairs; both lists in an order that is the same for the same content. */
    static List<Match> of(List<Owned> before, List<Owned> now) {
        Matching matching = new Matching(before, now);
        matching.pair(it -> List.of(it.id, it.mark));
        matching.pair(it -> List.of(it.service(), it.mark));
        matching.pair(it -> it.mark);
        matching.pair(it -> List.of(place(it), it.mark.sketch()));
        matching.pair(it -> List.of(it.service(), it.mark.sketch()));
        matching.pairEdited();
        return matching.matches;
    }

    private void take(Owned old, Owned fresh) {
        before.remove(old);
        now.remove(fresh);
        matches.add(new Match(old, fresh));
    }

    /** Pairs those of one key, in their order. */
    private void pair(Function<Owned, Object> key) {
        Map<Object, Deque<Owned>> waiting = new HashMap<>();
        before.forEach(it -> waiting.computeIfAbsent(key.apply(it), none -> new ArrayDeque<>(1))
                .add(it));
        for (Owned fresh : List.copyOf(now)) {
            Deque<Owned> alike = waiting.get(key.apply(fresh));
            if (alike != null && !alike.isEmpty()) take(alike.remove(), fresh);
        }
    }

    private void pairEdited() {
        Map<String, List<Owned>> byPlace = before.stream().collect(Collectors.groupingBy(Matching::place));
        long comparisons = now.stream()
                .mapToLong(it -> byPlace.getOrDefault(place(it), List.of()).size())
                .sum();
        if (comparisons > MOST_COMPARISONS) return;
        List<Near> nearest = now.stream()
                .flatMap(it -> near(it, byPlace.getOrDefault(place(it), List.of())))
                .sorted(Comparator.comparingInt(it -> -it.shared))
                .toList();
        for (Near it : nearest) {
            if (before.contains(it.before) && now.contains(it.now)) take(it.before, it.now);
        }
    }

    private static Stream<Near> near(Owned fresh, List<Owned> old) {
        return old.stream()
                .map(it -> new Near(it, fresh, it.mark.shared(fresh.mark)))
                .filter(it -> it.shared >= EDITED);
    }

    private static String place(Owned it) {
        return it.service() + " " + it.mark.set();
    }
}
