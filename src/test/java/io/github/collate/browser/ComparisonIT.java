package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comparison tables, with their script and without, on a screen, a phone and paper. */
class ComparisonIT extends InBrowser {

    private static final String TABLE = "comparisons/elastic-beanstalk-deployments.html";
    private static final int ROWS = 6;
    private static final int COLUMNS = 9;

    private static List<String> heads(Page page) {
        return page.locator(".comparison thead th").allInnerTexts();
    }

    private static List<String> things(Page page) {
        return page.locator(".comparison tbody th").allInnerTexts();
    }

    private static List<String> column(Page page, int at) {
        return page.locator(".comparison tbody tr > td:nth-of-type(" + at + ") .words")
                .allInnerTexts();
    }

    private static Locator tool(Page page, String name) {
        return page.locator("[data-tool=" + name + "]");
    }

    private static void unfold(Page page) {
        page.locator(".more-tools summary").click();
    }

    @Test
    void without_a_script_the_table_is_whole_and_leads_to_its_grounds() {
        try (BrowserContext context = open(false, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(false, TABLE));
            assertThat(things(page)).hasSize(ROWS).startsWith("All at once").endsWith("Blue/green");
            assertThat(heads(page)).hasSize(COLUMNS);
            assertThat(page.locator(".comparison td .words").allInnerTexts())
                    .hasSize(ROWS * COLUMNS)
                    .noneMatch(String::isBlank);
            assertThat(page.locator(".tools").isVisible()).isFalse();
            assertThat(page.locator(".comparison caption").innerText()).isNotBlank();

            page.locator(".comparison td .mark").first().click();
            String anchor = page.url().substring(page.url().indexOf('#') + 1);
            assertThat(page.locator("[id='" + anchor + "'] blockquote").first().isVisible())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_head_sorts_up_then_down_then_not_at_all(boolean served) {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(served, TABLE));
            List<String> own = things(page);
            Locator speed = page.locator(".comparison thead [data-id=speed]");

            speed.locator("button").click();
            List<String> up = column(page, 1);
            assertThat(up).isSorted();
            assertThat(speed.getAttribute("aria-sort")).isEqualTo("ascending");
            assertThat(page.locator(".tools [role=status]").innerText()).contains("Speed");

            page.keyboard().press("Enter");
            List<String> down = new ArrayList<>(column(page, 1));
            Collections.reverse(down);
            assertThat(down).isSorted();
            assertThat(speed.getAttribute("aria-sort")).isEqualTo("descending");

            page.keyboard().press("Enter");
            assertThat(things(page)).isEqualTo(own);
            assertThat(speed.getAttribute("aria-sort")).isNull();
        }
    }

