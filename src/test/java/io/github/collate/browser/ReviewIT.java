package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spaced repetition over days, by mouse and by keys alone. */
@Order(1) // long, so it begins early
class ReviewIT extends InBrowser {

    private static final String SERVICE = "sqs";
    private static final int PER_DAY = 4;
    private static final int DAYS = 32;

    /** Every card of the log, graded again by the library itself, as {@code [key, field, ours, its]} where they differ. */
    private static final String DIFFERENCES = """
            () => {
              const fsrs = FSRS.fsrs({ enable_fuzz: false });
              const theirs = {};
              const state = JSON.parse(localStorage.getItem("collate-study"));
              for (const [time, key, grade] of state.log) {
                const card = theirs[key] || FSRS.createEmptyCard(new Date(time));
                theirs[key] = fsrs.next(card, new Date(time), grade).card;
              }
              const names = { stability: "stability", difficulty: "difficulty", state: "state", days: "scheduled_days",
                reps: "reps", lapses: "lapses", step: "learning_steps" };
              const differences = [];
              for (const key of Object.keys(state.cards)) {
                for (const [ours, its] of Object.entries(names)) {
                  if (state.cards[key][ours] !== theirs[key][its]) {
                    differences.push([key, ours, state.cards[key][ours], theirs[key][its]]);
                  }
                }
              }
              return differences;
            }""";

