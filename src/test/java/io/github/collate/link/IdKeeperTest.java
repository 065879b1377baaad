package io.github.collate.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Cache;
import io.github.collate.model.Fact;
import io.github.collate.model.GivenIds;
import io.github.collate.model.Placement;
import io.github.collate.spec.Said;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which ids facts keep from one build to the next. Facts come with an id made from their words, as merging gives it. */
class IdKeeperTest {

    private static final String LOAF = "a | Bread | | Bake the loaf for 40 minutes at 220 degrees";
    private static final String LOAVES = "b | Bread | | Loaves take forty minutes in a hot oven";
    private static final String ROLL = "a | Bread | | A roll is done after twenty minutes or so";
    private static final String YEAST = "a | Dough | | Fresh yeast keeps for two weeks in the fridge";

    private GivenIds ids = GivenIds.NONE;

    /** A fact whose statements stand on lines of their own; its id shows the words it was made from. */
    private static Fact fact(String service, String... lines) {
        List<Fact.Origin> origins = IntStream.range(0, lines.length)
                .mapToObj(at -> new Fact.Origin(placed(service, lines[at], at + 1), ""))
                .toList();
        String id = service + "-" + Marker.digits(lines[0]);
        return new Fact(id, service, "overview", origins.get(0).statement().body(), origins);
    }

    private static Placement placed(String service, String line, int number) {
        Placement placed = Said.placement(line, number);
        return new Placement(placed.statement(), service, "overview", placed.subject(), "");
    }

    private static Fact fact(String line) {
        return fact("oven", line);
    }

    /** The ids of the facts in the next build, and remembers them for the one after it. */
    private List<String> build(Fact... facts) {
        IdKeeper.Kept kept = IdKeeper.keep(ids, Arrays.asList(facts), Cache.none());
        ids = kept.ids();
        return Arrays.stream(facts).map(fact -> kept.names().get(fact.id())).toList();
    }

    private static String id(String line) {
        return fact(line).id();
    }

    @Test
    void aNewFactKeepsTheIdItComesWith() {
        assertThat(build(fact(LOAF), fact(ROLL))).containsExactly(id(LOAF), id(ROLL));
        assertThat(ids.retired()).isEmpty();
    }

    @Test
    void aSecondBuildChangesNothing() {
        build(fact("oven", LOAF, LOAVES), fact(ROLL));
        GivenIds first = ids;
        build(fact("oven", LOAF, LOAVES), fact(ROLL));
        assertThat(ids).isEqualTo(first);
    }

    @Test
    void theOrderOfFactsDoesNotMatter() {
        build(fact(LOAF), fact(ROLL), fact(YEAST));
        GivenIds first = ids;
        List<Fact> facts = Arrays.asList(fact(LOAF), fact(ROLL), fact(YEAST));
        Collections.reverse(facts);
        build(facts.toArray(Fact[]::new));
        assertThat(ids).isEqualTo(first);
    }

    @Test
    void anEditedFactKeepsItsId() {
        build(fact(LOAF), fact(ROLL));
        String edited = LOAF.replace("40 minutes", "45 minutes");
        assertThat(build(fact(ROLL), fact(edited))).containsExactly(id(ROLL), id(LOAF));
        String again = edited.replace("220 degrees", "230 degrees");
        assertThat(build(fact(again), fact(ROLL))).containsExactly(id(LOAF), id(ROLL));
        assertThat(ids.retired()).isEmpty();
    }

    @Test
    void aFactUnderAnotherHeadingKeepsItsId() {
        build(fact(LOAF));
        assertThat(build(fact(LOAF.replace("| Bread |", "| Bread > Times |")))).containsExactly(id(LOAF));
    }

    @Test
    void aNewOriginLeavesTheId() {
        build(fact(LOAF));
        assertThat(build(fact("oven", LOAVES, LOAF))).containsExactly(id(LOAF));
    }

    @Test
    void ofAFactThatFallsApartTheLargerPartKeepsTheId() {
        String third = "c | Bread | | Give a loaf forty minutes of good heat";
        build(fact("oven", LOAF, LOAVES, third));
        assertThat(build(fact(LOAVES), fact("oven", third, LOAF))).containsExactly(id(LOAVES), id(LOAF));
        assertThat(ids.retired()).isEmpty();
    }