    @Test
    void a_filter_keeps_the_lines_that_hold_the_words() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(true, TABLE));
            tool(page, "filter").fill("rolling");
            assertThat(things(page)).containsExactly("Rolling", "Rolling with additional batch");
            assertThat(page.locator(".tools [role=status]").innerText()).isEqualTo("Showing 2 of " + ROWS + ".");
            tool(page, "filter").fill("no such words");
            assertThat(things(page)).isEmpty();
            tool(page, "filter").fill("");
            assertThat(things(page)).hasSize(ROWS);
        }
    }

    @Test
    void differences_only_hides_what_is_the_same_in_all_lines() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(true, TABLE));
            tool(page, "filter").fill("rolling");
            tool(page, "only").check();
            assertThat(heads(page)).isNotEmpty().hasSizeLessThan(COLUMNS);
            for (int at = 1; at <= heads(page).size(); at++) {
                assertThat(column(page, at)).doesNotHaveDuplicates();
            }
            tool(page, "only").uncheck();
            assertThat(heads(page)).hasSize(COLUMNS);
        }
    }

    @Test
    void rows_and_columns_swap_without_losing_a_cell() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(true, TABLE));
            List<String> things = things(page);
            List<String> heads = heads(page);
            List<String> first =
                    page.locator(".comparison tbody tr:first-child td .words").allInnerTexts();
            tool(page, "swap").check();
            assertThat(things(page)).isEqualTo(heads);
            assertThat(heads(page)).isEqualTo(things);
            assertThat(column(page, 1)).isEqualTo(first);
            assertThat(page.locator(".comparison tbody td").count()).isEqualTo(ROWS * COLUMNS);
        }
    }

    @Test
    void a_choice_is_remembered_carried_by_a_link_and_taken_back() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(true, TABLE));
            unfold(page);
            page.locator(".more-tools input[value=cost]").uncheck();
            page.locator(".comparison thead [data-id=downtime] button").click();
            assertThat(heads(page)).hasSize(COLUMNS - 1);
            String link = page.url();
            assertThat(link).contains("#view=1&sort=downtime&hide=cost");

            page.navigate(address(true, TABLE.replace("elastic-beanstalk-deployments", "s3-encryption")));
            page.navigate(address(true, TABLE));
            assertThat(heads(page)).hasSize(COLUMNS - 1);
            page.navigate(address(true, "services/elastic-beanstalk.html"));
            assertThat(page.locator("[data-comparison=elastic-beanstalk-deployments] thead th")
                            .count())
                    .isEqualTo(COLUMNS - 1);
            try (BrowserContext other = open(true, 1280, ColorScheme.LIGHT)) {
                Page opened = other.newPage();
                opened.navigate(link);
                assertThat(heads(opened)).hasSize(COLUMNS - 1);
                assertThat(column(opened, 2)).isSorted();
            }

            page.navigate(address(true, TABLE));
            unfold(page);
            tool(page, "reset").click();
            assertThat(heads(page)).hasSize(COLUMNS);
            assertThat(page.url()).doesNotContain("#");
            page.reload();
            assertThat(heads(page)).hasSize(COLUMNS);
        }
    }

    @Test
    void what_somebody_else_stored_does_no_harm() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            List<String> errors = new ArrayList<>();
            page.onPageError(errors::add);
            page.navigate(address(true, TABLE));
            for (String foreign : List.of("{", "7", "null", "{\"hide\":7,\"sort\":[],\"filter\":{},\"swap\":\"x\"}")) {
                page.evaluate(
                        "text => localStorage.setItem('collate:comparison:elastic-beanstalk-deployments', text)",
                        foreign);
                page.reload();
                assertThat(heads(page)).as(foreign).hasSize(COLUMNS);
            }
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void what_is_shown_is_copied_as_markdown_and_csv() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = context.newPage();
            page.navigate(address(true, TABLE));
            tool(page, "filter").fill("traffic splitting");
            unfold(page);
            tool(page, "markdown").click();
            page.waitForCondition(
                    () -> page.locator(".tools [role=status]").innerText().equals("Copied."));
            String markdown =
                    page.evaluate("navigator.clipboard.readText()").toString().replace("\r", "");
            assertThat(markdown.split("\n")).hasSize(3);
            assertThat(markdown)
                    .startsWith("|  | Speed | Downtime |")
                    .contains("\n| --- | --- |")
                    .contains("\n| Traffic splitting | ");

            tool(page, "csv").click();
            page.waitForCondition(() ->
                    page.evaluate("navigator.clipboard.readText()").toString().startsWith(",Speed,Downtime,"));
            String csv = page.evaluate("navigator.clipboard.readText()").toString();
            assertThat(csv.lines()).hasSize(2);
        }
    }

    @Test
    void on_a_phone_each_thing_is_a_card_with_every_property() {
        try (BrowserContext context = open(true, 390, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(true, TABLE));
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0);
            Locator cells = page.locator(".comparison tbody td");
            assertThat(cells.count()).isEqualTo(ROWS * COLUMNS);
            for (Locator cell : cells.all()) {
                assertThat(cell.boundingBox().width).isGreaterThan(300);
                assertThat(cell.evaluate("cell => getComputedStyle(cell, '::before').content"))
                        .isEqualTo("\"" + cell.getAttribute("data-head") + "\"");
            }
            double width = (Double) page.evaluate("Math.max(...Array.from(document.querySelectorAll('.comparison *'),"
                    + " it => it.getBoundingClientRect().right)) + 0.01");
            assertThat(width).isLessThanOrEqualTo(391);
        }
    }

    @Test
    void heads_and_first_column_stay_in_sight() {
        try (BrowserContext context = open(true, 800, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(true, TABLE));
            Locator box = page.locator(".comparison-block .scroll");
            box.evaluate("box => box.scrollTo(400, 300)");
            double left = box.boundingBox().x;
            double top = box.boundingBox().y;
            assertThat(page.locator(".comparison tbody th").first().boundingBox().x)
                    .isBetween(left, left + 2);
            assertThat(page.locator(".comparison thead th").first().boundingBox().y)
                    .isBetween(top, top + 2);
        }
    }

    @Test
    void every_table_prints_on_one_landscape_page() throws IOException {
        List<String> tables = SITE.pages().stream()
                .filter(path -> path.startsWith("comparisons/"))
                .toList();
        assertThat(tables).hasSizeGreaterThanOrEqualTo(35);
        try (BrowserContext context = open(false, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            for (String table : tables) {
                page.navigate(address(false, table));
                int last = page.locator(".comparison tbody th").count() - 1;
                String thing = page.locator(".comparison tbody th").nth(last).innerText();
                byte[] bytes = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
                try (PDDocument pdf = Loader.loadPDF(bytes)) {
                    assertThat(pdf.getNumberOfPages()).as(table).isOne();
                    PDRectangle sheet = pdf.getPage(0).getMediaBox();
                    assertThat(sheet.getWidth()).isGreaterThan(sheet.getHeight());
                    assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", ""))
                            .as(table)
                            .contains(thing.replaceAll("\\s+", ""));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"390, DARK", "1280, LIGHT"})
    void axe_finds_nothing_once_unfolded(int width, ColorScheme scheme) {
        try (BrowserContext context = open(true, width, scheme)) {
            Page page = context.newPage();
            page.navigate(address(true, TABLE));
            unfold(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0);
            assertThat(Axe.inBothThemes(page)).isEmpty();
        }
    }
}