    private BrowserContext open(int width, ColorScheme scheme) {
        return browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 844)
                        .setTimezoneId(Reviewer.ZONE)
                        .setColorScheme(scheme));
    }

    private static Reviewer reviewer(BrowserContext context, boolean served) {
        return new Reviewer(context.newPage(), address(served, Reviewer.PAGE));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void over_a_month_cards_come_when_they_were_said_to(boolean served) {
        try (BrowserContext context = open(1280, ColorScheme.LIGHT)) {
            Reviewer reviewer = reviewer(context, served);
            List<String> errors = new ArrayList<>();
            reviewer.page.onPageError(errors::add);
            reviewer.open(0).choose(SERVICE, PER_DAY);
            int expected = 0;
            String forgotten = "";
            for (int day = 0; day < DAYS; day++) {
                reviewer.open(day);
                assertThat(reviewer.figure("due")).as("due on day %d", day).isEqualTo(expected);
                int fresh = reviewer.figure("new");
                assertThat(fresh).isLessThanOrEqualTo(PER_DAY);
                if (expected + fresh > 0) reviewer.start();
                while (reviewer.isAsked()) {
                    String key = reviewer.asked();
                    boolean forgets = forgotten.isEmpty() && day > 14;
                    if (forgets) forgotten = key;
                    reviewer.grade(forgets ? 1 : 3);
                }
                assertThat(reviewer.figure("due") + reviewer.figure("new")).isZero();
                expected = reviewer.forecast().get(1);
            }
            assertThat(reviewer.forecast()).hasSize(30);
            assertThat(reviewer.forecast().get(0)).isZero();
            assertThat(reviewer.page.evaluate(DIFFERENCES)).isEqualTo(List.of());
            checkIntervals(log(reviewer), forgotten);
            assertThat(reviewer.page.locator("[data-at=retention] .point").count())
                    .isPositive();
            assertThat(errors).isEmpty();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<List<Object>> log(Reviewer reviewer) {
        return (List<List<Object>>) reviewer.page.evaluate("collate.store.get('log')");
    }

    /** Each wait after a good answer is longer than the one before; after a lapse it is short. */
    private static void checkIntervals(List<List<Object>> log, String forgotten) {
        List<String> keys =
                log.stream().map(entry -> entry.get(1).toString()).distinct().toList();
        assertThat(keys).hasSizeGreaterThan(20);
        int longest = 0;
        for (String key : keys) {
            int before = 0;
            boolean lapsed = false;
            for (List<Object> entry : log) {
                int elapsed = ((Number) entry.get(4)).intValue();
                if (!key.equals(entry.get(1)) || elapsed == 0) continue;
                if (lapsed) assertThat(elapsed).as(key).isLessThan(before);
                else assertThat(elapsed).as(key).isGreaterThan(before);
                lapsed = ((Number) entry.get(2)).intValue() == 1;
                if (lapsed) assertThat(key).isEqualTo(forgotten);
                before = elapsed;
                longest = Math.max(longest, elapsed);
            }
        }
        assertThat(longest).isGreaterThan(8);
    }

    @Test
    void undo_brings_back_exactly_what_was() {
        try (BrowserContext context = open(1280, ColorScheme.LIGHT)) {
            Reviewer reviewer = reviewer(context, true).open(0).choose(SERVICE, 8);
            reviewer.start();
            reviewer.grade(3);
            List<Object> before = new ArrayList<>();
            List<String> asked = new ArrayList<>();
            for (int grade : List.of(4, 1, 2, 3, 3)) {
                before.add(Objects.requireNonNull(reviewer.stored()));
                asked.add(reviewer.page.locator(".asked-body").innerText());
                reviewer.grade(grade);
            }
            for (int at = before.size() - 1; at >= 0; at--) {
                reviewer.at("undo").click();
                assertThat(parts(reviewer, reviewer.stored())).isEqualTo(parts(reviewer, before.get(at)));
                assertThat(reviewer.page.locator(".asked-body").innerText()).isEqualTo(asked.get(at));
            }
        }
    }

    /** The parts as a text, whatever order they came in. */
    private static Object parts(Reviewer reviewer, Object text) {
        return reviewer.page.evaluate(
                "text => { const s = JSON.parse(text); return JSON.stringify([s.cards, s.log, s.answers || {}]); }",
                text);
    }

    @Test
    void the_buttons_say_when_a_card_comes_back_and_keep_their_word() {
        try (BrowserContext context = open(1280, ColorScheme.LIGHT)) {
            Reviewer reviewer = reviewer(context, false).open(0).choose(SERVICE, 1);
            reviewer.start();
            reviewer.reveal();
            List<String> waits = reviewer.page.locator(".grades span").allInnerTexts();
            assertThat(waits.subList(0, 3)).containsExactly("1 min", "6 min", "10 min");
            assertThat(waits.get(3)).matches("\\d+ days");
            reviewer.page.locator("[data-grade='4']").click();
            int days = Integer.parseInt(waits.get(3).replaceAll("\\D", ""));
            assertThat(reviewer.forecast().get(days)).isOne();
            assertThat(reviewer.open(days - 1).figure("due")).isZero();
            assertThat(reviewer.open(days).figure("due")).isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keys_alone_are_enough(boolean served) {
        try (BrowserContext context = open(1280, ColorScheme.LIGHT)) {
            Reviewer reviewer = reviewer(context, served).open(0).choose(SERVICE, 6);
            Page page = reviewer.page;
            reviewer.at("start").focus();
            page.keyboard().press("Enter");
            page.locator(".session .asked-body > *").first().waitFor();
            for (int card = 0; card < 6; card++) {
                String key = reviewer.asked();
                if (key.startsWith("f:")) {
                    page.keyboard().press("Space");
                } else {
                    page.locator(".session .quiz-actions .tool").focus();
                    page.keyboard().press("Enter");
                }
                page.locator(".grades .likely:focus").waitFor();
                page.keyboard().press("4");
                assertThat(page.evaluate("key => collate.store.get('cards')[key].reps", key))
                        .isEqualTo(1);
            }
            assertThat(reviewer.isAsked()).isFalse();
            assertThat(reviewer.at("state").innerText()).startsWith("Done for today.");
        }
    }

    @Test
    void cards_go_with_facts_that_moved_and_leave_with_a_word() {
        try (BrowserContext context = open(1280, ColorScheme.LIGHT)) {
            Reviewer reviewer = reviewer(context, true).open(0);
            Object result = reviewer.page.evaluate("""
                    () => {
                      const card = reps => ({ reps });
                      const cards = { "f:a": card(3), "f:b": card(1), "f:c": card(2), "f:d": card(9), "f:e": card(4), "q:a": card(1) };
                      const told = collate.schedule.follow(cards, { a: "b", c: "x", x: "y", d: "gone", e: "gone" });
                      return [Object.entries(cards).map(([key, card]) => key + card.reps).sort().join(" "),
                        told.moved.length, told.gone.join(" ")];
                    }""");
            assertThat(result).isEqualTo(List.of("f:b3 f:d9 f:e4 f:y2 q:a1", 2, "f:d f:e"));

            Object moved = reviewer.page.evaluate("""
                    () => {
                      const [from, to] = Object.entries(collate.data.cardsIndex.moved)[0];
                      const card = { due: 1, last: 1, stability: 2, difficulty: 5, state: 2, step: 0, days: 3, reps: 4, lapses: 0 };
                      localStorage.setItem("collate-study", JSON.stringify({ schema: 1, cards: { ["f:" + from]: card } }));
                      return from;
                    }""");
            reviewer.open(0);
            assertThat(reviewer.at("moved").isVisible()).isTrue();
            Object keys = reviewer.page.evaluate("Object.keys(collate.store.get('cards'))");
            assertThat(keys.toString()).startsWith("[f:").doesNotContain("f:" + moved);
        }
    }

    @Test
    void without_a_script_it_says_so_and_leads_on() {
        try (BrowserContext context = open(false, 390, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(false, Reviewer.PAGE));
            assertThat(page.locator("main .nothing").innerText()).contains("needs a script");
            assertThat(page.locator("#review").isVisible()).isFalse();
            page.locator("main .nothing a").last().click();
            assertThat(page.url()).contains("index.html");
        }
    }

    @ParameterizedTest
    @CsvSource({"390, DARK", "1280, LIGHT"})
    void axe_finds_nothing(int width, ColorScheme scheme) {
        try (BrowserContext context = open(width, scheme)) {
            Reviewer reviewer = reviewer(context, true).open(0);
            reviewer.choose(SERVICE, 4);
            reviewer.page.locator(".choose > summary").click();
            check(reviewer.page, "choice");
            reviewer.start();
            for (int card = 0; card < 2; card++) {
                check(reviewer.page, "card");
                reviewer.reveal();
                check(reviewer.page, "answer");
                reviewer.page.locator("[data-grade='4']").click();
            }
            reviewer.at("stop").click();
            for (String table : List.of("forecast", "retention"))
                reviewer.at(table).locator("summary").click();
            check(reviewer.page, "overview");
            reviewer.at("wipe").click();
            check(reviewer.page, "dialog");
        }
    }

    private static void check(Page page, String where) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(where)
                .isEqualTo(0);
        assertThat(Axe.inBothThemes(page)).as(where).isEmpty();
    }
}
