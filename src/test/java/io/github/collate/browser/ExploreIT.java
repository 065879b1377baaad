package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The map, the index and the coverage in a real browser. */
class ExploreIT extends InBrowser {

    private static final String MAP = "map.html";
    private static final List<String> PAGES = List.of(MAP, "a-z.html", "a-z/k.html", "coverage.html");

    /** A page with its styles and scripts, compressed. Bytes. */
    private static final int HEAVIEST = 100 * 1024;

    /** Pairs of names on the map that lie on each other, as rotated boxes: whose middle lines come too near. */
    private static final String TOO_NEAR = """
            () => {
              const middles = [...document.querySelectorAll('#map a text')].map(text => {
                const box = text.getBoundingClientRect();
                return {words: text.textContent, x: box.left + box.width / 2, y: box.top + box.height / 2};
              });
              return middles.flatMap((one, at) => middles.slice(at + 1)
                .filter(other => Math.hypot(one.x - other.x, one.y - other.y) < 9)
                .map(other => one.words + ' and ' + other.words));
            }""";

    /** Names that leave the drawing. */
    private static final String OUTSIDE = """
            () => {
              const frame = document.querySelector('#map').getBoundingClientRect();
              return [...document.querySelectorAll('#map a text')].filter(text => {
                const box = text.getBoundingClientRect();
                return box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom;
              }).map(text => text.textContent);
            }""";

    private static double zoom(Page page, double full) {
        String[] box = Objects.requireNonNull(page.locator("#map").getAttribute("viewBox"))
                .split(" ");
        return full / Double.parseDouble(box[2]);
    }

