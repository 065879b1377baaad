package io.github.collate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.github.collate.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small site served while its author edits, breaks and mends it, as the browser shows it. */
class ServeIT extends UnderServe {

    private Path mine;

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException {
        mine = Serving.init(folder);
        try (Stream<Path> theme = Files.walk(Path.of("templates"))) {
            for (Path file : (Iterable<Path>) theme::iterator) {
                Files.copy(
                        file,
                        mine.resolve("templates").resolve(Path.of("templates").relativize(file)));
            }
        }
        begin(Serving.start(mine, "--templates", mine.resolve("templates").toString()));
    }

    @BeforeEach
    void look() {
        page.navigate(serving.address() + "about.html");
        assertThat(page.locator("h1")).hasText("About this site");
    }

    private Locator problems() {
        return page.locator("#collate-problems .collate-sheet");
    }

    /** Does something to a file until the end of the block, and then puts it back as it was. */
    private void with(String file, String from, String to, Runnable then) throws IOException {
        Path path = mine.resolve(file);
        String before = Files.readString(path);
        assertThat(before).contains(from);
        Files.writeString(path, before.replace(from, to));
        try {
            then.run();
        } finally {
            Files.writeString(path, before);
        }
    }

    /** Waits as long as a busy machine takes to build. */
    private static void see(Locator locator) {
        assertThat(locator).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
    }

