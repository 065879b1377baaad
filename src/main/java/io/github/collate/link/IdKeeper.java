package io.github.collate.link;

import io.github.collate.link.Matching.Match;
import io.github.collate.link.Matching.Owned;
import io.github.collate.model.Cache;
import io.github.collate.model.Fact;
import io.github.collate.model.GivenIds;
import io.github.collate.model.GivenIds.Given;
import io.github.collate.model.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Lets facts keep the ids they were given. A fact takes over the id most of whose statements it holds; of several the
 * oldest. An id that no fact takes over is retired, and leads to the fact that holds most of its statements. A fact that
 * has moved to another service is given a new id, for the old one names the other page.
 */
public final class IdKeeper {

    /**
     * The ids as they are now.
     *
     * @param names the id of each fact by the one it came with
     * @param ids to be written
     */
    public record Kept(Map<String, String> names, GivenIds ids) {
        public Kept {
            names = Map.copyOf(names);
        }
    }

    /** An id that a fact could take over, with how many of its statements the fact holds. */
    private record Claim(String id, int since, int fact, int statements) {}

    private static final Comparator<Claim> OLDEST_AND_FULLEST_FIRST = Comparator.comparingInt(Claim::since)
            .thenComparing(Comparator.comparingInt(Claim::statements).reversed())
            .thenComparing(Claim::id)
            .thenComparing(Claim::fact);

    private final GivenIds before;
    private final List<Fact> facts;
    private final List<List<Mark>> marks;

    private IdKeeper(GivenIds before, List<Fact> facts, Cache cache) {
        this.before = before;
        this.facts = facts;
        marks = facts.parallelStream().map(fact -> marks(fact, cache)).toList();
    }

    /**
     * The facts' ids, after those given before.
     *
     * @param cache gives back the marks of statements that stayed as they were
     */
    public static Kept keep(GivenIds before, List<Fact> facts, Cache cache) {
        return new IdKeeper(before, facts, cache).keep();
    }

    private static List<Mark> marks(Fact fact, Cache cache) {
        return fact.origins().stream()
                .map(origin -> Marker.Said.of(origin.statement()))
                .map(said -> cache.value(said, () -> Marker.of(said)))
                .sorted()
                .distinct()
                .toList();
    }

    private Kept keep() {
        List<Claim> claims = claims();
        List<String> ids = ids(claims);
        Map<String, String> names = new HashMap<>();
        for (int fact = 0; fact < facts.size(); fact++)
            names.put(facts.get(fact).id(), ids.get(fact));
        return new Kept(names, new GivenIds(given(ids), retired(claims, ids)));
    }

    /** The id of each fact: one it takes over, else the one it came with, else a free one. */
    private List<String> ids(List<Claim> claims) {
        List<String> ids = new ArrayList<>(Collections.nCopies(facts.size(), ""));
        Set<String> used = new HashSet<>();
        for (Claim claim : claims) {
            boolean atHome = facts.get(claim.fact).service().equals(GivenIds.service(claim.id));
            if (atHome && ids.get(claim.fact).isEmpty() && used.add(claim.id)) ids.set(claim.fact, claim.id);
        }
        for (int fact = 0; fact < facts.size(); fact++) {
            if (ids.get(fact).isEmpty()) ids.set(fact, fresh(facts.get(fact), used));
        }
        return ids;
    }

    private static String fresh(Fact fact, Set<String> used) {
        String id = fact.id();
        for (int n = 2; !used.add(id); n++) id = fact.service() + "-" + Marker.digits(fact.id() + "/" + n);
        return id;
    }

    private SortedMap<String, Given> given(List<String> ids) {
        int latest =
                before.given().values().stream().mapToInt(Given::since).max().orElse(0);
        SortedMap<String, Given> given = new TreeMap<>();
        for (int fact = 0; fact < facts.size(); fact++) {
            Given old = before.given().get(ids.get(fact));
            given.put(ids.get(fact), new Given(old == null ? latest + 1 : old.since(), marks.get(fact)));
        }
        return given;
    }

    private SortedMap<String, String> retired(List<Claim> claims, List<String> ids) {
        Set<String> used = new HashSet<>(ids);
        SortedMap<String, String> retired = new TreeMap<>();
        for (String id : before.given().keySet()) {
            if (!used.contains(id)) retired.put(id, GivenIds.GONE);
        }
        claims.stream()
                .filter(claim -> retired.containsKey(claim.id))
                .sorted(Comparator.comparingInt(Claim::statements)
                        .thenComparing(Claim::fact, Comparator.reverseOrder()))
                .forEachOrdered(claim -> retired.put(claim.id, ids.get(claim.fact)));
        before.retired().forEach((id, successor) -> {
            if (used.contains(id)) return;
            retired.put(id, used.contains(successor) ? successor : retired.getOrDefault(successor, GivenIds.GONE));
        });
        return retired;
    }

    private List<Claim> claims() {
        List<Map.Entry<String, Given>> old = List.copyOf(before.given().entrySet());
        Map<String, Integer> stayed = stayed();
        List<Owned> then = new ArrayList<>();
        for (int id = 0; id < old.size(); id++) {
            if (stayed.containsKey(old.get(id).getKey())) continue;
            for (Mark mark : old.get(id).getValue().marks())
                then.add(new Owned(id, old.get(id).getKey(), mark));
        }
        List<Owned> now = new ArrayList<>();
        for (int fact = 0; fact < facts.size(); fact++) {
            if (stayed.containsKey(facts.get(fact).id())) continue;
            for (Mark mark : marks.get(fact))
                now.add(new Owned(fact, facts.get(fact).id(), mark));
        }
        Map<List<Integer>, Integer> shared = new HashMap<>();
        for (Match match : Matching.of(then, now)) {
            shared.merge(List.of(match.before().owner(), match.now().owner()), 1, Integer::sum);
        }
        Stream<Claim> matched = shared.entrySet().stream()
                .map(it -> claim(old.get(it.getKey().get(0)), it.getKey().get(1), it.getValue()));
        Stream<Claim> same = old.stream()
                .filter(it -> stayed.containsKey(it.getKey()))
                .map(it -> {
                    int fact = Objects.requireNonNull(stayed.get(it.getKey()));
                    return claim(it, fact, marks.get(fact).size());
                });
        return Stream.concat(matched, same).sorted(OLDEST_AND_FULLEST_FIRST).toList();
    }

    /** The facts that came with an id that was given to just what they say, by id: most of them, and easily told. */
    private Map<String, Integer> stayed() {
        Map<String, Integer> stayed = new HashMap<>();
        for (int fact = 0; fact < facts.size(); fact++) {
            String id = facts.get(fact).id();
            Given given = before.given().get(id);
            if (given != null && given.marks().equals(marks.get(fact))) stayed.put(id, fact);
        }
        return stayed;
    }

    private static Claim claim(Map.Entry<String, Given> given, int fact, int statements) {
        return new Claim(given.getKey(), given.getValue().since(), fact, statements);
    }
}
