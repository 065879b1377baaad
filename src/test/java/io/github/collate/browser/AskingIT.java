package io.github.collate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The author asked in a browser: a small site served, its corrections written by keys. */
class AskingIT extends UnderServe {

    private static final int DESK = 1280;
    private static final String HOSTILE = "Big plants want <img src=x onerror=alert(1)> 2 litres of water a day.";

    private Path file;
    private String before;

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException {
        Path mine = Serving.init(folder);
        file = mine.resolve("content/corrections.yml");
        before = Files.readString(file);
        replace(mine.resolve("content/notes/back-fence.txt"), "Sow indoors", HOSTILE + " Sow indoors");
        replace(
                mine.resolve("content/notes/potting-shed/vegetables.md"),
                "- Leave 50",
                "- " + HOSTILE.replace("2 litres", "3 litres").replaceFirst("<.*>", "`$0`") + "\n- Leave 50");
        begin(Serving.start(mine));
    }

    private static void replace(Path note, String from, String to) throws IOException {
        String text = Files.readString(note);
        assertThat(text).contains(from);
        Files.writeString(note, text.replace(from, to));
    }

    @AfterEach
    void everything_is_taken_back() throws IOException {
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    private void open() {
        page.waitForCondition(() -> serving.rounds() > 0);
        page.navigate(serving.address() + "_collate/review");
        assertThat(question()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
    }

    private Locator question() {
        return page.locator("#question");
    }

    private void press(String key, String progress) {
        page.keyboard().press(key);
        isAt(progress);
    }

    private void isAt(String progress) {
        assertThat(page.locator("#progress")).hasText(progress + " answered this sitting");
    }

    private Locator notice() {
        return page.locator("#notice");
    }

    private String added() throws IOException {
        return Files.readString(file).substring(before.length());
    }

    @Test
    void keys_answer_one_question_after_the_other_and_the_page_stays() throws IOException {
        page.navigate(serving.address() + "ledger.html");
        page.getByText("Answer what the machine is unsure of").click();
        isAt("1 of 4, 0");
        page.evaluate("window.stays = 'here'");
        page.getByText("A ruling for rulings.yml").click();
        assertThat(page.locator("#ruling-text")).containsText("service: tomatoes\n    about: leave plants\n");
        long rounds = serving.rounds();
        press("d", "2 of 4, 1");
        assertThat(notice()).hasText("Kept: different.");
        assertThat(added()).isEqualTo("""
                  - different:
                      - {set: back-fence, line: 3, quote: "Leave 70 cm between plants."}
                      - {set: potting-shed, file: vegetables.md, line: 5, quote: "Leave 50 cm between plants."}
                    reason: answered in review
                """);
        assertThat(page.locator("#one .asking-words")).hasText(HOSTILE);
        assertThat(page.locator("#ruling")).isHidden();
        assertThat(question().locator("img")).hasCount(0);
        assertThat(page.locator("#one .one")).hasText(new String[] {"2"});
        assertThat(page.locator("#other .one")).hasText(new String[] {"3"});

        page.waitForCondition(() -> serving.rounds() > rounds);
        isAt("2 of 4, 1");
        assertThat(page.evaluate("window.stays")).isEqualTo("here");
        page.reload();
        isAt("2 of 4, 1");
        // What follows from the first answer is left out.
        press("l", "4 of 4, 1");
        press("u", "2 of 4, 1");
        press("u", "1 of 4, 0");
        assertThat(notice()).hasText("Taken back.");
    }

    @Test
    void a_reason_and_a_topic_are_typed_and_no_letter_of_them_is_an_answer() throws IOException {
        open();
        page.keyboard().press("r");
        page.keyboard().type("Two sorts");
        page.keyboard().press("Enter");
        press("c", "2 of 4, 1");
        assertThat(added()).startsWith("  - contradicts:").endsWith("    reason: Two sorts\n");
        press("u", "1 of 4, 0");

        page.keyboard().press("t");
        // Not what 'serve' shows over the page when the whole was checked before this is taken back: a table cell rests
        // on it.
        Locator dialog = page.locator("#more");
        assertThat(dialog).containsText("Leave 70 cm between plants.");
        assertThat(page.locator("#topics option[value='carrots/sowing']")).hasCount(1);
        page.keyboard().type("attic");
        page.keyboard().press("Tab");
        page.keyboard().type("It slipped");
        page.keyboard().press("Enter");
        assertThat(page.locator("#more-notice")).hasText("The catalogue has nothing called 'attic'.");
        page.locator("#topic").fill("Carrots");
        page.keyboard().press("Enter");
        assertThat(notice()).hasText("Kept: topic.");
        assertThat(dialog).isHidden();
        assertThat(added()).endsWith("    service: carrots\n    reason: It slipped\n");
        press("u", "1 of 4, 0");
    }

    @Test
    void a_file_that_cannot_be_added_to_is_told_over_the_question() throws IOException {
        open();
        Files.writeString(file, before + "...\n");
        page.keyboard().press("s");
        Locator problem = page.locator("#problem");
        assertThat(problem)
                .containsText("content/corrections.yml:" + (before.lines().count() + 1) + ":1");
        assertThat(problem).containsText("Hint: list its entries below 'corrections:'");
        page.waitForResponse(
                response -> response.url().endsWith("/now"),
                () -> page.evaluate("document.dispatchEvent(new Event('collate-built'))"));
        page.evaluate("new Promise((done) => setTimeout(done, 50))"); // until it is drawn
        assertThat(problem).containsText("Hint: list its entries below 'corrections:'");
        isAt("1 of 4, 0");
        Files.writeString(file, before);
        page.locator("button[data-key=d]").click();
        isAt("2 of 4, 1");
        assertThat(problem).isEmpty();
        press("u", "1 of 4, 0");
        // The browser's own line about the answer that was not taken.
        assertThat(errors).singleElement().asString().contains("409");
        errors.clear();
    }

    @Test
    void a_page_that_came_before_there_was_a_site_takes_its_styles_when_it_is_there(@TempDir Path folder)
            throws Exception {
        Serving early = Serving.start(Serving.init(folder));
        page.navigate(early.address() + "_collate/review");
        assertThat(question()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
        assertThat(page.evaluate("[...document.styleSheets].every(sheet => sheet.cssRules.length > 0)"))
                .isEqualTo(true);
        page.navigate("about:blank");
        early.end();
        // The browser's own lines about what was not there yet.
        errors.clear();
    }

    @Test
    void it_can_be_read_and_used_by_everybody_on_every_width() {
        open();
        for (int width : List.of(PHONE, DESK)) {
            page.setViewportSize(width, 844);
            assertThat(Axe.inBothThemes(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            page.locator("button[data-key=X]").click();
            assertThat(Axe.inBothThemes(page, "dialog")).isEmpty();
            page.keyboard().press("Escape");
        }
    }
}
