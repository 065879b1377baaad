package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Mock exams, from the start to the result and over several days. */
class ExamIT extends InBrowser {

    private static final String PAGE = "exam.html";
    private static final int FULL = 65;
    private static final int SHORT = 10;
    private static final long MINUTE = 60_000;
    private static final long DAY = 24 * 60 * MINUTE;
    private static final long NOON = 1_800_000_000_000L;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, JsonNode> QUESTIONS = questions();

    /** What a learner does with a question. */
    private enum Deed {
        RIGHT("right"),
        WRONG("wrong"),
        NOTHING("open");

        private final String shown;

        Deed(String shown) {
            this.shown = shown;
        }
    }

    private static Map<String, JsonNode> questions() {
        try {
            Map<String, JsonNode> questions = new TreeMap<>();
            for (JsonNode question :
                    JSON.readTree(Files.readString(SITE.file("data/quiz.json"))).get("questions")) {
                questions.put(question.get("id").asString(), question);
            }
            return questions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode question(String id) {
        return Objects.requireNonNull(QUESTIONS.get(id), id);
    }

    private static JsonNode state(Page page) {
        return JSON.readTree(
                (String) page.evaluate("JSON.stringify(JSON.parse(localStorage.getItem('collate-study')).exams)"));
    }

    private static List<String> ids(Page page) {
        List<String> ids = new ArrayList<>();
        state(page)
                .get("current")
                .get("items")
                .forEach(item -> ids.add(item.get("id").asString()));
        return ids;
    }

    private static void setClock(Page page, long now) {
        page.evaluate("now => sessionStorage.setItem('collate-now', now)", String.valueOf(now));
    }

    private static String head(Page page) {
        return page.locator("#exam-head").innerText();
    }

    /** The numbers of the options in the order in which they are shown. */
    private static List<String> places(Page page) {
        return page.locator(".exam-question input").evaluateAll("all => all.map(one => one.value)")
                        instanceof List<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Goes by the tab key until the wished-for element has the focus, and presses enter. */
    private static void press(Page page, String selector) {
        for (int at = 0; at < 200; at++) {
            page.keyboard().press("Tab");
            boolean there = (Boolean) page.evaluate("wish => document.activeElement.matches(wish)", selector);
            if (there) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("the tab key does not reach " + selector);
    }

    private static void begin(Page page, int length) {
        page.locator(".exam-begin[data-questions='" + length + "']").click();
        page.locator("#exam-stage form").waitFor();
    }

    private static void end(Page page) {
        page.keyboard().press("o");
        page.locator(".exam-end").click();
        page.locator(".exam-sure-end").click();
        page.locator(".exam-result").waitFor();
    }

    private static Deed plan(int at) {
        if (at % 7 == 6) return Deed.NOTHING;
        return at % 4 == 1 ? Deed.WRONG : Deed.RIGHT;
    }

    /** Options that are right, or as many of which one is not. */
    private static List<String> choice(JsonNode question, Deed deed) {
        List<String> right = new ArrayList<>();
        question.get("answer").forEach(option -> right.add(option.asString()));
        if (deed == Deed.NOTHING) return List.of();
        if (deed == Deed.RIGHT) return right;
        int wrong = 0;
        while (right.contains(String.valueOf(wrong))) wrong++;
        right.set(0, String.valueOf(wrong));
        return right;
    }

    private static void answer(Page page, JsonNode question, Deed deed) {
        List<String> places = places(page);
        for (String option : choice(question, deed)) {
            page.keyboard().press(String.valueOf(places.indexOf(option) + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_whole_exam_is_taken_by_keyboard_alone_with_a_reload_in_the_middle(boolean served) {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(served, PAGE));
            press(page, ".exam-begin[data-questions='" + FULL + "']");
            page.locator("#exam-stage form").waitFor();
            List<String> ids = ids(page);
            assertThat(ids).hasSize(FULL).doesNotHaveDuplicates();

            for (int at = 0; at < FULL; at++) {
                JsonNode question = question(ids.get(at));
                assertThat(head(page)).isEqualTo("Question " + (at + 1) + " of " + FULL);
                assertThat(page.locator(".quiz-prompt").innerText())
                        .isEqualToNormalizingWhitespace(question.get("prompt").asString());
                answer(page, question, plan(at));
                if (at == FULL / 2) reload(page, ids, at);
                page.keyboard().press(at % 2 == 0 ? "n" : "Enter");
            }
            assertThat(head(page)).isEqualTo("All questions");
            assertThat(page.locator(".exam-keys").innerText()).contains("answered: 56", "not answered: 9");

            press(page, ".exam-end");
            assertThat(page.locator("dialog").innerText()).contains("9 questions have no whole answer.");
            press(page, ".exam-sure-end");
            checkResult(page, ids);
        }
    }

    private static void reload(Page page, List<String> ids, int at) {
        List<String> places = places(page);
        JsonNode before = state(page);
        page.reload();
        page.locator("#exam-stage form").waitFor();
        assertThat(ids(page)).isEqualTo(ids);
        assertThat(state(page)).isEqualTo(before);
        assertThat(head(page)).isEqualTo("Question " + (at + 1) + " of " + FULL);
        assertThat(places(page)).isEqualTo(places);
        List<String> checked = choice(question(ids.get(at)), plan(at));
        assertThat(page.locator(".exam-question input:checked").count()).isEqualTo(checked.size());
    }

    private static void checkResult(Page page, List<String> ids) {
        int right = 0;
        Map<String, int[]> domains = new TreeMap<>();
        for (int at = 0; at < FULL; at++) {
            int[] counts =
                    domains.computeIfAbsent(question(ids.get(at)).get("domain").asString(), domain -> new int[2]);
            counts[1]++;
            if (plan(at) != Deed.RIGHT) continue;
            counts[0]++;
            right++;
        }
        int score = 100 + 900 * right / FULL;
        assertThat(head(page)).isEqualTo("Result: " + (score >= 720 ? "Passed" : "Not passed"));
        assertThat(page.locator(".exam-figure strong").innerText()).isEqualTo(String.valueOf(score));
        assertThat(page.locator(".exam-score").innerText())
                .contains(right + " of " + FULL + " right", "The scale is ours", "720 takes 45 of 65");
        for (JsonNode domain : state(page).get("history").get(0).get("domains")) {
            int[] counts = domains.getOrDefault(domain.get("id").asString(), new int[2]);
            Locator row = page.locator(".exam-domains tr")
                    .filter(new Locator.FilterOptions()
                            .setHasText(domain.get("name").asString()));
            assertThat(row.innerText()).contains(counts[0] + " of " + counts[1] + " right");
        }
        List<String> states = new ArrayList<>();
        for (int at = 0; at < FULL; at++) {
            states.add(plan(at).shown);
        }
        assertThat(page.locator(".exam-item").evaluateAll("all => all.map(one => one.dataset.state)"))
                .isEqualTo(states);
        List<String> read = page.locator(".exam-read a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertThat(read)
                .isNotEmpty()
                .allSatisfy(href ->
                        assertThat(SITE.file(href.replaceFirst("#.*", ""))).isRegularFile());
    }

    @Test
    void the_clock_counts_from_a_deadline_is_quiet_and_ends_the_exam() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(true, PAGE));
            setClock(page, NOON);
            begin(page, SHORT);
            Locator time = page.locator("#exam-time");
            assertThat(time.innerText()).isEqualTo("20 min");
            page.keyboard().press("1");

            setClock(page, NOON + 9 * MINUTE);
            page.reload();
            page.locator("#exam-stage form").waitFor();
            assertThat(time.innerText()).isEqualTo("11 min");
            page.locator(".exam-clock button").click();
            assertThat(time.isVisible()).isFalse();

            setClock(page, NOON + 10 * MINUTE);
            page.locator("#exam-said:text-is('10 minutes left.')").waitFor(attached());
            setClock(page, NOON + 19 * MINUTE + 12_000);
            page.locator("#exam-said:text-is('1 minute left.')").waitFor(attached());
            page.locator(".exam-clock button").click();
            assertThat(time.innerText()).isEqualTo("0:48");

            setClock(page, NOON + 20 * MINUTE);
            page.locator(".exam-result").waitFor();
            assertThat(page.locator(".exam-score").innerText()).contains("Time was over", "in 20 minutes");
            assertThat(state(page).get("current").isNull()).isTrue();
        }
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }

    @Test
    void an_exam_whose_time_ran_out_while_the_page_was_closed_has_ended() {
        try (BrowserContext context = open(true, 390, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(false, PAGE));
            setClock(page, NOON);
            begin(page, SHORT);
            page.navigate(address(false, "index.html"));
            setClock(page, NOON + 300 * MINUTE);
            page.navigate(address(false, PAGE));
            page.locator(".exam-result").waitFor();
            assertThat(page.locator(".exam-figure strong").innerText()).isEqualTo("100");
            assertThat(state(page).get("history").get(0).get("ended").asLong()).isEqualTo(NOON + 20 * MINUTE);
        }
    }

    @Test
    void flags_are_seen_among_all_questions_and_in_the_review() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(true, PAGE));
            begin(page, SHORT);
            page.keyboard().press("ArrowRight");
            page.keyboard().press("f");
            assertThat(page.locator(".exam-flag").getAttribute("aria-pressed")).isEqualTo("true");
            page.keyboard().press("n");
            page.keyboard().press("f");
            page.keyboard().press("f");
            page.keyboard().press("o");
            assertThat(page.locator(".exam-entry.flagged").allInnerTexts()).containsExactly("2");
            assertThat(page.locator(".exam-entry").nth(1).getAttribute("aria-label"))
                    .isEqualTo("Question 2, not answered, flagged");
            page.locator(".exam-entry").nth(1).click();
            assertThat(head(page)).isEqualTo("Question 2 of 10");
            page.keyboard().press("/");
            Locator search = page.locator("dialog[open] input").first();
            search.waitFor();
            page.keyboard().type("fn1");
            assertThat(search.inputValue()).isEqualTo("fn1");
            page.keyboard().press("Escape");
            search.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertThat(head(page)).isEqualTo("Question 2 of 10");
            end(page);

            page.locator(".exam-filter input[value=flagged]").check();
            Locator items = page.locator(".exam-item:visible");
            assertThat(items.count()).isEqualTo(1);
            items.locator("summary").click();
            assertThat(items.locator(".quiz-why").innerText()).isNotBlank();
            assertThat(items.locator(".quiz-mark").count()).isPositive();
            assertThat(items.locator("input:enabled").count()).isZero();
            page.locator(".exam-filter input[value=wrong]").check();
            assertThat(page.locator(".exam-item:visible").count()).isEqualTo(SHORT);
        }
    }

    @Test
    void questions_are_drawn_by_weight_and_none_shares_a_fact() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(false, PAGE));
            begin(page, SHORT);
            String draw = """
                    ([length, seed]) => new Promise(done => {
                      const index = collate.data.quizIndex;
                      const pool = index.services.flatMap(one => collate.data["quiz:" + one.id]);
                      done(collate.exam.draw(pool, index.domains, length, seed).map(one => one.id));
                    })""";
            for (int seed = 1; seed <= 20; seed++) {
                List<String> drawn = drawn(page, draw, FULL, seed);
                assertThat(drawn).hasSize(FULL).isEqualTo(drawn(page, draw, FULL, seed));
                assertThat(count(drawn, "domain"))
                        .containsExactlyInAnyOrderEntriesOf(
                                Map.of("development", 21, "security", 17, "deployment", 15, "troubleshooting", 12));
                assertThat(count(drawn, "kind").keySet()).isSubsetOf("single", "multiple");
                assertThat(count(drawn, "source")).containsOnlyKeys("authored");
                assertThat(count(drawn, "service").values())
                        .hasSizeGreaterThan(30)
                        .allMatch(count -> count <= 3);
                List<String> facts = new ArrayList<>();
                drawn.forEach(id -> question(id).get("facts").forEach(fact -> facts.add(fact.asString())));
                assertThat(facts).doesNotHaveDuplicates();
            }
            assertThat(count(drawn(page, draw, 25, 1), "domain").values()).containsExactlyInAnyOrder(8, 7, 6, 4);
            assertThat(count(drawn(page, draw, SHORT, 1), "domain").values()).containsExactlyInAnyOrder(3, 3, 2, 2);
            assertThat(drawn(page, draw, FULL, 1)).isNotEqualTo(drawn(page, draw, FULL, 2));
        }
    }

    private static List<String> drawn(Page page, String script, int length, int seed) {
        return ((List<?>) page.evaluate(script, List.of(length, seed)))
                .stream().map(String::valueOf).toList();
    }

    private static Map<String, Integer> count(List<String> ids, String key) {
        Map<String, Integer> counts = new TreeMap<>();
        ids.forEach(id -> counts.merge(question(id).get(key).asString(), 1, Integer::sum));
        return counts;
    }

    @Test
    void a_question_that_has_changed_since_the_exam_began_is_left_out_of_the_score() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(true, PAGE));
            begin(page, SHORT);
            page.evaluate("""
                    () => {
                      const state = JSON.parse(localStorage["collate-study"]);
                      state.exams.current.items[0].sign = "other";
                      state.exams.current.items[1].id = "no-such-question";
                      state.exams.current.items[2].service = "no-such-service";
                      state.exams.current.items[2].id = "nor-this";
                      localStorage["collate-study"] = JSON.stringify(state);
                    }""");
            page.reload();
            page.locator("#exam-trouble:visible").waitFor();
            assertThat(page.locator("#exam-trouble").innerText()).startsWith("3 questions of this exam have changed");
            assertThat(page.locator(".exam-question").innerText()).startsWith("This question has changed or is gone");
            end(page);
            assertThat(page.locator(".exam-score").innerText()).contains("0 of 7 right", "left out of the score");
        }
    }

    @Test
    void exams_so_far_are_drawn_and_listed_and_the_next_one_asks_others() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(true, PAGE));
            List<String> asked = new ArrayList<>();
            for (int day = 0; day < 3; day++) {
                setClock(page, NOON + day * DAY);
                begin(page, SHORT);
                List<String> ids = ids(page);
                asked.addAll(ids);
                for (int at = 0; at < 4 * day; at++) {
                    answer(page, question(ids.get(at)), Deed.RIGHT);
                    page.keyboard().press("n");
                }
                end(page);
                page.locator(".exam-another").click();
            }
            assertThat(asked).hasSize(3 * SHORT).doesNotHaveDuplicates();
            page.reload();
            page.locator(".exam-history").waitFor();
            assertThat(page.locator(".exam-history tbody tr td:nth-of-type(2)").allInnerTexts())
                    .containsExactly("820", "460", "100");
            assertThat(page.locator(".exam-history tbody th").first().innerText())
                    .isEqualTo("2027-01-17");
            assertThat(page.locator(".exam-chart circle").count()).isEqualTo(3);
            assertThat(page.locator(".exam-chart circle.passed").count()).isEqualTo(1);
            page.locator(".exam-look").nth(1).click();
            page.locator(".exam-result").waitFor();
            assertThat(page.locator(".exam-score").innerText()).contains("4 of 10 right");
        }
    }

    @Test
    void state_that_cannot_be_read_is_told_and_left_alone() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(true, PAGE));
            String broken = "{\"schema\":1,\"exams\":{\"history\":\"none\"}}";
            page.evaluate("text => localStorage.setItem('collate-study', text)", broken);
            page.reload();
            page.locator("#exam-store:visible").waitFor();
            begin(page, SHORT);
            page.keyboard().press("1");
            assertThat(page.locator(".exam-question input:checked").count()).isEqualTo(1);
            assertThat(page.evaluate("localStorage.getItem('collate-study')")).isEqualTo(broken);
        }
    }

    @Test
    void without_a_script_the_page_says_so_and_leads_to_practice() {
        try (BrowserContext context = open(false, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(false, PAGE));
            assertThat(page.locator("noscript").innerText()).contains("needs JavaScript");
            assertThat(page.locator("noscript a").count()).isEqualTo(5);
            assertThat(page.locator(".exam-begin:enabled").count()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"390, DARK", "1280, LIGHT"})
    void every_view_is_accessible_and_fits(int width, ColorScheme scheme) {
        try (BrowserContext context = open(true, width, scheme)) {
            Page page = context.newPage();
            page.navigate(address(true, PAGE));
            check(page, "start");
            begin(page, 25);
            page.keyboard().press("1");
            page.keyboard().press("f");
            check(page, "question");
            page.keyboard().press("o");
            check(page, "overview");
            page.locator(".exam-end").click();
            check(page, "question whether to end");
            page.locator(".exam-sure-end").click();
            page.locator(".exam-item summary").first().click();
            page.locator(".exam-item .quiz-why").first().waitFor();
            check(page, "result");
            page.locator(".exam-another").click();
            check(page, "history");
        }
    }

    private static void check(Page page, String view) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(view)
                .isEqualTo(0);
        assertThat(Axe.inBothThemes(page)).as(view).isEmpty();
    }
}
