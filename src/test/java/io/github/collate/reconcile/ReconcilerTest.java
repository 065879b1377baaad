package io.github.collate.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Conflict;
import io.github.collate.model.Fact;
import io.github.collate.model.Problem;
import io.github.collate.model.Problems;
import io.github.collate.model.Quote;
import io.github.collate.model.Ruling;
import io.github.collate.model.Ruling.Kind;
import io.github.collate.model.Span;
import io.github.collate.model.Update;
import io.github.collate.model.Verdicts;
import io.github.collate.spec.Merging;
import io.github.collate.spec.Said;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReconcilerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String PAGE = "https://bakery.example/";

    private final List<Fact> facts = Merging.facts(List.of(
            Said.placement("a | Oven | | Bake the **loaf** for 40 minutes at most", 1),
            Said.placement("b | Oven | | The loaf bakes for 60 minutes", 1),
            Said.placement("b | Oven | | The roll bakes for 20 minutes", 2)));
    private final Problems problems = new Problems();

    private static Quote quote(String set, String words, int line) {
        return new Quote(set, words, Span.at("content/rulings.yml", line, 9), "quote: " + words);
    }

    private static Ruling ruling(Kind kind, Quote one, Quote other) {
        return new Ruling(
                "kitchen-loaf",
                "kitchen",
                "how long a loaf bakes",
                kind,
                List.of(new Ruling.Side("40 min", List.of(one)), new Ruling.Side("60 min", List.of(other))),
                "40 min",
                "The oven is hotter now.",
                "2020",
                PAGE,
                DAY,
                true,
                Span.at("content/rulings.yml", 2));
    }

    private static Update update(Quote... outdates) {
        return new Update(
                "new-oven",
                "2020-05",
                List.of("kitchen"),
                "There is a new oven.",
                "",
                PAGE,
                DAY,
                true,
                Arrays.asList(outdates),
                Span.at("content/updates.yml", 2));
    }

    private Verdicts reconcile(boolean foreign, Ruling ruling, Update update) {
        return new Reconciler(List.of(ruling), List.of(update), foreign).reconcile(facts, List.of(), problems);
    }

    @Test
    void verdictsFindTheFactsTheyQuote() {
        Verdicts verdicts = reconcile(
                false,
                ruling(Kind.OUTDATED, quote("a", "Bake the loaf for  40", 5), quote("b", "loaf bakes for 60", 8)),
                update(quote("b", "The roll bakes for", 5)));
        assertThat(problems.all()).isEmpty();
        assertThat(verdicts.rulings().get(0).sides())
                .extracting(side -> side.value() + " " + side.holds() + " "
                        + side.facts().get(0).printed().set())
                .containsExactly("40 min true a", "60 min false b");
        assertThat(verdicts.updates().get(0).facts())
                .extracting(fact -> fact.body().plain())
                .containsExactly("The roll bakes for 20 minutes");
        assertThat(verdicts.of("kitchen")).isEqualTo(verdicts);
        assertThat(verdicts.of("garden")).isEqualTo(Verdicts.NONE);
    }

    @Test
    void everySideOfADifferenceInScopeHolds() {
        Verdicts verdicts = reconcile(
                false, ruling(Kind.SCOPE, quote("a", "Bake the loaf", 5), quote("b", "The roll bakes", 8)), update());
        assertThat(verdicts.rulings().get(0).sides())
                .extracting(Verdicts.Side::holds)
                .containsExactly(true, true);
    }

    @Test
    void aQuoteThatNobodySaysAnyMoreOpensTheRulingAgain() {
        Verdicts verdicts = reconcile(
                false,
                ruling(Kind.WRONG, quote("a", "Bake the loaf for 45", 5), quote("b", "loaf bakes for 60", 8)),
                update());
        assertThat(problems.all()).extracting(Problem::format).containsExactly("""
                content/rulings.yml:5:9: warning: no statement of set 'a' says this
                    quote: Bake the loaf for 45
                            ^
                    hint: the note was changed: read the verdict again, then quote the words as they stand now
                """);
        assertThat(verdicts.rulings()).isEmpty();
        assertThat(verdicts.open()).hasSize(1);
        assertThat(verdicts.open().get(0).id()).isEqualTo("kitchen-loaf");
        assertThat(verdicts.open().get(0).about())
                .startsWith("how long a loaf bakes")
                .contains("read the ruling again");
        assertThat(verdicts.open().get(0).sides())
                .extracting(side -> side.value() + " " + side.facts().size())
                .containsExactly("40 min 0", "60 min 1");
    }

    private Conflict found() {
        return new Conflict(
                "kitchen-1",
                "kitchen",
                "loaf",
                Conflict.Kind.QUANTITY,
                List.of(
                        new Conflict.Side("at most 40 minutes", List.of(facts.get(0))),
                        new Conflict.Side("60 minutes", List.of(facts.get(1)))));
    }

    private List<Conflict> open(List<Ruling> rulings, List<Update> updates) {
        return new Reconciler(rulings, updates, false)
                .reconcile(facts, List.of(found()), problems)
                .open();
    }

    @Test
    void whatNobodyHasRuledOnIsOpen() {
        assertThat(open(List.of(), List.of())).containsExactly(found());
    }

    @Test
    void aRulingSettlesWhatTheMachineFinds() {
        Ruling ruling = ruling(Kind.SCOPE, quote("a", "Bake the loaf", 5), quote("b", "loaf bakes for 60", 8));
        assertThat(open(List.of(ruling), List.of())).isEmpty();
    }

    @Test
    void anUpdateThatOutdatesASideSettlesIt() {
        assertThat(open(List.of(), List.of(update(quote("b", "loaf bakes for 60", 5)))))
                .isEmpty();
        assertThat(open(List.of(), List.of(update(quote("b", "The roll bakes", 5)))))
                .hasSize(1);
    }

    @Test
    void aQuoteOfSeveralFactsIsAnError() {
        reconcile(false, ruling(Kind.WRONG, quote("a", "Bake the loaf", 5), quote("b", "bakes for", 8)), update());
        assertThat(problems.all()).extracting(Problem::message).containsExactly("2 facts of set 'b' say this");
    }

    @Test
    void withOtherNotesWhatIsQuotedInVainIsLeftOut() {
        Verdicts verdicts = reconcile(
                true,
                ruling(Kind.WRONG, quote("x", "no such words", 5), quote("y", "nor these words", 8)),
                update(quote("x", "none of them", 3)));
        assertThat(verdicts.rulings()).isEmpty();
        assertThat(problems.haveErrors()).isFalse();
        assertThat(problems.all())
                .extracting(Problem::message)
                .containsExactly("3 quotes of rulings and updates are not in these notes and are left out");
    }
}
