package io.github.collate.compose.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Conflict;
import io.github.collate.model.Fact;
import io.github.collate.model.Verdicts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards of a kitchen: which facts get one, and which of their words is left out. */
class CardsTest {

    private final Kitchen kitchen = new Kitchen();

    private List<String> cards() {
        return new Cards(kitchen.stock())
                .all().stream().map(card -> card.front() + " => " + card.back()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A loaf of rye bread stays in the hot chamber for 55 minutes. | 55 minutes",
                "The `crust` setting keeps the surface of each loaf brown and crisp. | crust",
                "Calling HeatChamber brings the stones to the heat that bread needs. | HeatChamber",
                "Bread dough rests in the proving drawer until its volume has doubled. | proving drawer",
                "A peel is a flat shovel that carries loaves into the chamber. | peel"
            })
    void the_part_that_tells_the_most_is_left_out(String said, String back) {
        kitchen.note("oven", said);

        String plain = said.replace("`", "");
        assertThat(cards()).containsExactly(plain.replace(back, "___") + " => " + back);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It bakes a loaf of rye bread for 55 minutes at most.",
                "Loaf, rye, 55 minutes",
                "As shown above, rye bread bakes in the chamber for 55 minutes.",
                "The dough rests 20 minutes and the loaf bakes 55 minutes, says the book.",
                "Rye bread is what most people in this town like to bake."
            })
    void what_needs_other_words_or_tells_nothing_gets_no_card(String said) {
        kitchen.note("oven", said);

        assertThat(cards()).isEmpty();
    }

    @Test
    void a_question_of_the_notes_is_a_card_with_its_answer() {
        kitchen.answered("oven", "How does the crust of a rye loaf stay soft?", "bake it in a closed tin");

        assertThat(cards()).containsExactly("How does the crust of a rye loaf stay soft? => Bake it in a closed tin");
    }

    @Test
    void a_name_that_stands_above_the_card_is_no_gap() {
        kitchen.note("oven", "Calling HeatChamber brings the stones to the heat that bread needs.", "HeatChamber");

        assertThat(cards()).isEmpty();
    }

    @Test
    void a_fact_in_an_open_contradiction_gets_no_card() {
        kitchen.note("oven", "A loaf of rye bread stays in the hot chamber for 55 minutes.")
                .note("oven", "Wheat rolls need the steam valve open for 12 minutes.");
        List<Fact> facts = kitchen.facts();
        Conflict conflict = new Conflict(
                "time",
                "oven",
                "time",
                Conflict.Kind.QUANTITY,
                List.of(new Conflict.Side("55", List.of(facts.get(0))), new Conflict.Side("50", List.of())));
        Verdicts verdicts = new Verdicts(List.of(), List.of(), List.of(conflict));

        assertThat(new Cards(kitchen.stock(verdicts, List.of())).all())
                .extracting(card -> card.fact().id())
                .containsExactly(facts.get(1).id());
    }
}
