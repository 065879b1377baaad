package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers do for themselves: bookmarks, notes, read marks, folding what they know, hiding who says it. */
class PersonalIT extends InBrowser {

    private static final String SERVICE = "services/sqs.html";
    private static final String SMALL = "services/appsync.html";
    private static final String OTHER = "services/sns.html";
    private static final String TABLE = "comparisons/sqs-queues.html";
    private static final String DESK = "mine.html";
    private static final String NOTE = "Why 30?\n<b onclick=x>not</b> bold &amp; \"quoted\"";

    private Reader reader(BrowserContext context, boolean served) {
        return new Reader(context.newPage(), address(served, ""));
    }

    private BrowserContext desktop() {
        return open(true, 1280, ColorScheme.LIGHT);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_bookmark_and_a_note_are_there_after_a_reload_and_on_the_desk(boolean served) {
        try (BrowserContext context = desktop()) {
            Reader reader = reader(context, served).open(SERVICE);
            reader.control("bookmark").click();
            reader.openPanel(1);
            reader.row("fact-bookmark").click();
            reader.write(NOTE);
            assertThat(reader.at(".own-row .own-note p").innerText()).isEqualTo(NOTE);

            reader.open(SERVICE);
            reader.page.waitForSelector(".own-noted:not(.hidden)");
            assertThat(reader.pressed("bookmark")).isTrue();
            assertThat(reader.count(".own-mark:not(.hidden)")).isEqualTo(2);
            assertThat(reader.fact(1).locator(".origins > summary").textContent())
                    .contains("Bookmarked.", "Holds a note of yours.");

            reader.open(DESK);
            reader.page.waitForSelector("[data-at=notes] li");
            assertThat(reader.at("[data-at=notes] .own-text").innerText()).isEqualTo(NOTE);
            assertThat(reader.count("[data-at=notes] b")).isZero();
            assertThat(reader.count("[data-at=bookmarks] li")).isEqualTo(2);
            reader.at("[data-at=notes] [data-own=desk-note]").click();
            reader.at("[data-at=notes] textarea").fill("Thirty.");
            reader.page.keyboard().press("Control+Enter");
            assertThat(reader.at("[data-at=notes] .own-text").innerText()).isEqualTo("Thirty.");

            reader.at("[data-at=notes] .own-what a").click();
            reader.page.waitForSelector(".own-noted:not(.hidden)");
            assertThat(reader.page.url()).contains(SERVICE + "#sqs-");
            reader.openPanel(1);
            reader.page.onceDialog(Dialog::accept);
            reader.row("note-delete").click();
            assertThat(reader.count(".own-noted")).isZero();
            reader.row("fact-bookmark").click();
            reader.control("bookmark").click();
            assertThat(reader.count(".own-mark")).isZero();
            assertThat(reader.state("bookmarks")).isEqualTo(Map.of());
            assertThat(reader.state("notes")).isEqualTo(Map.of());
        }
    }

    @Test
    void keys_alone_suffice() {
        try (BrowserContext context = desktop()) {
            Reader reader = reader(context, true).open(SERVICE);
            Learner keys = new Learner(reader.page);
            keys.press(".own-tools [data-own=bookmark]");
            reader.page.waitForCondition(() -> reader.pressed("bookmark"));
            keys.press(".fact .origins > summary");
            keys.press(".own-row [data-own=note]");
            reader.page.keyboard().type("By keys");
            reader.page.keyboard().press("Control+Enter");
            assertThat(reader.page.evaluate("document.activeElement.dataset.own"))
                    .isEqualTo("note");
            assertThat(reader.at("#own-said").textContent()).isEqualTo("Note kept.");
            reader.page.keyboard().press("Enter");
            reader.page.keyboard().type("thrown away");
            reader.page.keyboard().press("Escape");
            assertThat(reader.at(".own-row .own-note p").innerText()).isEqualTo("By keys");
        }
    }

    @Test
    void a_click_beside_a_fact_bookmarks_it() {
        try (BrowserContext context = desktop()) {
            Reader reader = reader(context, false).open(SERVICE);
            reader.fact(0).hover();
            reader.page
                    .mouse()
                    .click(reader.fact(0).boundingBox().x - 20, reader.fact(0).boundingBox().y + 16);
            reader.page.waitForSelector(".own-mark:not(.hidden)");
            assertThat(reader.count(".own-mark:not(.hidden)")).isEqualTo(1);
            reader.page
                    .mouse()
                    .click(reader.fact(1).boundingBox().x + 10, reader.fact(1).boundingBox().y + 16);
            assertThat(reader.count(".own-mark:not(.hidden)")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_is_read_counts_on_the_page_in_the_menu_at_home_and_on_the_desk(boolean served) {
        try (BrowserContext context = desktop()) {
            Reader reader = reader(context, served).open(SERVICE);
            reader.at(".own-read").click();
            reader.page.waitForSelector(".menu .own-percent");
            String words = reader.at(".own-progress").innerText();
            assertThat(words).matches("\\d+ % read");
            assertThat(reader.at("#own-said").textContent()).isEqualTo("Marked as read. " + words);
            assertThat(reader.at(".contents .own-percent").textContent()).isEqualTo(", 100 % read");

            reader.open(OTHER);
            reader.page.waitForSelector(".menu .own-percent");
            assertThat(reader.at(".menu .own-percent").textContent()).isEqualTo(", " + words);
            reader.open("index.html");
            reader.page.waitForSelector(".card .own-percent");
            assertThat(reader.at(".card .own-percent").textContent()).endsWith(words);
            reader.open(DESK);
            reader.page.waitForSelector("[data-at=progress] li");
            assertThat(reader.at("[data-at=progress]").innerText()).contains("1 of ", "Next: ");

            reader.open(SERVICE);
            reader.control("read-all").click();
            reader.page.waitForCondition(
                    () -> reader.at(".own-progress").innerText().equals("100 % read"));
            reader.control("read-all").click();
            assertThat(reader.at(".own-progress").innerText()).isEmpty();
            assertThat(reader.count(".own-ring")).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_known_sets_say_is_folded_with_a_count_and_a_way_back(boolean served) {
        try (BrowserContext context = desktop()) {
            Reader reader = reader(context, served).open(SERVICE);
            int all = reader.visible("li.fact");
            reader.know();
            reader.page.waitForSelector(".own-bar");
            int left = reader.visible("li.fact");
            assertThat(left).isBetween(1, all - 1);
            assertThat(reader.visible("li.fact[data-said=a]")).isZero();
            assertThat(reader.visible("li.fact[data-said~=b]")).isEqualTo(reader.count("li.fact[data-said~=b]"));
            assertThat(reader.at(".own-bar").innerText()).contains(" of 76 facts folded", "from A.");

            reader.open(OTHER).open(SERVICE);
            reader.page.waitForSelector(".own-bar");
            assertThat(reader.visible("li.fact")).isEqualTo(left);
            assertThat(reader.at("[data-own=set][value=a]").isChecked()).isTrue();
            String folded = reader.at("li.fact[data-said=a] [id]").getAttribute("id");
            reader.open(SERVICE + "#" + folded);
            assertThat(reader.visible("li.fact")).isEqualTo(left + 1);

            reader.open(SERVICE);
            reader.page.waitForSelector(".own-bar");
            reader.control("all").click();
            assertThat(reader.visible("li.fact")).isEqualTo(all);
            reader.control("all").click();
            assertThat(reader.visible("li.fact")).isEqualTo(left);
            reader.at(".own-bar [data-own=sets]").click();
            reader.page.keyboard().press("Space");
            assertThat(reader.visible("li.fact")).isEqualTo(all);
            assertThat(reader.at(".own-bar").isVisible()).isFalse();
        }
    }

    @Test
    void who_says_a_fact_can_be_hidden_and_still_be_found() {
        try (BrowserContext context = desktop()) {
            Reader reader = reader(context, true).open(DESK);
            reader.control("origins").check();
            reader.open(SERVICE);
            assertThat(reader.visible(".origins .slots, .fact .mark")).isZero();
            assertThat(reader.openPanel(1).locator("blockquote").first().isVisible())
                    .isTrue();
            reader.at(".legend > summary").click();
            reader.page.waitForCondition(() -> reader.control("origins").isChecked());
            reader.control("origins").uncheck();
            assertThat(reader.visible(".origins .slots")).isPositive();
        }
    }

    @Test
    void what_was_viewed_last_comes_first() {
        try (BrowserContext context = desktop()) {
            Reader reader = reader(context, true);
            for (String path : List.of(SERVICE, TABLE, "index.html", OTHER, SERVICE)) reader.open(path);
            reader.open(DESK);
            reader.page.waitForSelector("[data-at=recent] li");
            assertThat(reader.page.locator("[data-at=recent] a").allInnerTexts())
                    .containsExactly("Amazon SQS", "Amazon SNS", "Queue types of SQS");
            reader.control("forget").click();
            assertThat(reader.count("[data-at=recent] a")).isZero();
            assertThat(reader.state("recent")).isEqualTo(List.of());
        }
    }

    @Test
    void two_tabs_see_each_other() {
        try (BrowserContext context = desktop()) {
            Reader one = reader(context, true).open(SERVICE);
            Reader other = reader(context, true).open(SERVICE);
            one.control("bookmark").click();
            other.page.waitForCondition(() -> other.pressed("bookmark"));
            other.openPanel(0);
            other.write("From the other tab");
            one.page.waitForSelector(".own-noted:not(.hidden)");
            assertThat(one.state("bookmarks")).asString().contains(SERVICE);
        }
    }

    @Test
    void on_paper_notes_stand_and_controls_do_not() {
        try (BrowserContext context = desktop()) {
            Reader reader = reader(context, true).open(SERVICE);
            reader.openPanel(0);
            reader.write("On paper");
            reader.know();
            reader.page.waitForSelector(".own-bar");
            int all = reader.count("li.fact");
            reader.page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(reader.at(".own-print").innerText()).contains("My note", "On paper");
            assertThat(reader.visible("li.fact")).isEqualTo(all);
            assertThat(reader.visible("[data-own], .own-bar, .own-tools, .desk-link"))
                    .isZero();
        }
    }

    @Test
    void marks_and_folds_move_no_text() {
        try (BrowserContext context = desktop()) {
            Reader reader = reader(context, true).open(SERVICE);
            reader.control("bookmark").click();
            reader.at(".own-read").click();
            reader.openPanel(0);
            reader.write("Stays");
            reader.know();
            reader.page.waitForSelector(".own-bar");
            reader.open(SERVICE);
            reader.page.waitForSelector(".own-bar");
            Object moved = reader.page.evaluate("""
                    () => new Promise((done) => new PerformanceObserver((list) => done(
                        list.getEntries().reduce((sum, shift) => sum + shift.value, 0)))
                      .observe({ type: "layout-shift", buffered: true }) || setTimeout(done, 300, 0))
                    """);
            assertThat(((Number) moved).doubleValue()).isLessThan(0.01);
        }
    }

    @Test
    void without_a_script_nothing_of_it_is_seen_and_with_one_little_is_loaded() {
        try (BrowserContext context = open(false, 1280, ColorScheme.LIGHT)) {
            Reader reader = reader(context, true);
            for (String path : List.of(SERVICE, TABLE, DESK)) {
                reader.open(path);
                assertThat(reader.visible("[data-own], .own-tools, .own-reading, .desk-link, .desk-nav"))
                        .as(path)
                        .isZero();
            }
            assertThat(reader.at("main .nothing").innerText()).contains("runs none here");
        }
        try (BrowserContext context = desktop()) {
            List<String> asked = new ArrayList<>();
            context.onRequest(request -> asked.add(request.url()));
            reader(context, true).open(SERVICE).open(OTHER);
            assertThat(asked).anyMatch(url -> url.endsWith("assets/own-start.js"));
            assertThat(asked).noneMatch(url -> url.contains("own-marks") || url.contains("data/own"));
        }
    }

    @ParameterizedTest
    @CsvSource({"390, DARK", "1280, LIGHT"})
    void axe_finds_nothing(int width, ColorScheme scheme) {
        try (BrowserContext context = open(true, width, scheme)) {
            Reader reader = reader(context, true).open(SMALL);
            reader.control("bookmark").click();
            reader.at(".own-read").click();
            reader.openPanel(1);
            reader.row("fact-bookmark").click();
            reader.write("A note");
            reader.row("note").click();
            reader.know();
            reader.page.waitForSelector(".own-bar");
            check(reader.page);
            assertThat(reader.page.evaluate("""
                    () => [...document.querySelectorAll("main :is(button, input, textarea), .own-bar button")]
                      .filter((one) => one.checkVisibility() && !one.closest(".comparison-block, .check, .calculator"))
                      .map((one) => (one.closest("label") || one).getBoundingClientRect())
                      .filter((box) => box.width < 24 || box.height < 24).length
                    """)).isEqualTo(0);
            reader.open(DESK);
            reader.page.waitForSelector("[data-at=progress] li");
            check(reader.page);
        }
    }

    private static void check(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
        assertThat(Axe.inBothThemes(page)).isEmpty();
    }
}