    private void isMended() {
        assertThat(page.locator("#collate-problems > *"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(LONG));
    }

    private static void eventually(Page page, String script) {
        page.waitForFunction(script, null, new Page.WaitForFunctionOptions().setTimeout(LONG));
    }

    @Test
    void an_edit_is_shown_and_the_reader_stays_where_he_was() throws IOException {
        page.setViewportSize(PHONE, 300);
        page.evaluate("window.stays = 'here'; scrollTo(0, 100)");
        with("content/pages/about.md", "Two people garden", "Three people garden", () -> shows("Three people garden"));
        shows("Two people garden");
        assertThat(page.evaluate("window.stays + ' ' + scrollY")).isEqualTo("here 100");
    }

    @Test
    void a_template_is_followed_without_loading_what_stays_the_same() throws IOException {
        page.navigate(serving.address() + "services/tomatoes.html");
        page.evaluate("void (window.stays = document.querySelector('.chapter h2'))");
        with("templates/service.peb", "<p class=\"lead\">", "<p class=\"lead\"><b>Now:</b> ", () -> shows("Now:"));
        eventually(
                page,
                "() => !document.querySelector('.lead b') && window.stays === document.querySelector('.chapter h2')");
    }

    @Test
    void what_a_script_attends_to_is_loaded_again() throws IOException {
        page.navigate(serving.address() + "comparisons/beds.html");
        assertThat(page.locator(".tools")).isVisible();
        page.evaluate("window.stays = 'here'");
        with("content/comparisons/beds.yml", "Blossom end rot", "Blossom rot", () -> {
            see(page.locator(".words").getByText("Blossom rot"));
            assertThat(page.evaluate("window.stays")).isNull();
            assertThat(page.locator(".tools")).isVisible();
        });
    }

    private void shows(String words) {
        see(page.getByText(words));
    }

    @Test
    void a_style_is_exchanged_under_the_open_page() throws IOException {
        page.evaluate("window.stays = 'here'");
        with("templates/assets/collate.css", "--radius: 0.5rem;", "--radius: 7px;", () -> eventually(page, """
                () => getComputedStyle(document.documentElement).getPropertyValue("--radius").trim() === "7px"
                  && window.stays === "here"
                """));
        eventually(page, """
                () => getComputedStyle(document.documentElement).getPropertyValue("--radius").trim() === "0.5rem"
                  && window.stays === "here" && document.querySelectorAll('link[href*="collate.css"]').length === 1
                """);
    }

    @Test
    void what_is_broken_is_told_over_the_last_good_site_until_it_is_mended() throws IOException {
        String bad = "<img src=x onerror=alert(1)>: 1\nbaseUrl:";
        with("content/collate.yml", "baseUrl:", bad, () -> {
            see(problems());
            assertThat(problems().locator("h2")).hasText("1 error");
            assertThat(problems().locator("code"))
                    .hasText(mine.toString().replace('\\', '/') + "/content/collate.yml:6:1");
            assertThat(problems().locator(".collate-what")).containsText("unknown key '<img src=x onerror=alert(1)>'");
            assertThat(problems().locator("pre")).hasText("<img src=x onerror=alert(1)>: 1");
            assertThat(problems().locator(".collate-hint")).containsText("known here: title");
            assertThat(problems().locator("img")).hasCount(0);
            assertThat(page.locator("h1")).hasText("About this site");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(Axe.inBothThemes(page, "#collate-problems")).isEmpty();
            // Another page of the last good site says so too.
            page.navigate(serving.address() + "index.html");
            see(problems());
            problems().getByText("Close").click();
            assertThat(problems()).hasCount(0);
            page.locator(".collate-pill").click();
            assertThat(problems()).isFocused();
            page.keyboard().press("Escape");
            assertThat(page.locator(".collate-pill")).isFocused();
        });
        isMended();
    }

    @Test
    void a_broken_template_leaves_the_page_as_it_was() throws IOException {
        with("templates/written.peb", "{% extends", "{{ nowhere.to.be.found }}{% extends", () -> {
            see(problems());
            assertThat(problems().locator("code").first()).containsText("templates/written.peb:1");
            assertThat(page.locator("h1")).hasText("About this site");
        });
        isMended();
    }

    @Test
    void a_link_that_leads_nowhere_is_told_when_the_page_is_there() throws IOException {
        with("content/pages/about.md", "Two people", "[Two](gone.html) people", () -> {
            see(problems());
            assertThat(problems().locator("h2")).hasText("1 error");
            assertThat(problems()).containsText("broken link 'gone.html'");
            assertThat(problems()).not().containsText("last good site");
            see(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Two")));
        });
        isMended();
    }

    @Test
    void many_changes_are_few_rounds_and_scraps_are_none() throws IOException {
        long before = serving.rounds();
        Path many = Files.createDirectories(mine.resolve("content/static/many"));
        for (int at = 0; at < 1000; at++) Files.writeString(many.resolve(at + ".txt"), "file " + at);
        page.waitForCondition(() -> serving.rounds() > before);
        Files.writeString(mine.resolve("content/pages/.about.md.swp"), "swap");
        Files.writeString(mine.resolve("content/pages/4913"), "");
        Files.writeString(mine.resolve("content/pages/about.md~"), "backup");
        with("content/pages/about.md", "Two people", "Four people", () -> shows("Four people"));
        shows("Two people");
        // Many at once, the edit, and the way back; the first may be two where the disk is slow.
        assertThat(serving.rounds() - before).isBetween(3L, 4L);
        assertThat(page.request().get(serving.address() + "many/999.txt").text())
                .isEqualTo("file 999");
    }

    @Test
    void a_folder_that_vanishes_is_a_problem_until_it_is_back() throws IOException {
        Files.move(mine.resolve("content"), mine.resolve("away"));
        see(problems());
        assertThat(problems()).containsText("no such folder");
        Files.move(mine.resolve("away"), mine.resolve("content"));
        isMended();
        shows("Two people garden");
    }

    @Test
    void a_port_that_is_taken_is_said_in_a_line() {
        String port = String.valueOf(URI.create(serving.address()).getPort());
        StringWriter told = new StringWriter();
        PrintWriter writer = new PrintWriter(told);
        assertThat(Main.run(writer, writer, "serve", "--port", port)).isOne();
        assertThat(told.toString())
                .isEqualTo("error: port " + port + " is taken: name another one, or none for the next free one\n");
    }
}
