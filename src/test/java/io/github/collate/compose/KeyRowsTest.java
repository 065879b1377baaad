package io.github.collate.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.analyse.Analyser;
import io.github.collate.model.Body;
import io.github.collate.model.Catalog;
import io.github.collate.model.Category;
import io.github.collate.model.Fact;
import io.github.collate.model.Inline;
import io.github.collate.model.KeyNumber;
import io.github.collate.model.Meant;
import io.github.collate.model.Page;
import io.github.collate.model.Page.Chapter;
import io.github.collate.model.Page.Group;
import io.github.collate.model.Placement;
import io.github.collate.model.Quantity;
import io.github.collate.model.Ruling;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Span;
import io.github.collate.model.Statement;
import io.github.collate.model.Verdicts;
import io.github.collate.model.Verdicts.Settled;
import io.github.collate.model.Verdicts.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers of a page are told at a glance, and how. */
class KeyRowsTest {

    private static final Span SPAN = Span.at("catalog.yml", 1);
    private static final Section HEAT = new Section("heat", "Heat", List.of());
    private static final Service OVEN = new Service(
            "oven",
            "Oven",
            List.of("stove"),
            "kitchen",
            List.of(),
            "Bakes.",
            "https://example.org",
            List.of(),
            List.of(HEAT),
            SPAN);
    private static final Catalog CATALOG = new Catalog(
            List.of(new Category("kitchen", "Kitchen")),
            List.of(new Section("overview", "Overview", List.of())),
            List.of(OVEN));

    private final List<Fact> facts = new ArrayList<>();

    private Fact fact(String text) {
        int line = facts.size() + 1;
        Statement statement = new Statement(
                "a",
                Span.at("a.md", line),
                List.of(),
                List.of(),
                line,
                new Body.Prose(List.of(new Inline.Text(text))),
                text);
        Placement placement = new Placement(statement, "oven", line % 2 == 0 ? "heat" : "overview", List.of(), "");
        Fact fact = new Fact(
                "oven-" + line, "oven", placement.section(), statement.body(), List.of(new Fact.Origin(placement, "")));
        facts.add(fact);
        return fact;
    }

    private KeyNumbers numbers() {
        List<Meant> meant = new Analyser(CATALOG)
                .analyse(facts.stream()
                        .map(fact -> fact.origins().get(0).placement())
                        .toList());
        return KeyNumbers.among(facts, meant);
    }

    private List<KeyNumber> rows(Verdicts verdicts, Set<Fact> gone, String... subject) {
        Chapter chapter =
                new Chapter(HEAT, List.of(new Group(List.of(subject), List.of(), List.copyOf(facts))), List.of());
        return new KeyRows(new KeySentences(numbers(), CATALOG, OVEN), "oven").of(List.of(chapter), verdicts, gone);
    }

