package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures and calculators in a real browser. */
class PicturesIT extends InBrowser {

    private static final String PAGE = "services/dynamodb.html";

    /** A picture and a calculator too, on half the page. */
    private static final String SHORT = "services/kinesis.html";

    private static final String CALCULATOR = "#calculator-dynamodb-capacity";

    /** Texts of drawings that overlap each other, leave their drawing, or are smaller than so many pixels. */
    private static final String UNREADABLE = """
            least => [...document.querySelectorAll('svg.drawing')].flatMap(svg => {
              const found = [];
              const frame = svg.getBoundingClientRect();
              const texts = [...svg.querySelectorAll('text')]
                .filter(text => text.textContent.trim())
                .map(text => ({words: text.textContent, box: text.getBoundingClientRect(),
                  size: parseFloat(getComputedStyle(text).fontSize) * frame.width / svg.viewBox.baseVal.width}));
              const name = svg.parentElement.id + ': ';
              texts.forEach((one, at) => {
                if (one.size < least) found.push(name + one.words + ' is ' + one.size + ' px high');
                if (one.box.left < frame.left || one.box.right > frame.right
                    || one.box.top < frame.top || one.box.bottom > frame.bottom)
                  found.push(name + one.words + ' leaves the drawing');
                texts.slice(at + 1).forEach(other => {
                  const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
                  const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
                  if (wide > 1 && high > 0.3 * one.box.height)
                    found.push(name + one.words + ' overlaps ' + other.words);
                });
              });
              return found;
            })""";

    /** Texts of drawings whose colour is too near to that of the shape behind them: WCAG 2.2, 1.4.3. */
    private static final String FAINT = """
            () => {
              const pen = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
              const light = colour => {
                pen.fillStyle = '#000';
                pen.fillStyle = colour;
                pen.fillRect(0, 0, 1, 1);
                const [r, g, b] = [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3).map(c => c / 255)
                  .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              };
              return [...document.querySelectorAll('svg.drawing')].flatMap(svg => {
                const shapes = [...svg.querySelectorAll('rect, path, circle')]
                  .map(shape => ({shape, fill: getComputedStyle(shape).fill, at: shape.getBoundingClientRect()}))
                  .filter(one => one.fill !== 'none');
                const ground = getComputedStyle(svg.parentElement).backgroundColor;
                return [...svg.querySelectorAll('text')].flatMap(text => {
                  const box = text.getBoundingClientRect();
                  const x = box.left + box.width / 2, y = box.top + box.height / 2;
                  const behind = shapes.filter(({shape, at}) =>
                    (shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)
                      && at.left <= x && x <= at.right && at.top <= y && y <= at.bottom
                  ).map(one => one.fill).pop() || ground;
                  const [a, b] = [light(getComputedStyle(text).fill), light(behind)];
                  const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                  return contrast < 4.5 ? [svg.parentElement.id + ': ' + text.textContent + ' ' + contrast] : [];
                });
              });
            }""";

    private static Locator field(Page page, String name) {
        return page.locator(CALCULATOR + " [data-input=" + name + "]");
    }

