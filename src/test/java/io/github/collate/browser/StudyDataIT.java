package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the browser keeps of a reviewer: taken away and brought back, and never written over when it cannot be read. */
class StudyDataIT extends InBrowser {

    private static final String SET = "text => localStorage.setItem('collate-study', text)";

    private Reviewer reviewer(BrowserContext context, boolean served) {
        return new Reviewer(context.newPage(), address(served, Reviewer.PAGE));
    }

    private static String saved(Page page, Runnable asks) {
        Download download = page.waitForDownload(asks);
        assertThat(download.suggestedFilename()).endsWith(".json");
        try {
            return Files.readString(download.path());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void offer(Reviewer reviewer, String text) {
        FileChooser chooser =
                reviewer.page.waitForFileChooser(() -> reviewer.at("import").click());
        chooser.setFiles(new FilePayload("study.json", "application/json", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Object content(Reviewer reviewer) {
        return Objects.requireNonNull(reviewer.page.evaluate("JSON.parse(localStorage.getItem('collate-study'))"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_file_brings_back_what_was_deleted(boolean served) {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Reviewer reviewer = reviewer(context, served).open(0).choose("sqs", 5);
            reviewer.start();
            while (reviewer.isAsked()) reviewer.grade(3);
            Object before = content(reviewer);
            String file = saved(reviewer.page, () -> reviewer.at("export").click());
            assertThat(file).startsWith("{\n \"collate\": \"study\",\n \"schema\": 1,\n \"site\": \"");

            reviewer.at("wipe").click();
            assertThat(reviewer.page.locator("dialog").innerText()).contains("5 cards, 10 reviews");
            reviewer.at("no").click();
            assertThat(content(reviewer)).isEqualTo(before);
            reviewer.at("wipe").click();
            reviewer.at("yes").click();
            assertThat(reviewer.stored()).isNull();
            assertThat(reviewer.at("holds").innerText()).isEqualTo("Here now: nothing yet.");

            offer(reviewer, file);
            reviewer.at("yes").waitFor();
            assertThat(reviewer.page.locator("dialog").innerText()).contains("5 cards, 10 reviews", "nothing yet");
            reviewer.at("yes").click();
            assertThat(content(reviewer)).isEqualTo(before);
            reviewer.open(0);
            assertThat(reviewer.figure("done")).isEqualTo(10);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"schema\": 1, \"cards\": | cannot be read",
                "[1, 2, 3] | not a record",
                "{\"theme\": \"dark\"} | not a record",
                "{\"schema\": 2, \"cards\": {}} | newer version",
                "{\"schema\": 1, \"cards\": {\"q:a\": {\"due\": \"soon\"}}} | A part",
                "{\"schema\": 1, \"log\": [[1, 2]]} | A part"
            })
    void what_cannot_be_read_is_said_and_left_alone(String text, String words) {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Reviewer reviewer = reviewer(context, true).open(0);
            reviewer.page.evaluate(SET, text);
            reviewer.open(0);
            assertThat(reviewer.at("problem").innerText()).contains(words);
            reviewer.choose("sqs", 2).start();
            reviewer.grade(3);
            reviewer.at("stop").click();
            assertThat(reviewer.figure("done")).isEqualTo(1);
            assertThat(reviewer.stored()).isEqualTo(text);
            String copy = saved(
                    reviewer.page,
                    () -> reviewer.page.locator(".store-notice button").first().click());
            assertThat(copy).isEqualTo(text);

            reviewer.page.onceDialog(Dialog::dismiss);
            reviewer.page.locator(".store-notice button").last().click();
            assertThat(reviewer.stored()).isEqualTo(text);
            reviewer.page.onceDialog(Dialog::accept);
            reviewer.page.locator(".store-notice button").last().click();
            assertThat(reviewer.at("problem").isVisible()).isFalse();
            assertThat(reviewer.stored().toString()).startsWith("{\"schema\":1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no JSON",
                "{\"schema\": 1, \"cards\": {}}",
                "{\"collate\": \"study\", \"schema\": 7}",
                "{\"collate\": \"study\", \"schema\": 1, \"cards\": []}"
            })
    void a_file_that_is_none_is_refused(String text) {
        try (BrowserContext context = open(true, 390, ColorScheme.LIGHT)) {
            Reviewer reviewer = reviewer(context, false).open(0).choose("sqs", 1);
            Object before = content(reviewer);
            offer(reviewer, text);
            reviewer.page.waitForCondition(() -> reviewer.at("said").innerText().startsWith("The file was not taken."));
            assertThat(reviewer.page.locator("dialog").isVisible()).isFalse();
            assertThat(content(reviewer)).isEqualTo(before);
        }
    }

    @Test
    void a_part_that_a_later_version_may_know_is_kept() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Reviewer reviewer = reviewer(context, true).open(0);
            reviewer.page.evaluate(SET, "{\"schema\":1,\"later\":{\"kept\":[1,{\"x\":null}]}}");
            reviewer.open(0).choose("sqs", 1).start();
            reviewer.grade(4);
            assertThat(reviewer.at("problem").isVisible()).isFalse();
            assertThat(reviewer.stored().toString()).contains("\"later\":{\"kept\":[1,{\"x\":null}]}", "\"cards\":{\"");
        }
    }

    @Test
    void where_nothing_may_be_stored_it_works_for_as_long_as_the_page_lives() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            context.addInitScript("Object.defineProperty(window, 'localStorage',"
                    + " { get() { throw new DOMException('no', 'SecurityError'); } });");
            Reviewer reviewer = reviewer(context, true);
            List<String> errors = new ArrayList<>();
            reviewer.page.onPageError(errors::add);
            reviewer.open(0).choose("sqs", 2).start();
            while (reviewer.isAsked()) reviewer.grade(4);
            assertThat(reviewer.figure("done")).isEqualTo(2);
            assertThat(reviewer.at("problem").innerText()).contains("does not let this site keep anything");
            assertThat(saved(reviewer.page, () -> reviewer.at("export").click()))
                    .contains("\"cards\": {\n");
            assertThat(errors).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_another_tab_does_is_seen(boolean served) {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Reviewer one = reviewer(context, served).open(0).choose("sqs", 3);
            Reviewer other = reviewer(context, served).open(0);
            one.start();
            one.grade(4);
            other.page.waitForCondition(() -> other.figure("done") == 1);
            other.start();
            other.grade(4);
            one.page.reload();
            one.page.waitForCondition(() -> one.figure("done") == 2);
        }
    }
}
