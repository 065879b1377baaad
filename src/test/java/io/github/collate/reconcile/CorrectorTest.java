package io.github.collate.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Catalog;
import io.github.collate.model.Citation;
import io.github.collate.model.Corrected;
import io.github.collate.model.Correction;
import io.github.collate.model.Correction.Kind;
import io.github.collate.model.Decisions;
import io.github.collate.model.Decisions.Pair;
import io.github.collate.model.Dropped;
import io.github.collate.model.Fact;
import io.github.collate.model.Normalised;
import io.github.collate.model.Placement;
import io.github.collate.model.Problem;
import io.github.collate.model.Problems;
import io.github.collate.model.Quote;
import io.github.collate.model.Section;
import io.github.collate.model.Span;
import io.github.collate.model.Statement;
import io.github.collate.spec.Said;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CorrectorTest {

    private static final String FILE = "content/corrections.yml";

    private final Problems problems = new Problems();
    private int line = 1;

    private static Statement say(String set, int line, String words) {
        return Said.statement(set + " | Bread | | " + words, line);
    }

    private final Statement loaf = say("a", 3, "Bake the **loaf** for 40 minutes");
    private final Statement short1 = say("a", 10, "No steam");
    private final Statement within = say("a", 14, "No steam for rolls");
    private final Statement short2 = say("a", 30, "No steam");
    private final Statement other = say("b", 5, "Loaves take 40 minutes");
    private final Statement roll = say("b", 6, "A roll takes 20 minutes");
    private final Normalised said = new Normalised(List.of(loaf, short1, within, short2, other, roll), List.of());

    private static Citation cite(String set, int at, String words, int line) {
        return new Citation(new Quote(set, words, Span.at(FILE, line, 9), "quote: " + words), "", at);
    }

    private Citation cite(String set, int at, String words) {
        return cite(set, at, words, ++line);
    }

    private Correction pair(Kind kind, Citation one, Citation two) {
        return new Correction.OfPair(kind, one, two, "so it is", Span.at(FILE, line));
    }

    private Correction drop(Citation citation) {
        return new Correction.Drop(citation, "noise", Span.at(FILE, line));
    }

    private Correction topic(Citation citation, String service, String section) {
        return new Correction.OfTopic(citation, service, section, "misled by a heading", Span.at(FILE, line));
    }

    private Corrected correct(boolean foreign, Correction... corrections) {
        return new Corrector(Arrays.asList(corrections), foreign).correct(said, problems);
    }

    private List<String> problems() {
        return problems.all().stream().map(Problem::format).toList();
    }

    @Test
    void withoutCorrectionsNothingChanges() {
        assertThat(correct(false).said()).isEqualTo(said);
        assertThat(correct(false).decisions()).isEqualTo(Decisions.NONE);
    }

    @Test
    void pairsFindTheirStatementsWhateverTheMarkupAndWhereverTheyStandNow() {
        Decisions decisions = correct(
                        false,
                        pair(Kind.SAME, cite("a", 3, "the loaf  for 40"), cite("b", 999, "Loaves take")),
                        pair(Kind.PART, cite("a", 10, "No steam"), cite("a", 14, "No steam for")),
                        pair(Kind.DIFFERENT, cite("b", 1, "Loaves take 40 minutes"), cite("b", 1, "A roll")),
                        pair(Kind.CONTRADICTS, cite("a", 1, "Bake the"), cite("b", 1, "A roll")))
                .decisions();
        assertThat(problems()).isEmpty();
        assertThat(decisions)
                .isEqualTo(new Decisions(
                        List.of(new Pair(loaf, other, "so it is")),
                        List.of(new Pair(short1, within, "so it is")),
                        List.of(new Pair(other, roll, "so it is")),
                        List.of(new Pair(loaf, roll, "so it is"))));
    }

    @Test
    void aDecisionToJoinThatHadNoEffectIsAWarning() {
        Corrected corrected = correct(
                false,
                pair(Kind.SAME, cite("a", 3, "the loaf for 40"), cite("b", 999, "Loaves take")),
                pair(Kind.PART, cite("a", 10, "No steam"), cite("a", 14, "No steam for")));
        Corrector.checkHeeded(corrected, List.of(fact(loaf, other), fact(short1, within)), problems);
        assertThat(problems()).isEmpty();
        Corrector.checkHeeded(corrected, List.of(fact(loaf, other), fact(short1), fact(within)), problems);
        assertThat(problems()).hasSize(1);
        assertThat(problems().get(0)).contains("warning: these two could not be joined\n    quote: No steam");
    }

    private static Fact fact(Statement... said) {
        List<Fact.Origin> origins = Stream.of(said)
                .map(it -> new Fact.Origin(new Placement(it, "oven", "use", List.of(), ""), ""))
                .toList();
        return new Fact("oven-" + origins.hashCode(), "oven", "use", said[0].body(), origins);
    }

    @Test
    void ofSeveralTheOneOnTheLineIsMeantThenTheOneThatSaysJustThatThenTheNearest() {
        assertThat(found(cite("a", 14, "No steam"))).isEqualTo(within);
        assertThat(found(cite("a", 15, "No steam"))).isEqualTo(short1);
        assertThat(found(cite("a", 22, "No steam"))).isEqualTo(short2);
        assertThat(found(cite("a", 1, "steam for"))).isEqualTo(within);
    }

    @Test
    void theFileComesBeforeTheLine() {
        Citation there = new Citation(cite("a", 10, "No steam").quote(), "elsewhere.md", 10);
        assertThat(found(there)).as("no such file: the nearest of the set").isEqualTo(short1);
        Citation here = new Citation(cite("a", 29, "No steam").quote(), "a.md", 29);
        assertThat(found(here)).isEqualTo(short2);
    }

    private Statement found(Citation citation) {
        return new Sayings(said.statements()).find(citation).orElseThrow();
    }

    @Test
    void wordsThatAreGoneAreAWarning() {
        Corrected corrected = correct(
                false,
                pair(Kind.SAME, cite("a", 3, "Bake it"), cite("b", 5, "Loaves take", 8)),
                drop(cite("c", 1, "**", 9)));
        assertThat(corrected.decisions()).isEqualTo(Decisions.NONE);
        assertThat(corrected.said()).isEqualTo(said);
        assertThat(problems.haveErrors()).isFalse();
        assertThat(problems()).containsExactly("""
                content/corrections.yml:2:9: warning: no statement of set 'a' says this
                    quote: Bake it
                            ^
                    hint: the note was changed: quote the words as they stand now, or take the correction out
                """, """
                content/corrections.yml:9:9: warning: no statement of set 'c' says this
                    quote: **
                            ^
                    hint: the note was changed: quote the words as they stand now, or take the correction out
                """);
    }

    @Test
    void twoQuotesOfOneStatementAreAWarning() {
        assertThat(correct(false, pair(Kind.SAME, cite("b", 5, "Loaves take"), cite("b", 5, "take 40")))
                        .decisions())
                .isEqualTo(Decisions.NONE);
        assertThat(problems.all()).extracting(Problem::message).containsExactly("both quotes lead to one statement");
    }

    @Test
    void withOtherNotesOneWarningTellsAll() {
        correct(true, pair(Kind.SAME, cite("x", 3, "Bake it"), cite("y", 5, "Loaves")), drop(cite("a", 1, "nowhere")));
        assertThat(problems()).containsExactly("""
                content/corrections.yml:1:1: warning: 3 quotes of corrections are not in these notes and are left out
                    hint: expected with --notes: the corrections were written for other notes
                """);
    }

    @Test
    void twoWordsOnOnePairAreAnErrorThatNamesBoth() {
        correct(
                false,
                pair(Kind.SAME, cite("a", 3, "Bake the loaf"), cite("b", 5, "Loaves take")),
                pair(Kind.DIFFERENT, cite("b", 5, "take 40 minutes"), cite("a", 3, "for 40")));
        assertThat(problems()).containsExactly("""
                content/corrections.yml:4:9: error: says 'different' of what content/corrections.yml:2:9 says 'same' of
                    quote: take 40 minutes
                            ^
                    hint: keep the one that is right
                """);
    }

    @Test
    void theSameWordTwiceDoesNoHarmUnlessItTurnsAround() {
        assertThat(correct(
                                false,
                                pair(Kind.SAME, cite("a", 3, "Bake the loaf"), cite("b", 5, "Loaves take")),
                                pair(Kind.SAME, cite("b", 5, "Loaves take"), cite("a", 3, "Bake the loaf")))
                        .decisions()
                        .same())
                .hasSize(1);
        assertThat(problems()).isEmpty();
        correct(
                false,
                pair(Kind.PART, cite("a", 3, "Bake the loaf"), cite("b", 5, "Loaves take")),
                pair(Kind.PART, cite("b", 5, "Loaves take"), cite("a", 3, "Bake the loaf")));
        assertThat(problems.haveErrors()).isTrue();
    }

    @Test
    void whatIsDroppedLeavesTheStatementsAndEntersTheLedger() {
        Corrected corrected = correct(false, drop(cite("a", 12, "No steam")));
        assertThat(corrected.said().statements()).containsExactly(loaf, within, short2, other, roll);
        assertThat(corrected.said().dropped())
                .containsExactly(new Dropped("a", short1.span(), "No steam", Dropped.Reason.CORRECTION));
    }

    @Test
    void aWordOnWhatIsDroppedIsAnError() {
        correct(
                false,
                pair(Kind.SAME, cite("a", 3, "Bake the loaf"), cite("b", 5, "Loaves take")),
                topic(cite("a", 3, "the loaf"), "oven", ""),
                drop(cite("a", 3, "Bake the loaf")));
        assertThat(problems.all())
                .extracting(Problem::message)
                .containsExactly(
                        "says 'same' of what content/corrections.yml:5:9 says 'drop' of",
                        "says 'topic' of what content/corrections.yml:5:9 says 'drop' of");
    }

    @Test
    void aTopicOverrulesTheClassifier() {
        Corrected corrected = correct(
                false,
                topic(cite("a", 3, "Bake the loaf"), "oven", "times"),
                topic(cite("b", 5, "Loaves take"), "oven", ""),
                topic(cite("b", 6, "A roll takes"), "kitchen", ""));
        Catalog catalog = new Catalog(List.of(), List.of(new Section("basics", "Basics", List.of())), List.of());
        List<Placement> placed = said.statements().stream()
                .map(it -> new Placement(it, "kitchen", "limits", List.of("Bread"), "a guess"))
                .toList();
        assertThat(Corrector.file(placed, corrected, catalog))
                .extracting(it -> it.service() + " " + it.section() + " " + it.why())
                .containsExactly(
                        "oven times corrected by the author: misled by a heading",
                        "kitchen limits a guess",
                        "kitchen limits a guess",
                        "kitchen limits a guess",
                        "oven basics corrected by the author: misled by a heading",
                        "kitchen limits corrected by the author: misled by a heading");
    }

    @Test
    void twoTopicsOfOneStatementAreAnError() {
        correct(false, topic(cite("a", 3, "the loaf"), "oven", ""), topic(cite("a", 3, "Bake the"), "kitchen", ""));
        assertThat(problems.all())
                .extracting(Problem::message)
                .containsExactly("says 'topic' of what content/corrections.yml:2:9 says another 'topic' of");
    }
}