    private static String told(KeyNumber number) {
        return number.about() + ": "
                + number.values().stream()
                        .map(value -> value.shown()
                                + (value.bound() == Quantity.Bound.EXACT
                                        ? ""
                                        : " " + value.bound().name().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Bread bakes for 30 minutes by default, 2 hours at most. | Overview: 30 minutes default, 2 hours maximum
                    The grill runs between 5 and 90 seconds.                | Overview: 5–90 seconds
                    Rising: 20 minutes at least, with yeast from the shop.   | Rising: 20 minutes minimum
                    A tray carries up to 12 large muffins.                  | Overview: 12 large muffins maximum
                    A cake stays in 1 hour by default and as much as 3 hours. | Overview: 1 hour default, 3 hours maximum
                    """)
    void a_limit_is_told_with_its_name(String text, String expected) {
        fact(text);
        assertThat(new KeySentences(numbers(), CATALOG, OVEN).of(facts.get(0), List.of()))
                .extracting(found -> told(found.number()))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cakes of more than 2 kg need the big tin.",
                "For a loaf of up to 1 kg, take the small tin.",
                "A loaf up to 1 kg takes the small tin.",
                "It holds 3 kg at most.",
                "Butter saves up to 40 percent of the work.",
                "Bread has been baked for 6,000 years.",
                "Is 2 kg at most the weight of a loaf?"
            })
    void what_is_no_limit_of_anything_is_left_out(String text) {
        fact(text);
        assertThat(new KeySentences(numbers(), CATALOG, OVEN).of(facts.get(0), List.of()))
                .isEmpty();
    }

    @Test
    void a_heading_names_a_row_unless_it_only_names_the_service() {
        fact("The door takes 5 kg at most.");
        fact("The grill stays on for 10 minutes by default.");
        assertThat(rows(Verdicts.NONE, Set.of(), "Door and grill"))
                .extracting(KeyNumber::about)
                .containsOnly("Door and grill");
        assertThat(rows(Verdicts.NONE, Set.of(), "About the stove"))
                .extracting(KeyNumber::about)
                .containsExactly("Overview", "Heat");
    }

    @Test
    void what_does_not_hold_is_left_out() {
        Fact wrong = fact("The door takes 5 kg at most.");
        fact("The grill stays on for 10 minutes by default.");
        assertThat(rows(Verdicts.NONE, Set.of())).hasSize(2);
        assertThat(rows(Verdicts.NONE, Set.of(wrong)))
                .extracting(KeyNumber::about)
                .containsExactly("Heat");
    }

    @Test
    void a_verdict_gives_its_value_and_stands_for_the_facts_it_judges() {
        Fact holds = fact("The door takes 5 kg at most.");
        Fact wrong = fact("The door takes 9 kg at most.");
        fact("The grill stays on for 10 minutes by default.");
        Ruling ruling = new Ruling(
                "door",
                "oven",
                "most weight on the door",
                Ruling.Kind.WRONG,
                List.of(new Ruling.Side("5 kg", List.of()), new Ruling.Side("9 kg", List.of())),
                "5 kg",
                "",
                "",
                "https://example.org",
                LocalDate.of(2026, 1, 1),
                true,
                SPAN);
        Settled settled = new Settled(
                ruling, List.of(new Side("5 kg", true, List.of(holds)), new Side("9 kg", false, List.of(wrong))));
        Verdicts verdicts = new Verdicts(List.of(settled), List.of(), List.of());
        assertThat(rows(verdicts, Set.of(wrong)))
                .extracting(KeyRowsTest::told)
                .containsExactly("Most weight on the door: 5 kg", "Overview: 10 minutes default");
    }

    @Test
    void a_card_about_a_link_shows_the_first_few_in_short() {
        Fact fact = fact("The door takes 5 kg at most.");
        List<KeyNumber> rows = new ArrayList<>();
        rows.add(new KeyNumber(
                "Long",
                List.of(new KeyNumber.Value(Quantity.Bound.EXACT, "5 kg on the door, 9 kg on the rack")),
                "",
                fact,
                true));
        for (int at = 0; at < 4; at++) {
            KeyNumber.Value value = new KeyNumber.Value(Quantity.Bound.MAXIMUM, at + " kg");
            rows.add(new KeyNumber("Row " + at, List.of(value), "", fact, false));
        }
        Page.OfService page = new Page.OfService(
                OVEN,
                CATALOG.categories().get(0),
                List.of(new Chapter(HEAT, List.of(new Group(List.of(), List.of(), facts)), List.of())),
                List.of(),
                List.of(),
                Verdicts.NONE,
                List.of(),
                rows,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        Previews.Of card = Previews.of(page);
        assertThat(card.facts()).isOne();
        assertThat(card.numbers()).extracting(Previews.Key::about).containsExactly("Row 0", "Row 1", "Row 2");
        assertThat(card.numbers().get(0).values()).containsExactly(new Previews.Value("maximum", "0 kg"));
    }

    @Test
    void zero_equals_nothing_but_zero() {
        fact("The light goes off 0 seconds later by default and 900 seconds at most.");
        fact("The light of the grill burns for 4 days by default.");
        assertThat(rows(Verdicts.NONE, Set.of())).hasSize(2);
    }
}
