package io.github.collate.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.analyse.Analyser;
import io.github.collate.model.Catalog;
import io.github.collate.model.Decisions;
import io.github.collate.model.Fact;
import io.github.collate.model.Meant;
import io.github.collate.model.Merged;
import io.github.collate.model.Placement;
import io.github.collate.model.Span;
import io.github.collate.model.Statement;
import io.github.collate.spec.Invented;
import io.github.collate.spec.Merging;
import io.github.collate.spec.Said;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What holds of merging whatever the notes say. */
class MergePropertiesTest {

    private static final int STATEMENTS = 400;
    private static final int MANY = 20_000;

    private static List<Placement> placements(RepetitionInfo repetition) {
        return Invented.placements(STATEMENTS, 2, repetition.getCurrentRepetition());
    }

    private static Merged merged(List<Placement> placements) {
        return Merging.merged(placements, Decisions.NONE);
    }

    @RepeatedTest(10)
    void neitherTheOrderNorAnotherRunChangesFactsOrCandidates(RepetitionInfo repetition) {
        List<Placement> placements = placements(repetition);
        Merged merged = merged(placements);
        List<Placement> shuffled = new ArrayList<>(placements);
        Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));
        assertThat(merged(shuffled)).isEqualTo(merged);
        assertThat(merged(placements)).isEqualTo(merged);
    }

    @RepeatedTest(10)
    void everyStatementIsTheOriginOfOneFactAndEveryJoinIsExplained(RepetitionInfo repetition) {
        List<Placement> placements = placements(repetition);
        List<Fact> facts = merged(placements).facts();
        assertThat(Merging.origins(facts)).containsExactlyElementsOf(Merging.statements(placements));
        assertThat(facts).hasSizeLessThan(STATEMENTS);
        for (Fact fact : facts) {
            assertThat(fact.origins().get(0).joinedBecause()).isEmpty();
            assertThat(fact.origins().stream().skip(1))
                    .allSatisfy(origin -> assertThat(origin.joinedBecause()).isNotBlank());
        }
    }

    @RepeatedTest(5)
    void whatIsHeldAgainstWhatMakesNoDifference(RepetitionInfo repetition) {
        List<Meant> meant = new Analyser(new Catalog(List.of(), List.of(), List.of()))
                .analyse(placements(repetition).subList(0, STATEMENTS / 5));
        Coded.Vocabulary vocabulary = new Coded.Vocabulary(meant);
        List<Coded> coded = vocabulary.code(meant);
        Likeness likeness = new Likeness(coded, new Rarity(new Rarity.Corpus(meant), vocabulary, coded));
        for (int one = 0; one < coded.size(); one++) {
            for (int other = 0; other < coded.size(); other++) {
                assertThat(likeness.of(one, other).values())
                        .containsExactly(likeness.of(other, one).values());
                assertThat(Clash.of(coded.get(one), coded.get(other)).isPresent())
                        .isEqualTo(Clash.of(coded.get(other), coded.get(one)).isPresent());
            }
        }
    }

    private static Placement moved(Placement placement, String set, String file) {
        Statement said = placement.statement();
        Span span = Span.at(file, said.span().line());
        return new Placement(
                new Statement(set, span, said.headings(), said.parents(), said.block(), said.body(), said.raw()),
                placement.service(),
                placement.section(),
                placement.subject(),
                "");
    }

    private static List<String> told(Merged merged) {
        return Stream.concat(
                        merged.facts().stream()
                                .map(fact -> fact.id() + " " + fact.body().plain() + " "
                                        + fact.origins().stream()
                                                .map(origin -> origin.statement()
                                                                .span()
                                                                .line()
                                                        + origin.joinedBecause())
                                                .toList()),
                        merged.candidates().stream()
                                .map(candidate -> candidate.one().id() + " "
                                        + candidate.other().id() + " " + candidate.score() + candidate.agree()
                                        + candidate.differ()))
                .toList();
    }

    /** The new names sort as the old ones did: of two statements that say as much, the one of the first set is printed. */
    @RepeatedTest(5)
    void renamingSetsAndFilesChangesNothingButTheNames(RepetitionInfo repetition) {
        List<Placement> placements = placements(repetition);
        List<Placement> renamed = placements.stream()
                .map(placement -> moved(placement, "of-" + placement.statement().set(), "notes/renamed.txt"))
                .toList();
        assertThat(told(merged(renamed))).isEqualTo(told(merged(placements)));
    }

    @RepeatedTest(10)
    void whatIsJoinedDoesNotDependOnTheOrderOfTheSetsNames(RepetitionInfo repetition) {
        List<Placement> placements = placements(repetition);
        List<Placement> turned = placements.stream()
                .map(placement -> moved(
                        placement,
                        String.valueOf((char) ('z' - placement.statement().set().charAt(0) + 'a')),
                        placement.statement().span().file()))
                .toList();
        assertThat(joined(merged(turned))).isEqualTo(joined(merged(placements)));
    }

    private static Set<Set<Integer>> joined(Merged merged) {
        return merged.facts().stream()
                .map(fact -> fact.origins().stream()
                        .map(origin -> origin.statement().span().line())
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    /** Nothing but one short line, over and over: as many facts as one author has of it. */
    @Test
    @Timeout(20)
    void oneLineOverAndOverTakesNoTimeToSpeakOf() {
        List<Placement> same = new ArrayList<>();
        for (int at = 0; at < MANY; at++) {
            same.add(Said.placement((at % 2 == 0 ? "a" : "b") + " | Oven | | The door stays shut", 10 * at + 1));
        }
        assertThat(Merging.facts(same)).hasSize(MANY / 2);
    }

    /** One long line under ever other headings: each heading tells another thing. */
    @Test
    @Timeout(20)
    void oneLineUnderVeryManyHeadingsTakesNoTimeToSpeakOf() {
        List<Placement> same = new ArrayList<>();
        for (int at = 0; at < MANY; at++) {
            same.add(Said.placement(
                    "a | Oven number" + at
                            + " | | The door of the oven stays firmly shut until all of the steam is gone",
                    10 * at + 1));
        }
        assertThat(Merging.facts(same)).hasSize(MANY);
    }
}
