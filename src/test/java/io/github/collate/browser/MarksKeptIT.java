package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers marked is kept: in one file with what they practised, over moved facts, and from foreign hands. */
class MarksKeptIT extends InBrowser {

    private static final String SERVICE = "services/sqs.html";
    private static final String DESK = "mine.html";
    private static final String PRACTISED =
            "{\"schema\":1,\"flags\":[\"q1\"],\"answers\":{\"q1\":{\"right\":2,\"wrong\":1}}}";
    private static final String MARK =
            "{\"path\":\"%s\",\"title\":\"Somewhere\",\"words\":\"Some words\",\"at\":\"2026-11-21\"%s}";

    private static String mark(String path, String more) {
        return MARK.formatted(path, more);
    }

    private Reader reader(BrowserContext context, boolean served) {
        return new Reader(context.newPage(), address(served, ""));
    }

    private static void offer(Reader reader, String text) {
        FileChooser chooser = reader.page.waitForFileChooser(
                () -> reader.at("[data-do=import]").click());
        chooser.setFiles(new FilePayload("study.json", "application/json", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String exported(Reader reader) {
        Download download =
                reader.page.waitForDownload(() -> reader.at("[data-do=export]").click());
        try {
            return Files.readString(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void one_file_holds_marks_and_practice_and_brings_both_back(boolean served) {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Reader reader = reader(context, served).open(DESK);
            reader.store(PRACTISED);
            reader.open(SERVICE);
            reader.control("bookmark").click();
            reader.at(".own-read").click();
            reader.openPanel(1);
            reader.write("Mine");
            reader.open(DESK);
            assertThat(reader.at("[data-at=holds]").innerText())
                    .contains("1 note", "1 bookmark", "read marks in 1 service", "answers to 1 question", "1 flag");
            Object before = reader.page.evaluate("JSON.parse(localStorage['collate-study'])");
            String file = exported(reader);

            reader.at("[data-do=wipe]").click();
            reader.at("[data-do=yes]").click();
            assertThat(reader.stored()).isNull();
            assertThat(reader.count("[data-at=notes] li")).isZero();
            offer(reader, file);
            reader.at("[data-do=yes]").click();
            reader.page.waitForSelector("[data-at=notes] li");
            assertThat(reader.page.evaluate("JSON.parse(localStorage['collate-study'])"))
                    .isEqualTo(before);
            reader.open("review.html");
            assertThat(reader.at("[data-at=holds]").innerText()).contains("1 note", "1 flag");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"bookmarks\": [1]",
                "\"bookmarks\": {\"x\": {\"path\": \"javascript:alert(1)\", \"title\": \"\", \"words\": \"\", \"at\": \"\"}}",
                "\"notes\": {\"x\": {\"path\": \"services/x.html#x\", \"title\": \"\", \"words\": \"\", \"at\": \"\"}}",
                "\"recent\": [{\"path\": \"//evil.example/services/x.html\", \"title\": \"x\"}]",
                "\"read\": {\"sqs\": \"overview\"}",
                "\"reading\": {\"sets\": [7], \"origins\": true}"
            })
    void foreign_marks_are_refused_from_a_file_and_left_alone_in_the_browser(String part) {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Reader reader = reader(context, true).open(DESK);
            List<String> errors = new ArrayList<>();
            reader.page.onPageError(errors::add);
            offer(reader, "{\"collate\": \"study\", \"schema\": 1, " + part + "}");
            reader.page.waitForCondition(
                    () -> reader.at("[data-at=said]").innerText().startsWith("The file was not taken."));
            assertThat(reader.stored()).isNull();

            String broken = "{\"schema\": 1, " + part + "}";
            reader.store(broken);
            reader.open(DESK);
            assertThat(reader.at("[data-at=problem]").innerText()).contains("cannot be read");
            reader.control("origins").check();
            assertThat(reader.stored()).isEqualTo(broken);
            reader.open(SERVICE);
            reader.control("bookmark").click();
            reader.page.waitForSelector(".own-bar a");
            assertThat(reader.at(".own-bar").innerText()).contains("nothing new is kept");
            assertThat(reader.page.evaluate("Object.keys(JSON.parse(localStorage['collate-study'])).length"))
                    .isIn(2, 3);
            assertThat(errors).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "null", "7", "{\"schema\": 9, \"notes\": {}}"})
    void a_state_that_is_none_stays_as_it_is(String text) {
        try (BrowserContext context = open(true, 390, ColorScheme.LIGHT)) {
            Reader reader = reader(context, false).open(DESK);
            List<String> errors = new ArrayList<>();
            reader.page.onPageError(errors::add);
            reader.store(text);
            reader.open(SERVICE);
            reader.control("bookmark").click();
            reader.page.waitForSelector(".own-bar");
            assertThat(reader.stored()).isEqualTo(text);
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void where_nothing_may_be_kept_it_says_so_and_works() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            context.addInitScript("Object.defineProperty(window, 'localStorage',"
                    + " { get() { throw new DOMException('no', 'SecurityError'); } });");
            Reader reader = reader(context, true).open(SERVICE);
            List<String> errors = new ArrayList<>();
            reader.page.onPageError(errors::add);
            reader.openPanel(0);
            reader.write("For now");
            assertThat(reader.count(".own-noted:not(.hidden)")).isOne();
            assertThat(reader.at(".own-bar").innerText()).contains("lasts as long as this page");
            reader.open(DESK);
            assertThat(reader.at("[data-at=problem]").innerText()).contains("does not let this site keep anything");
            assertThat(errors).isEmpty();
        }
    }

    /** An id that was given once and its successor, on another page or the same; none whose fact is gone from the content. */
    private static List<String> moved(Reader reader, boolean away) {
        reader.open(DESK);
        reader.until("collate.data && collate.data.own");
        @SuppressWarnings("unchecked")
        List<String> found = (List<String>) reader.page.evaluate("""
                (away) => {
                  const service = (id) => id.replace(/-[^-]*$/, "");
                  const moved = Object.entries(collate.data.own.moved);
                  return moved.find(([from, to]) => to !== "gone" && (service(from) !== service(to)) === away);
                }""", away);
        return found;
    }

    private static String page(String fact) {
        return "services/" + fact.replaceAll("-[^-]*$", "") + ".html";
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void marks_go_along_with_a_fact_that_moved(boolean away) {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Reader reader = reader(context, true);
            List<String> move = moved(reader, away);
            String from = move.get(0);
            String to = move.get(1);
            String path = page(from) + "#" + from;
            reader.store("{\"schema\":1,\"bookmarks\":{\"" + from + "\":" + mark(path, "") + "},\"notes\":{\"" + from
                    + "\":" + mark(path, ",\"text\":\"old\"") + ",\"" + to + "\":"
                    + mark(page(to) + "#" + to, ",\"text\":\"new\"") + "}}");
            reader.open(page(from));
            reader.until("JSON.parse(localStorage['collate-study']).bookmarks['" + to + "']");
            assertThat(reader.state("notes")).asString().contains("new\n\nold").doesNotContain(path);
            reader.open(page(to));
            reader.page.waitForSelector(".own-noted:not(.hidden)");
            reader.open(DESK);
            reader.page.waitForSelector("[data-at=notes] li");
            assertThat(reader.at("[data-at=bookmarks] li").innerText()).contains("has moved since");
            assertThat(reader.at("[data-at=bookmarks] a").getAttribute("href")).isEqualTo(page(to) + "#" + to);
        }
    }

    @Test
    void marks_of_a_fact_that_vanished_are_kept_as_they_were() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Reader reader = reader(context, true).open(DESK);
            String path = SERVICE + "#sqs-0000000x";
            reader.store("{\"schema\":1,\"notes\":{\"sqs-0000000x\":" + mark(path, ",\"text\":\"dear\"") + "}}");
            reader.open(SERVICE);
            reader.until("JSON.parse(localStorage['collate-study']).notes['sqs-0000000x'].gone");
            reader.open(DESK);
            reader.page.waitForSelector("[data-at=notes] li");
            assertThat(reader.at("[data-at=notes]").innerText()).contains("Some words", "dear", "No note says this");
            assertThat(reader.count("[data-at=notes] a")).isZero();
        }
    }
}