    private static String answer(Page page) {
        return page.locator(CALCULATOR + " .answer").innerText();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_calculator_works_with_the_readers_values_step_by_step(boolean served) {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            List<String> complaints = complaints(page);
            page.navigate(address(served, PAGE));
            assertThat(page.locator(CALCULATOR + " .given").isVisible()).isFalse();
            assertThat(answer(page)).isEqualTo("Capacity needed: 80 RCU and 36 WCU");

            field(page, "readsize").fill("9");
            field(page, "consistency").selectOption("2");
            field(page, "reads").fill("1500");
            assertThat(page.locator(CALCULATOR + " [data-step=readblocks]").innerText())
                    .contains("9 ÷ 4, rounded up =")
                    .contains("3 blocks");
            assertThat(page.locator(CALCULATOR + " [data-step=rcu]").innerText())
                    .contains("1,500 × 6")
                    .contains("9,000 RCU");
            field(page, "kind").selectOption("2");
            field(page, "writesize").fill("0.1");
            assertThat(answer(page)).isEqualTo("Capacity needed: 9,000 RCU and 24 WCU");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void values_out_of_bounds_are_marked_and_no_answer_is_made_up() {
        try (BrowserContext context = open(true, 390, ColorScheme.DARK)) {
            Page page = context.newPage();
            page.navigate(address(false, PAGE));
            for (String wrong : List.of("", "0", "401", "-3", "0.15")) {
                field(page, "readsize").fill(wrong);
                assertThat(field(page, "readsize").getAttribute("aria-invalid"))
                        .as(wrong)
                        .isEqualTo("true");
                assertThat(answer(page)).startsWith("Fill in every field");
                assertThat(page.locator(CALCULATOR + " [data-step=rcu] .value").innerText())
                        .isEqualTo("–");
            }
            field(page, "readsize").fill("400");
            assertThat(field(page, "readsize").getAttribute("aria-invalid")).isEqualTo("false");
            assertThat(answer(page)).startsWith("Capacity needed: 4,000 RCU");
        }
    }

    @Test
    void the_keyboard_alone_will_do() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(true, PAGE));
            field(page, "readsize").focus();
            page.keyboard().press("Tab");
            page.keyboard().press("ControlOrMeta+A");
            page.keyboard().type("10");
            page.keyboard().press("Tab");
            page.keyboard().press("ArrowDown");
            assertThat(answer(page)).isEqualTo("Capacity needed: 20 RCU and 36 WCU");
            assertThat(page.getByLabel("Items read").inputValue()).isEqualTo("10");
        }
    }

    @Test
    void without_a_script_the_worked_example_and_the_picture_stand_there() {
        try (BrowserContext context = open(false, 390, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(false, PAGE));
            assertThat(page.locator(CALCULATOR + " .given").isVisible()).isTrue();
            assertThat(page.locator(CALCULATOR + " input:visible").count()).isZero();
            assertThat(answer(page)).isEqualTo("Capacity needed: 80 RCU and 36 WCU");
            assertThat(page.locator(CALCULATOR + " [data-step=rcu]").innerText())
                    .contains("80 × 1, rounded up =")
                    .contains("80 RCU");
            assertThat(page.locator("svg.drawing").first().boundingBox().width).isGreaterThan(350);
        }
    }

    @Test
    void what_the_script_works_out_is_what_the_page_says_without_it() {
        try (BrowserContext with = open(true, 1280, ColorScheme.LIGHT);
                BrowserContext without = open(false, 1280, ColorScheme.LIGHT)) {
            Page worked = with.newPage();
            Page printed = without.newPage();
            for (String service : List.of("dynamodb", "lambda", "kinesis")) {
                String path = "services/" + service + ".html";
                worked.navigate(address(false, path));
                printed.navigate(address(false, path));
                for (String part : List.of(".answer", ".worked")) {
                    assertThat(worked.locator(".calculator " + part).allInnerTexts())
                            .isNotEmpty()
                            .isEqualTo(printed.locator(".calculator " + part).allInnerTexts());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"390, DARK", "1280, LIGHT"})
    void axe_finds_nothing_on_a_page_with_both(int width, ColorScheme scheme) {
        try (BrowserContext context = open(true, width, scheme)) {
            Page page = context.newPage();
            page.navigate(address(true, SHORT));
            assertThat(page.locator("figure.picture").count()).isPositive();
            assertThat(page.locator(".calculator").count()).isPositive();
            assertThat(Axe.inBothThemes(page)).isEmpty();
        }
    }

    @Test
    void the_words_of_every_picture_can_be_read() throws IOException {
        List<String> found = new ArrayList<>();
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            for (String path : SITE.pages()) {
                // A page without the word has no drawing.
                if (!path.startsWith("services/")
                        || !Files.readString(SITE.file(path)).contains("drawing")) continue;
                page.navigate(address(false, path));
                for (int width : new int[] {1280, 390}) {
                    page.setViewportSize(width, 800);
                    found.addAll(texts(page.evaluate(UNREADABLE, 12)));
                    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                        found.addAll(texts(page.evaluate(FAINT)));
                    }
                }
            }
        }
        assertThat(found.stream().distinct().toList()).isEmpty();
    }

    @Test
    void forced_colours_leave_every_word_of_a_picture() {
        try (BrowserContext context =
                browser().newContext(new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE))) {
            Page page = context.newPage();
            page.navigate(address(false, "services/elastic-beanstalk.html"));
            assertThat(texts(page.evaluate(FAINT))).isEmpty();
        }
    }

    private static List<String> texts(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
