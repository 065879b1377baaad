package io.github.collate.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.analyse.Analyser;
import io.github.collate.model.Catalog;
import io.github.collate.model.Conflict;
import io.github.collate.model.Decisions;
import io.github.collate.model.Fact;
import io.github.collate.model.Meant;
import io.github.collate.model.Placement;
import io.github.collate.spec.Said;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ContradictionsTest {

    private static final Catalog NOTHING = new Catalog(List.of(), List.of(), List.of());
    private static final String[] THINGS = {"loaf", "roll", "cake", "tart", "bun", "pie"};
    private static final String[] DOINGS = {"bakes", "rests", "cools", "rises"};

    /** Notes of several authors, of whom some contradict each other. */
    private static List<Placement> notes(int count, int kinds, long seed) {
        Random random = new Random(seed);
        List<Placement> notes = new ArrayList<>();
        for (int at = 1; at <= count; at++) {
            String thing = THINGS[random.nextInt(THINGS.length)] + " of sort" + (char) ('a' + random.nextInt(26))
                    + random.nextInt(kinds);
            String doing = DOINGS[random.nextInt(DOINGS.length)];
            String not = random.nextInt(4) == 0 ? "cannot be frozen" : "can be frozen";
            String words = random.nextBoolean()
                    ? "A " + thing + " " + doing + " for at most " + (1 + random.nextInt(5)) * 10 + " minutes"
                    : "A " + thing + " " + not + " after it " + doing;
            notes.add(Said.placement((char) ('a' + random.nextInt(5)) + " | Oven | | " + words, at));
        }
        return notes;
    }

    private static List<Fact> facts(List<Placement> notes) {
        return notes.stream().map(ReconcileSpecTest::fact).toList();
    }

    private static List<Conflict> found(List<Placement> notes, List<Fact> facts) {
        List<Meant> meant = new Analyser(NOTHING).analyse(notes);
        return new Contradictions(meant, Decisions.NONE).among(facts);
    }

    private static Set<String> shown(List<Conflict> conflicts) {
        return conflicts.stream()
                .map(conflict -> conflict.id() + " " + conflict.kind() + " " + conflict.about()
                        + conflict.sides().stream()
                                .map(side -> side.value()
                                        + side.facts().stream().map(Fact::id).toList())
                                .toList())
                .collect(Collectors.toSet());
    }

    @Test
    void the_order_of_sets_files_and_statements_makes_no_difference() {
        for (long seed = 1; seed <= 20; seed++) {
            List<Placement> notes = notes(120, 2, seed);
            List<Fact> facts = facts(notes);
            List<Conflict> once = found(notes, facts);
            List<Placement> shuffled = new ArrayList<>(notes);
            List<Fact> mixed = new ArrayList<>(facts);
            Collections.shuffle(shuffled, new Random(seed));
            Collections.shuffle(mixed, new Random(seed));
            assertThat(found(shuffled, mixed)).as("seed " + seed).isEqualTo(once);
            assertThat(once).as("seed " + seed).isNotEmpty();
        }
    }

    @Test
    void every_contradiction_has_sides_that_share_no_fact_and_an_id_of_its_own() {
        List<Placement> notes = notes(400, 3, 7);
        List<Conflict> found = found(notes, facts(notes));
        assertThat(found).extracting(Conflict::id).doesNotHaveDuplicates();
        for (Conflict conflict : found) {
            List<String> ids = conflict.sides().stream()
                    .flatMap(side -> side.facts().stream())
                    .map(Fact::id)
                    .toList();
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(conflict.sides())
                    .allSatisfy(side -> assertThat(side.facts()).isNotEmpty());
        }
    }

    @Test
    void finding_twice_changes_nothing() {
        List<Placement> notes = notes(200, 2, 3);
        List<Fact> facts = facts(notes);
        assertThat(shown(found(notes, facts))).isEqualTo(shown(found(notes, facts)));
    }

    @Test
    void what_the_author_holds_for_a_contradiction_is_one() {
        List<Placement> notes = List.of(
                Said.placement("a | Oven | | Stone floors bake best", 1),
                Said.placement("b | Oven | | Use a steel plate", 1));
        Decisions.Pair pair =
                new Decisions.Pair(notes.get(0).statement(), notes.get(1).statement(), "what to bake on");
        Decisions decisions = new Decisions(List.of(), List.of(), List.of(), List.of(pair, pair));
        List<Conflict> found = new Contradictions(new Analyser(NOTHING).analyse(notes), decisions).among(facts(notes));
        assertThat(found).extracting(Conflict::about).containsExactly("what to bake on");
        assertThat(found.get(0).sides())
                .extracting(Conflict.Side::value)
                .containsExactly("Stone floors bake best", "Use a steel plate");
    }

    @Test
    @Timeout(60)
    void twenty_thousand_statements_of_one_service_do_not_blow_up() {
        List<Placement> notes = notes(20_000, 100, 5);
        List<Fact> facts = facts(notes);
        assertThat(found(notes, facts)).isNotEmpty();
    }
}
