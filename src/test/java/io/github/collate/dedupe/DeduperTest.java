package io.github.collate.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Decisions;
import io.github.collate.model.Fact;
import io.github.collate.model.Placement;
import io.github.collate.model.Statement;
import io.github.collate.spec.Merging;
import io.github.collate.spec.Said;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DeduperTest {

    private static final List<String> NOUNS = List.of("kettle", "oven", "dough", "starter", "mill");
    private static final List<String> VERBS = List.of("rests", "boils", "turns", "holds");
    private static final List<String> TIMES = List.of("15 minutes", "15min", "fifteen minutes", "2 hours", "two hours");

    private static List<Placement> random(long seed) {
        return random(seed, List.of("", " in the old stone kitchen"));
    }

    private static List<Placement> random(long seed, List<String> places) {
        Random random = new Random(seed);
        List<Placement> placements = new ArrayList<>();
        for (int at = 1; at <= 60; at++) {
            String words = "The " + pick(NOUNS, random) + pick(places, random) + " " + pick(VERBS, random) + " for "
                    + pick(TIMES, random);
            String set = List.of("a", "b", "c").get(random.nextInt(3));
            placements.add(Said.placement(set + " | " + pick(NOUNS, random) + " | | " + words, at));
        }
        return placements;
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    @RepeatedTest(50)
    void theOrderOfStatementsDoesNotMatter(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        List<Placement> placements = random(seed);
        List<Fact> facts = Merging.facts(placements);
        List<Placement> shuffled = new ArrayList<>(placements);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Merging.facts(shuffled)).isEqualTo(facts);
    }

    @RepeatedTest(50)
    void noStatementIsLostOrDoubled(RepetitionInfo repetition) {
        List<Placement> placements = random(repetition.getCurrentRepetition());
        assertThat(Merging.origins(Merging.facts(placements)))
                .containsExactlyElementsOf(Merging.statements(placements));
    }

    @RepeatedTest(20)
    void idsAreUniqueAndDoNotDependOnOtherFacts(RepetitionInfo repetition) {
        List<Placement> placements = random(repetition.getCurrentRepetition(), List.of(" in the old stone kitchen"));
        List<Fact> facts = Merging.facts(placements);
        assertThat(facts).extracting(Fact::id).doesNotHaveDuplicates();
        for (Fact fact : facts) {
            List<Placement> alone = List.of(fact.origins().get(0).placement());
            assertThat(Merging.facts(alone)).extracting(Fact::id).containsExactly(fact.id());
        }
    }

    @Test
    void anIdSurvivesAnotherOriginAndAnotherPlace() {
        String id = Merging.facts(List.of(Said.placement("a | Oven | | Preheat it with the stone inside", 3)))
                .get(0)
                .id();
        List<Fact> more = Merging.facts(List.of(
                Said.placement("b | Oven | | PREHEAT it, with the stone inside!", 1),
                Said.placement("a | Oven | | Preheat it with the stone inside", 90)));
        assertThat(more).extracting(Fact::id).containsExactly(id);
        assertThat(id).matches("kitchen-[0-9a-f]{8}");
    }

    @Test
    void aPointingSentenceIsTheSameOnlyAfterTheSameOpening() {
        String pointing = "Without a lid, this default falls back to the setting of the oven.";
        List<Placement> placements = List.of(
                inBlock(1, 1, "The top shelf has a limit of its own."),
                inBlock(2, 1, pointing),
                inBlock(3, 3, "The lower shelf has another one."),
                inBlock(4, 3, pointing),
                inBlock(5, 5, "The top shelf has a limit of its own."),
                inBlock(6, 5, pointing));
        assertThat(Merging.facts(placements))
                .extracting(fact -> fact.origins().stream()
                        .map(origin -> origin.statement().span().line())
                        .sorted()
                        .toList())
                .containsExactlyInAnyOrder(List.of(1, 5), List.of(2, 6), List.of(3), List.of(4));
    }

    @Test
    void theSameFewWordsLinesApartInOneSetAreTwoFacts() {
        List<Placement> placements = List.of(
                Said.placement("a | Oven | | Gas has a flame of its own", 1),
                Said.placement("a | Oven | | keeps the heat", 2),
                Said.placement("a | Oven | | Stone is slow", 5),
                Said.placement("a | Oven | | keeps the heat", 6),
                Said.placement("b | Oven | | Keeps the heat.", 1));
        assertThat(Merging.facts(placements))
                .extracting(fact -> fact.origins().stream()
                        .map(origin -> origin.statement().set()
                                + origin.statement().span().line())
                        .sorted()
                        .toList())
                .containsExactlyInAnyOrder(List.of("a1"), List.of("a2", "b1"), List.of("a5"), List.of("a6"));
    }

    private static Placement inBlock(int line, int block, String words) {
        Statement one = Said.statement("a | Oven | | " + words, line);
        Statement moved =
                new Statement(one.set(), one.span(), one.headings(), one.parents(), block, one.body(), one.raw());
        return new Placement(moved, "kitchen", "overview", one.headings(), "");
    }

    @Test
    void everyJoinIsExplained() {
        Fact fact = Merging.facts(List.of(
                        Said.placement("a | Oven | | Preheat it with the stone inside.", 1),
                        Said.placement("b | Oven | | Preheat it with the stone inside.", 1),
                        Said.placement("c | Oven | | preheat it with stone inside", 1)))
                .get(0);
        assertThat(fact.origins())
                .extracting(Fact.Origin::joinedBecause)
                .containsExactly(
                        "",
                        "the same text about the same subject",
                        "the same words about the same subject, but for case, punctuation or the spelling of numbers");
        assertThat(fact.sets()).isEqualTo(3);
    }

    @Test
    void whatIsPartOfAnotherIsNeverPrintedForIt() {
        Placement host = Said.placement("a | Oven | | the stone keeps heat for hours, also while the door is open", 1);
        Placement guest = Said.placement("b | Oven | | The stone keeps heat for hours while the door is open", 1);
        Decisions.Pair part = new Decisions.Pair(guest.statement(), host.statement(), "It says less.");
        Decisions decisions = new Decisions(List.of(), List.of(part), List.of(), List.of());
        Fact fact = Merging.merged(List.of(host, guest), decisions).facts().get(0);
        assertThat(fact.origins()).hasSize(2);
        assertThat(fact.printed()).isEqualTo(host.statement());
    }

    @Test
    void factsOfWhichTheAuthorKeptTwoStatementsApartAreNotAskedAboutAgain() {
        List<Placement> placements = List.of(
                Said.placement("a | Oven | | The stone holds the heat of the fire for two hours", 1),
                Said.placement("b | Oven | | The stone holds the heat of the fire for two hours", 1),
                Said.placement("c | Oven | | Hours after the fire the stone still holds some of its heat", 1));
        assertThat(Merging.merged(placements, Decisions.NONE).candidates()).hasSize(1);
        for (int at = 0; at < 2; at++) {
            Decisions.Pair apart = new Decisions.Pair(
                    placements.get(at).statement(), placements.get(2).statement(), "Some is not all.");
            Decisions decisions = new Decisions(List.of(), List.of(), List.of(apart), List.of());
            assertThat(Merging.merged(placements, decisions).candidates()).isEmpty();
        }
    }
}
