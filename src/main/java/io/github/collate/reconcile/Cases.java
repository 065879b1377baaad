package io.github.collate.reconcile;

import io.github.collate.model.Conflict;
import io.github.collate.model.Fact;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** Gathers clashes into contradictions: one for each subject and property, those who say the same on one side. */
final class Cases {

    /** A contradiction and how certain it is. */
    record Case(Conflict conflict, double certainty) {}

    /** A clash this much less certain than the surest of its facts is left out: it is likely of something else. */
    private static final double CLOSE = 0.8;

    /** How many sides a contradiction may have. */
    private static final int SIDES = 4;

    private Cases() {}

    private static final class Gathered {
        private final Clash first;
        private final Map<String, Map<Integer, Fact>> sides = new LinkedHashMap<>();
        private final Map<String, String> shown = new HashMap<>();

        Gathered(Clash first) {
            this.first = first;
            take(first);
        }

        void take(Clash clash) {
            side(clash.value()).put(clash.one().at(), clash.one().fact());
            side(clash.otherValue()).put(clash.other().at(), clash.other().fact());
        }

        private Map<Integer, Fact> side(Clash.Value value) {
            shown.putIfAbsent(value.key(), value.shown());
            return sides.computeIfAbsent(value.key(), fresh -> new TreeMap<>());
        }

        boolean fits(Clash clash) {
            if (clash.kind() != first.kind() || clash.certainty() < CLOSE * first.certainty()) return false;
            boolean one = holds(clash.value().key(), clash.one());
            boolean other = holds(clash.otherValue().key(), clash.other());
            if (isElsewhere(clash.value().key(), clash.one())
                    || isElsewhere(clash.otherValue().key(), clash.other())) return false;
            int fresh = (sides.containsKey(clash.value().key()) ? 0 : 1)
                    + (sides.containsKey(clash.otherValue().key()) ? 0 : 1);
            return (one || other) && sides.size() + fresh <= SIDES;
        }

        /** Whether a claim stands on another side already: nobody says two values at once. */
        private boolean isElsewhere(String value, Claim claim) {
            return sides.entrySet().stream()
                    .anyMatch(side ->
                            !side.getKey().equals(value) && side.getValue().containsKey(claim.at()));
        }

        private boolean holds(String value, Claim claim) {
            return sides.getOrDefault(value, Map.of()).containsKey(claim.at());
        }
    }

    /** The contradictions of one service. */
    static List<Case> of(List<Clash> clashes) {
        List<Clash> sorted = clashes.stream()
                .sorted(Comparator.comparingDouble((Clash clash) -> -clash.certainty())
                        .thenComparing(clash -> clash.one().at())
                        .thenComparing(clash -> clash.other().at()))
                .toList();
        List<Gathered> cases = new ArrayList<>();
        Map<Integer, Gathered> homes = new HashMap<>();
        for (Clash clash : sorted) {
            Gathered one = homes.get(clash.one().at());
            Gathered other = homes.get(clash.other().at());
            Gathered home = one != null ? one : other;
            if (home == null) {
                home = new Gathered(clash);
                cases.add(home);
            } else if ((one == null || other == null || one.equals(other)) && home.fits(clash)) {
                home.take(clash);
            } else {
                continue;
            }
            homes.put(clash.one().at(), home);
            homes.put(clash.other().at(), home);
        }
        return cases.stream().map(Cases::conflict).toList();
    }

    private static Case conflict(Gathered gathered) {
        Clash first = gathered.first;
        String service = first.one().fact().service();
        List<Conflict.Side> sides = gathered.sides.entrySet().stream()
                .map(side -> new Conflict.Side(
                        gathered.shown.getOrDefault(side.getKey(), ""),
                        List.copyOf(side.getValue().values())))
                .toList();
        String id = id(service, sides);
        return new Case(new Conflict(id, service, first.about(), first.kind(), sides), first.certainty());
    }

    /** The same while the facts are. */
    static String id(String service, List<Conflict.Side> sides) {
        CRC32 sum = new CRC32();
        sides.stream()
                .flatMap(side -> side.facts().stream())
                .map(Fact::id)
                .sorted()
                .forEach(id -> sum.update(id.getBytes(StandardCharsets.UTF_8)));
        return service + "-conflict-" + String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
