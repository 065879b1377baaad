package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search: with the keyboard alone, on a phone, from a folder, and with what others left in the browser. */
class SearchIT extends InBrowser {

    private static final String QUESTION = "how long can a message stay hidden";
    private static final int STUB = 4096;

    private static Page home(BrowserContext context, boolean served) {
        Page page = context.newPage();
        page.navigate(address(served, "index.html"));
        return page;
    }

    /** Opens the search with its key and waits for the index. */
    private static Page searching(BrowserContext context, boolean served) {
        Page page = home(context, served);
        open(page);
        return page;
    }

    private static void open(Page page) {
        page.keyboard().press("/");
        page.waitForSelector("dialog.search[open]");
        page.waitForCondition(() -> !status(page).equals("Loading the index…"));
        assertThat(page.locator(".search-fields select").count())
                .as(status(page))
                .isPositive();
    }

    private static void ask(Page page, String query) {
        page.locator("#search-input").fill(query);
    }

    private static Locator results(Page page) {
        return page.locator("#search-results [role=option]");
    }

    private static String first(Page page) {
        return results(page).first().getAttribute("href");
    }

    private static String status(Page page) {
        return page.locator(".search-status").innerText();
    }

    private static void choose(Page page, String field, String name) {
        page.locator("#search-" + field).selectOption(new SelectOption().setLabel(name));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void with_keys_alone_a_question_leads_to_the_fact_and_marks_its_words(boolean served) {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            List<String> complaints = listen(page, address(served, ""));
            page.navigate(address(served, "index.html"));
            open(page);
            page.keyboard().type(QUESTION);
            assertThat(first(page)).contains("services/sqs.html#sqs-");
            assertThat(page.locator("#search-results [role=group]").first().getAttribute("aria-label"))
                    .isEqualTo("Amazon SQS, Visibility timeout");
            String goal = first(page);
            page.keyboard().press("Enter");
            page.waitForURL("**/services/sqs.html#*");
            String anchor = goal.substring(goal.indexOf('#') + 1);
            page.waitForSelector("mark.sought");
            assertThat(page.locator("[id='" + anchor + "'] mark.sought").allInnerTexts())
                    .contains("message", "hides");
            assertThat(page.locator("mark.sought").count())
                    .isEqualTo(page.locator("[id='" + anchor + "'] mark.sought").count());
            page.reload();
            assertThat(page.locator("mark.sought").count()).isZero();
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void a_result_on_the_same_page_closes_the_dialog_and_is_marked() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(false, "services/sqs.html"));
            open(page);
            ask(page, QUESTION);
            results(page).first().click();
            page.waitForSelector("mark.sought");
            assertThat(page.locator("dialog.search").isVisible()).isFalse();
            assertThat(page.url()).contains("services/sqs.html#sqs-");
        }
    }

    @Test
    void nothing_is_loaded_before_the_first_use_and_the_button_is_small() throws IOException {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(address(true, "services/sqs.html"));
            page.waitForLoadState();
            assertThat(asked).noneMatch(url -> url.contains("minisearch") || url.contains("/search"));
            page.locator("#find").focus();
            page.waitForCondition(() -> asked.stream().anyMatch(url -> url.endsWith("data/search/1.js")));
            assertThat(page.locator("dialog[open]").count()).isZero();
        }
        assertThat(Files.size(SITE.file("assets/find.js"))).isLessThan(STUB);
    }

    @Test
    void without_a_script_there_is_no_button() {
        try (BrowserContext context = open(false, 1280, ColorScheme.LIGHT)) {
            assertThat(home(context, false).locator("#find").isVisible()).isFalse();
        }
    }

    @Test
    void arrows_choose_and_esc_gives_the_focus_back() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = home(context, false);
            page.locator("#find").click();
            page.waitForSelector(
                    ".search-fields select", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
            Locator input = page.locator("#search-input");
            assertThat(input.getAttribute("aria-expanded")).isEqualTo("false");
            ask(page, "visibility");
            assertThat(input.getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(input.getAttribute("aria-activedescendant")).isEqualTo("search-option-0");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowUp");
            assertThat(input.getAttribute("aria-activedescendant")).isEqualTo("search-option-1");
            assertThat(page.locator("[aria-selected=true]").getAttribute("id")).isEqualTo("search-option-1");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowUp");
            assertThat(page.locator("[aria-selected=true]").getAttribute("id"))
                    .isEqualTo("search-option-" + (results(page).count() - 1));
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("search-input");
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog.search").isVisible()).isFalse();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("find");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DDB, services/dynamodb.html",
        "EB, services/elastic-beanstalk.html",
        "lamdba, services/lambda.html",
        "elasti, services/elasticache.html",
        "visibilty tiemout, services/sqs.html#visibility-timeout",
        "SG, services/vpc.html",
        "BatchWriteItem, services/dynamodb.html#",
        "batch write item, services/dynamodb.html#"
    })
    void abbreviations_beginnings_and_slips_of_the_pen_are_understood(String query, String goal) {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = searching(context, false);
            ask(page, query);
            assertThat(first(page)).contains(goal);
        }
    }

    @Test
    void filters_narrow_the_results_and_are_cleared() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = searching(context, true);
            ask(page, "timeout");
            int all = number(status(page));
            page.locator(".search-filters summary").click();

            choose(page, "service", "AWS Lambda");
            assertThat(number(status(page))).isPositive().isLessThan(all);
            assertThat(status(page)).contains("filtered");
            assertThat(page.locator(".hit[href]").all())
                    .allMatch(hit -> hit.getAttribute("href").contains("services/lambda.html")
                            || hit.getAttribute("class").contains("comparison"));
            choose(page, "kind", "Section");
            assertThat(page.locator(".hit").all())
                    .isNotEmpty()
                    .allMatch(hit -> hit.getAttribute("class").contains("section"));

            page.locator(".search-clear").click();
            assertThat(number(status(page))).isEqualTo(all);
            ask(page, "lambda");
            page.locator("#search-disputed").check();
            assertThat(page.locator(".hit[href]").all())
                    .isNotEmpty()
                    .allMatch(hit -> hit.locator(".disputed").count() == 1);
            choose(page, "set", "Documentation digest");
            int ofSet = number(status(page));
            choose(page, "domain", "Security");
            assertThat(number(status(page))).isLessThanOrEqualTo(ofSet);
            page.locator(".search-clear").click();
            ask(page, "");
            page.locator("#search-disputed").check();
            assertThat(results(page).count())
                    .as("a filter alone lists what it lets through")
                    .isPositive();
        }
    }

    @Test
    void one_service_can_be_asked_for_all_it_has() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = searching(context, false);
            ask(page, "queue");
            page.locator(".hit.more").first().click();
            assertThat(page.locator("#search-service").inputValue()).isNotEmpty();
            assertThat(results(page).count()).isGreaterThan(6);
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("search-input");
        }
    }

    @Test
    void where_nothing_is_found_there_is_a_way_on() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = searching(context, false);
            ask(page, "qqvisibilit");
            assertThat(results(page).count()).isZero();
            assertThat(page.locator("#search-input").getAttribute("aria-expanded"))
                    .isEqualTo("false");
            assertThat(page.locator(".search-nothing").innerText()).contains("qqvisibilit");
            assertThat(page.locator(".search-aside a").count()).isGreaterThan(2);
            page.locator(".search-near button").first().click();
            assertThat(results(page).count()).isPositive();

            page.locator(".search-filters summary").click();
            choose(page, "service", "Amazon Cognito");
            ask(page, "appspec");
            assertThat(page.locator(".search-aside").innerText()).contains("holds back");
            page.locator(".search-aside button").first().click();
            assertThat(results(page).count()).isPositive();
        }
    }

    @Test
    void words_that_stand_nowhere_are_named() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = searching(context, false);
            ask(page, "lamdba timeout qqqqqqqq");
            assertThat(status(page)).contains("\u201Clambda\u201D").contains("\u201Cqqqqqqqq\u201D");
        }
    }

    @Test
    void searches_are_remembered_and_forgotten() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = searching(context, true);
            ask(page, "dead letter");
            page.keyboard().press("Enter");
            page.waitForURL("**/services/**");
            open(page);
            assertThat(results(page).allInnerTexts()).containsExactly("dead letter");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator("#search-input").inputValue()).isEqualTo("dead letter");
            assertThat(results(page).count()).isGreaterThan(1);
            ask(page, "");
            page.locator(".search-aside button").click();
            assertThat(results(page).count()).isZero();
            assertThat(page.evaluate("localStorage.getItem('collate:searches')"))
                    .isNull();
        }
    }

    @Test
    void what_somebody_else_stored_does_no_harm() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = home(context, true);
            List<String> errors = new ArrayList<>();
            page.onPageError(errors::add);
            for (String foreign : List.of("{", "7", "null", "[7,null,\"\",{}]", "{\"at\":7,\"words\":{}}")) {
                page.evaluate(
                        "text => { localStorage.setItem('collate:searches', text);"
                                + " sessionStorage.setItem('collate:found', text); }",
                        foreign);
                page.reload();
                open(page);
                assertThat(results(page).count()).as(foreign).isZero();
                page.evaluate(
                        "() => sessionStorage.setItem('collate:found', JSON.stringify({at: location.href, words: ['(', '<b>']}))");
                page.reload();
            }
            assertThat(errors).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"390, DARK", "1280, LIGHT"})
    void axe_finds_nothing_in_the_open_dialog(int width, ColorScheme scheme) {
        try (BrowserContext context = open(true, width, scheme)) {
            Page page = searching(context, true);
            page.locator(".search-filters summary").click();
            for (String query : List.of("timeout", "qqvisibilit", "")) {
                ask(page, query);
                page.waitForTimeout(200);
                assertThat(Axe.inBothThemes(page)).as(query).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                        .isEqualTo(0);
            }
        }
    }

    @Test
    void the_browser_cuts_texts_into_the_words_of_the_index() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = searching(context, true);
            Object strange = page.evaluate("""
                    async () => {
                      const { all } = collate.find;
                      const parts = [];
                      for (let at = 1; at <= collate.data.search.parts; at++) {
                        await all(["data/search/" + at + ".js"]);
                        parts.push(collate.data["search:" + at]);
                      }
                      const known = new Set(parts.flatMap(part => part.words.map(word => word[0])));
                      return parts.flatMap(part => part.documents)
                        .flatMap(it => CollateIndex.words(it[6] + " " + it[7]))
                        .filter(word => !known.has(word));
                    }""");
            assertThat((List<?>) strange).isEmpty();
        }
    }

    private static int number(String status) {
        return Integer.parseInt(
                status.replaceFirst("^([0-9,]+) results?.*", "$1").replace(",", ""));
    }

    /** Collects what the console says, scripts that fail, and requests that leave the site. */
    private static List<String> listen(Page page, String base) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().toLowerCase(Locale.ROOT).matches("error|warning")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
        page.onRequest(request -> {
            if (!request.url().startsWith(base)) complaints.add("left the site: " + request.url());
        });
        return complaints;
    }
}