    @Test
    void ofFactsThatBecomeOneTheOlderIdIsKeptAndTheOtherLeadsToIt() {
        build(fact(ROLL));
        build(fact(ROLL), fact("oven", LOAF, LOAVES));
        assertThat(build(fact("oven", LOAF, LOAVES, ROLL))).containsExactly(id(ROLL));
        assertThat(ids.retired()).isEqualTo(new TreeMap<>(java.util.Map.of(id(LOAF), id(ROLL))));
    }

    @Test
    void ofFactsOfOneAgeTheLargerOneGivesTheId() {
        build(fact(ROLL), fact("oven", LOAF, LOAVES));
        assertThat(build(fact("oven", ROLL, LOAF, LOAVES))).containsExactly(id(LOAF));
        assertThat(ids.retired()).containsEntry(id(ROLL), id(LOAF));
    }

    @Test
    void aFactThatIsGoneIsRetired() {
        build(fact(LOAF), fact(YEAST));
        build(fact(LOAF));
        assertThat(ids.given()).containsOnlyKeys(id(LOAF));
        assertThat(ids.retired()).containsEntry(id(YEAST), GivenIds.GONE);
    }

    @Test
    void aFactThatComesBackHasItsIdAgain() {
        build(fact(LOAF), fact(YEAST));
        build(fact(LOAF));
        assertThat(build(fact(LOAF), fact(YEAST))).containsExactly(id(LOAF), id(YEAST));
        assertThat(ids.retired()).isEmpty();
    }

    @Test
    void retiredIdsFollowTheirSuccessor() {
        build(fact(ROLL));
        build(fact(ROLL), fact(LOAF));
        build(fact("oven", LOAF, ROLL));
        assertThat(ids.retired()).containsEntry(id(LOAF), id(ROLL));
        build(fact(YEAST));
        assertThat(ids.retired()).containsEntry(id(LOAF), GivenIds.GONE).containsEntry(id(ROLL), GivenIds.GONE);
    }

    @Test
    void aFactThatMovesToAnotherServiceHasANewIdAndTheOldOneLeadsThere() {
        build(fact("oven", YEAST));
        Fact moved = fact("fridge", YEAST);
        assertThat(build(moved)).containsExactly(moved.id());
        assertThat(ids.retired()).containsEntry(id(YEAST), moved.id());
    }

    @Test
    void anIdThatAnEditedFactKeepsIsNotGivenToAnother() {
        build(fact(LOAF));
        String edited = LOAF.replace("40 minutes", "45 minutes");
        Fact same = fact("oven", LOAF.replace("a |", "c |"));
        Fact clash =
                new Fact(id(LOAF), "oven", "overview", same.body(), fact(YEAST).origins());
        List<String> kept = build(
                new Fact("oven-0", "oven", "overview", same.body(), fact(edited).origins()), clash);
        assertThat(kept.get(0)).isEqualTo(id(LOAF));
        assertThat(kept.get(1)).startsWith("oven-").isNotEqualTo(id(LOAF)).hasSize(id(LOAF).length());
    }

    @Test
    void anotherStatementInThePlaceOfOneIsNoEdit() {
        build(fact(LOAF));
        assertThat(build(fact(YEAST.replace("| Dough |", "| Bread |"))))
                .containsExactly(id(YEAST.replace("| Dough |", "| Bread |")));
        assertThat(ids.retired()).containsEntry(id(LOAF), GivenIds.GONE);
    }

    @Test
    void factsOfTheSameWordsDoNotChangePlaces() {
        Fact one = new Fact(
                "oven-b", "oven", "overview", fact(LOAF).body(), fact(LOAF).origins());
        Fact other = new Fact(
                "oven-a", "oven", "overview", fact(LOAF).body(), fact(LOAF).origins());
        build(one, other);
        assertThat(build(one, other)).containsExactly("oven-b", "oven-a");
        assertThat(build(other, one)).containsExactly("oven-a", "oven-b");
    }

    @Test
    void wordsOfOtherSetsAreOfNoConcern() {
        build(fact(LOAF));
        build(fact(LOAVES));
        assertThat(ids.retired()).containsEntry(id(LOAF), GivenIds.GONE);
    }
}