    private static double width(Page page) {
        String[] box = Objects.requireNonNull(page.locator("#map").getAttribute("viewBox"))
                .split(" ");
        return Double.parseDouble(box[2]);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_map_shows_who_is_tied_to_what_one_points_at(boolean served) {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            List<String> complaints = complaints(page);
            page.navigate(address(served, MAP));
            assertThat(texts(page.evaluate(TOO_NEAR))).isEmpty();
            assertThat(texts(page.evaluate(OUTSIDE))).isEmpty();
            Locator sqs = page.locator("#map a[href='services/sqs.html']");
            sqs.locator("circle").hover();
            assertThat(page.locator(".map-said").innerText()).matches("Amazon SQS: \\d+ facts, mentions \\d+, .*");
            String[] said = page.locator(".map-said")
                    .innerText()
                    .replaceAll("[^0-9 ]", "")
                    .strip()
                    .split(" +");
            int near = page.locator("#map a.near").count();
            assertThat(near)
                    .isEqualTo(page.locator("#map .tied").count())
                    .isBetween(Integer.parseInt(said[1]), Integer.parseInt(said[1]) + Integer.parseInt(said[2]));
            page.locator("h1").hover();
            assertThat(page.locator("#map .tied").count()).isZero();
            sqs.locator("circle").click();
            page.waitForURL("**/services/sqs.html");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void the_map_is_enlarged_and_moved_by_buttons_keys_wheel_and_mouse() {
        try (BrowserContext context = open(true, 1280, ColorScheme.DARK)) {
            Page page = context.newPage();
            page.navigate(address(true, MAP));
            double full = width(page);
            Locator out = page.locator("[data-zoom=out]");
            assertThat(out.isDisabled()).isTrue();
            page.locator("[data-zoom=in]").click();
            assertThat(zoom(page, full)).isBetween(1.49, 1.51);
            page.locator(".map-view").focus();
            page.keyboard().press("+");
            assertThat(zoom(page, full)).isBetween(2.24, 2.26);
            String before = page.locator("#map").getAttribute("viewBox");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("#map").getAttribute("viewBox")).isNotEqualTo(before);
            page.keyboard().press("0");
            assertThat(zoom(page, full)).isEqualTo(1);

            page.locator("#map").hover();
            page.keyboard().down("Control");
            page.mouse().wheel(0, -200);
            page.keyboard().up("Control");
            page.waitForFunction("() => document.querySelector('#map').classList.contains('zoomed')");
            String wheeled = page.locator("#map").getAttribute("viewBox");
            page.mouse().down();
            page.mouse().move(500, 500);
            page.mouse().move(560, 540);
            page.mouse().up();
            assertThat(page.locator("#map").getAttribute("viewBox")).isNotEqualTo(wheeled);
            assertThat(page.url()).endsWith(MAP);
            page.locator("[data-zoom=all]").click();
            assertThat(zoom(page, full)).isEqualTo(1);
            assertThat(out.isDisabled()).isTrue();

            page.locator("#map a").first().focus();
            page.keyboard().press("Tab");
            assertThat(page.locator("#map a.chosen").count()).isOne();
            page.keyboard().press("Enter");
            page.waitForURL("**/services/*.html");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void without_a_script_the_map_stands_there_with_its_table(boolean served) {
        try (BrowserContext context = open(false, 390, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(served, MAP));
            assertThat(page.locator("#map-tools").isVisible()).isFalse();
            int services = page.locator("#map a").count();
            assertThat(services).isGreaterThan(50);
            assertThat(page.locator(".map-table tbody tr:not(.band)").count()).isEqualTo(services);
            assertThat(page.locator("#map a[href='services/lambda.html'] title").textContent())
                    .startsWith("AWS Lambda: ");
            page.locator(".map-table a[href='services/lambda.html']").click();
            page.waitForURL("**/services/lambda.html");
            assertThat(page.locator("h1").innerText()).contains("AWS Lambda");
        }
    }

    @Test
    void a_finger_first_asks_and_then_goes() {
        try (BrowserContext context = browser()
                .newContext(new Browser.NewContextOptions().setHasTouch(true).setViewportSize(390, 844))) {
            Page page = context.newPage();
            page.navigate(address(true, MAP));
            Locator disc = page.locator("#map a[href='services/s3.html'] circle");
            disc.tap();
            assertThat(page.url()).endsWith(MAP);
            assertThat(page.locator(".map-said").innerText()).startsWith("Amazon S3: ");
            disc.tap();
            page.waitForURL("**/services/s3.html");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_name_of_the_index_leads_to_the_fact(boolean served) {
        try (BrowserContext context = open(served, 390, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(served, "a-z.html"));
            page.locator(".letter-cards a:text-is('R')").click();
            page.waitForURL("**/a-z/r.html");
            assertThat(page.locator("h1").innerText()).isEqualTo("A to Z: R");
            Locator entry = page.locator(".index > div:has(:text-is('ReceiveMessage')) a[href*='sqs.html#']");
            entry.first().click();
            page.waitForURL("**/services/sqs.html#sqs-*");
            String id = page.url().substring(page.url().indexOf('#') + 1);
            page.locator("[id='" + id + "']").waitFor();
        }
    }

    @Test
    void the_coverage_adds_up() {
        try (BrowserContext context = open(false, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(false, "coverage.html"));
            assertThat(page.locator("[aria-labelledby=domains] tbody tr").count())
                    .isEqualTo(4);
            assertThat(page.locator(".tasks tbody tr:not(.band)").count()).isEqualTo(13);
            int weights = page.locator("[aria-labelledby=domains] tbody td:nth-child(2)").allInnerTexts().stream()
                    .mapToInt(text -> Integer.parseInt(text.replaceAll("\\D", "")))
                    .sum();
            assertThat(weights).isEqualTo(100);
        }
    }

    @Test
    void no_page_is_heavy() throws IOException {
        List<String> pages = new ArrayList<>(PAGES);
        SITE.pages().stream().filter(page -> page.startsWith("a-z/")).forEach(pages::add);
        for (String page : pages) {
            int bytes = packed(page)
                    + packed("assets/collate.css")
                    + packed("assets/pictures.css")
                    + packed("assets/explore.css")
                    + packed("assets/find.js")
                    + packed("assets/map.js");
            assertThat(bytes).as(page).isLessThan(HEAVIEST);
        }
    }

    private static int packed(String path) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Files.readAllBytes(SITE.file(path)));
        }
        return bytes.size();
    }

    private static List<String> texts(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
