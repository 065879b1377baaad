package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Practice pages and the questions inside other pages, with keys alone, after a reload, without a script or a store. */
@Order(1) // long, so it begins early
class QuizIT extends InBrowser {

    private static final String ALL = "practice.html";
    private static final String DECK = "practice/service-lambda.html";

    /** One of the shorter services with questions in several places. */
    private static final String SERVICE = "services/step-functions.html";

    /** What takes the store away, as a browser that forbids it does. */
    private static final String NO_STORE = """
            Object.defineProperty(window, "localStorage", {
              get() { throw new DOMException("denied", "SecurityError"); },
            });
            """;

    private static void start(Page page, String kind, String number) {
        Learner learner = new Learner(page);
        if (!kind.isEmpty()) learner.choose("#practice-kind", kind);
        page.selectOption("#practice-number", number);
        learner.press("[data-start]");
        page.locator("form.quiz").waitFor();
    }

    private static String id(Page page) {
        return page.locator("form.quiz").getAttribute("data-question");
    }

    private static List<String> options(Page page) {
        return page.locator(".quiz-option .quiz-words").allInnerTexts();
    }

    @ParameterizedTest
    @CsvSource({
        "true, One, single",
        "true, Several, multiple",
        "true, Number, number",
        "true, Fill, cloze",
        "true, Order, order",
        "true, Match, match",
        "false, One, single",
        "false, Several, multiple",
        "false, Number, number",
        "false, Fill, cloze",
        "false, Order, order",
        "false, Match, match"
    })
    void every_kind_is_answered_right_and_wrong_with_keys_alone(boolean served, String words, String kind) {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(served, ALL));
            start(page, words, "5");
            Learner learner = new Learner(page);
            for (boolean right : List.of(true, false)) {
                Map<String, Object> question = learner.question();
                assertThat(question.get("kind")).isEqualTo(kind);
                learner.answer(right);
                assertThat(page.locator(".quiz-feedback[role=status] .quiz-verdict")
                                .innerText())
                        .isEqualTo(right ? "Right" : "Not quite");
                assertThat(onOneLine(page.locator(".quiz-why").innerText()))
                        .contains(onOneLine((String) question.get("why")));
                assertThat(page.locator(".quiz-links a").first().getAttribute("href"))
                        .isEqualTo(question.get("read"));
                if (!right && kind.equals("single")) {
                    assertThat(page.locator(".quiz-told > .quiz-reasons dd").innerText())
                            .isNotBlank();
                }
                page.keyboard().press("Enter");
                assertThat(id(page)).isNotEqualTo(question.get("id"));
            }
        }
    }

    @Test
    void an_answer_that_is_none_is_asked_for() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(true, ALL));
            start(page, "Number", "5");
            Learner learner = new Learner(page);
            learner.tabTo(".quiz-amount input");
            page.keyboard().type("12 elephants");
            page.keyboard().press("Enter");
            assertThat(page.locator(".quiz-hint").innerText()).startsWith("Give a number in");
            assertThat(page.locator(".quiz-verdict").count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_score_names_the_sections_and_the_missed_are_asked_again(boolean served) {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(served, DECK));
            start(page, "One", "5");
            Learner learner = new Learner(page);
            for (int at = 0; at < 5; at++) {
                learner.answer(at > 1);
                page.keyboard().press("Enter");
            }
            assertThat(page.locator(".quiz-total").innerText()).isEqualTo("3 of 5 right");
            checkScore(page.locator(".quiz-score tbody td").allInnerTexts(), 3, 5);
            assertThat(page.locator(".quiz-score tbody a").first().getAttribute("href"))
                    .startsWith("../services/lambda.html");

            page.reload();
            assertThat(page.locator(".quiz-total").innerText()).isEqualTo("3 of 5 right");
            learner.press(".quiz-result .button");
            assertThat(page.locator(".quiz-count").innerText()).isEqualTo("Question 1 of 2");
            for (int at = 0; at < 2; at++) {
                learner.answer(true);
                page.keyboard().press("Enter");
            }
            assertThat(page.locator(".quiz-total").innerText()).isEqualTo("2 of 2 right");
            learner.press(".quiz-result .clear");
            assertThat(page.locator(".practice-setup").isVisible()).isTrue();
        }
    }

    /** What each section had right, like "1 of 3": together all that was asked, the weakest section first. */
    private static void checkScore(List<String> sections, int right, int of) {
        List<int[]> scores = sections.stream()
                .map(score -> score.split(" of "))
                .map(parts -> new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])})
                .toList();
        assertThat(scores.stream().mapToInt(score -> score[0]).sum()).isEqualTo(right);
        assertThat(scores.stream().mapToInt(score -> score[1]).sum()).isEqualTo(of);
        assertThat(scores).isSortedAccordingTo(Comparator.comparingDouble(score -> score[0] / (double) score[1]));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_reload_keeps_the_question_the_order_of_its_options_and_the_answer(boolean served) {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(served, DECK));
            start(page, "One", "10");
            Learner learner = new Learner(page);
            learner.answer(true);
            page.keyboard().press("Enter");
            String second = id(page);
            List<String> options = options(page);
            page.reload();
            page.locator("form.quiz").waitFor();
            assertThat(page.locator(".quiz-count").innerText()).isEqualTo("Question 2 of 10");
            assertThat(id(page)).isEqualTo(second);
            assertThat(options(page)).isEqualTo(options);

            learner.answer(false);
            page.reload();
            page.locator(".quiz-verdict").waitFor();
            assertThat(page.locator(".quiz-verdict").innerText()).isEqualTo("Not quite");
            assertThat(options(page)).isEqualTo(options);
            learner.press(".quiz-actions .button");
            assertThat(page.locator(".quiz-count").innerText()).isEqualTo("Question 3 of 10");
            learner.press(".quiz-end");
            assertThat(page.locator(".practice-setup").isVisible()).isTrue();
            page.reload();
            assertThat(page.locator(".practice-setup").isVisible()).isTrue();
        }
    }

    @Test
    void flagged_missed_and_unseen_questions_are_asked_alone() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(false, DECK));
            start(page, "One", "5");
            Learner learner = new Learner(page);
            String flagged = id(page);
            learner.press(".quiz-flag");
            assertThat(page.locator(".quiz-flag").getAttribute("aria-pressed")).isEqualTo("true");
            page.reload();
            assertThat(page.locator(".quiz-flag").getAttribute("aria-pressed")).isEqualTo("true");
            learner.answer(true);
            page.keyboard().press("Enter");
            String missed = id(page);
            learner.answer(false);

            page.navigate(address(false, ALL));
            page.selectOption("#practice-service", "lambda");
            assertThat(only(page, "flagged")).isEqualTo("1 question");
            start(page, "", "5");
            assertThat(id(page)).isEqualTo(flagged);
            learner.press(".quiz-end");
            assertThat(only(page, "missed")).isEqualTo("1 question");
            start(page, "", "5");
            assertThat(id(page)).isEqualTo(missed);
            learner.press(".quiz-end");
            page.selectOption("#practice-only", "");
            int all = found(page);
            page.selectOption("#practice-only", "unseen");
            assertThat(found(page)).isEqualTo(all - 2);
        }
    }

    private static String only(Page page, String choice) {
        page.selectOption("#practice-only", choice);
        Locator status = page.locator(".practice-go [role=status]");
        page.waitForCondition(() -> !status.innerText().isEmpty());
        return status.innerText();
    }

    private static int found(Page page) {
        return Integer.parseInt(
                page.locator(".practice-go [role=status]").innerText().split(" ")[0]);
    }

    @Test
    void without_a_script_every_question_stands_with_its_options_and_its_answer() {
        try (BrowserContext context = open(false, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(false, DECK));
            assertThat(page.locator(".practice-setup").isVisible()).isFalse();
            Locator questions = page.locator(".asked > li");
            assertThat(questions.count()).isGreaterThan(15);
            assertThat(page.locator(".lead").innerText()).startsWith(questions.count() + " questions");
            assertThat(questions.first().locator("> ul li").count()).isGreaterThan(1);
            assertThat(questions.first().locator(".solution").isVisible()).isFalse();
            questions.first().locator("summary").click();
            assertThat(questions.first().locator(".solution").innerText()).isNotBlank();

            page.navigate(address(false, ALL));
            assertThat(page.locator(".decks a[href='practice/service-lambda.html']")
                            .isVisible())
                    .isTrue();
            page.navigate(address(false, SERVICE));
            Locator box = page.locator("details.check").first();
            box.locator("> summary").click();
            assertThat(box.locator(".asked-prompt").first().isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_questions_inside_a_page_are_asked_one_after_another(boolean served) {
        try (BrowserContext context = open(true, 390, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(served, SERVICE));
            Locator box = page.locator("details.check[data-ids*=' ']").first();
            box.locator("> summary").click();
            box.locator("form.quiz").waitFor();
            assertThat(box.locator(".asked").isVisible()).isFalse();
            int questions = box.getAttribute("data-ids").split(" ").length;
            for (int at = 0; at < questions; at++) {
                new Learner(page).tabTo("form.quiz :is(input, select, button)");
                new Learner(page).answer(true);
                assertThat(box.locator(".quiz-verdict").innerText()).isEqualTo("Right");
                page.keyboard().press("Enter");
            }
            assertThat(box.locator(".quiz-total").innerText()).isEqualTo(questions + " of " + questions + " right");
            assertThat(page.evaluate("JSON.parse(localStorage['collate-study']).answers"))
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .hasSize(questions);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void where_nothing_may_be_stored_everything_works_for_the_page(boolean served) {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            context.addInitScript(NO_STORE);
            Page page = context.newPage();
            page.navigate(address(served, DECK));
            assertThat(page.locator(".practice-notice").innerText()).contains("does not let this site keep anything");
            start(page, "One", "5");
            Learner learner = new Learner(page);
            for (int at = 0; at < 5; at++) {
                learner.answer(at > 0);
                page.keyboard().press("Enter");
            }
            assertThat(page.locator(".quiz-total").innerText()).isEqualTo("4 of 5 right");
        }
    }

    @ParameterizedTest
    @CsvSource({"390, DARK", "1280, LIGHT"})
    void axe_finds_nothing(int width, ColorScheme scheme) {
        try (BrowserContext context = open(true, width, scheme)) {
            Page page = context.newPage();
            for (String path : decks()) {
                page.navigate(address(true, path));
                calm(page, path);
                page.locator("[data-start]").click();
                page.locator("form.quiz").waitFor();
                calm(page, path + " with a question");
                new Learner(page).answer(false);
                page.locator(".quiz-verdict").waitFor();
                calm(page, path + " with an answer");
            }
            page.navigate(address(true, SERVICE));
            Locator box = page.locator("details.check").first();
            box.locator("> summary").click();
            box.locator("form.quiz").waitFor();
            calm(page, SERVICE);
        }
    }

    /** A page runs lines together; a quoted sample has several. */
    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** A practice page of each scope. */
    private static List<String> decks() {
        Stream<String> table = SITE.pages().stream()
                .filter(path -> path.startsWith("practice/table-"))
                .limit(1);
        return Stream.concat(Stream.of(ALL, DECK, "practice/domain-security.html"), table)
                .toList();
    }

    private static void calm(Page page, String what) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(what)
                .isEqualTo(0);
        assertThat(Axe.inBothThemes(page)).as(what).isEmpty();
    }
}
