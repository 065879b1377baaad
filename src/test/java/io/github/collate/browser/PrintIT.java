package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What the print command of a browser makes of a page of each kind: its words, and where its links lead; nothing else. */
class PrintIT extends InBrowser {

    /** A page of A4 without its margins, in pixels of CSS. */
    private static final int PAPER = 688;

    private static final String PAGE_END = "\f";

    private static final String PRESSED = "nav, button, select, dialog, [popover], .skip, .filter, .page-tools, .said";

    /** What is printed and should not be: controls, boxes that hide a part of what they hold, light words. */
    private static final String FAULTS = """
            pressed => {
                const faults = [];
                for (const one of document.querySelectorAll(pressed)) {
                    if (one.checkVisibility()) faults.push("control: " + one.outerHTML.slice(0, 80));
                }
                for (const one of document.querySelectorAll("main *")) {
                    if (!one.checkVisibility() || one.closest("svg, .hidden")) continue;
                    const cut = getComputedStyle(one).overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1;
                    if (cut && one.clientWidth > 1) faults.push("cut: " + one.outerHTML.slice(0, 80));
                }
                const ink = getComputedStyle(document.querySelector("main")).color;
                if (ink !== "rgb(0, 0, 0)") faults.push("ink: " + ink);
                for (const one of document.querySelectorAll("main details:not(.origins, .fold, .as-table, .check, .choose)")) {
                    const hides = one.querySelector(":scope > :not(summary)")?.checkVisibility() === false;
                    if (one.checkVisibility() && hides) faults.push("folded: " + one.outerHTML.slice(0, 80));
                }
                return faults;
            }""";

    private static final String ADDRESSES =
            "all => all.filter(one => one.checkVisibility()).map(one => one.getAttribute('href'))";

    @Test
    void a_page_prints_its_words_and_the_addresses_of_its_links_and_nothing_to_press() throws IOException {
        List<String> faults = new ArrayList<>();
        try (BrowserContext context = open(true, PAPER, ColorScheme.DARK)) {
            context.addInitScript(
                    "addEventListener('DOMContentLoaded', () => document.documentElement.dataset.theme = 'dark')");
            Page page = context.newPage();
            for (String path : PageTypes.typical(SITE.pages(), String::length)) look(page, path, faults);
        }
        assertThat(faults).isEmpty();
    }

    private static void look(Page page, String path, List<String> faults) throws IOException {
        page.navigate(address(true, path));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        ((List<?>) page.evaluate(FAULTS, PRESSED)).forEach(fault -> faults.add(path + ": " + fault));
        String title = squeezed(page.locator("h1").textContent());
        List<?> addresses = (List<?>) page.locator("main a.outside").evaluateAll(ADDRESSES);
        Set<String> headings = page.locator("main :is(h2, h3, h4)").allTextContents().stream()
                .map(PrintIT::squeezed)
                .collect(Collectors.toSet());
        try (PDDocument printed = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setPageEnd(PAGE_END);
            String[] sides = stripper.getText(printed).split(PAGE_END);
            String text = squeezed(String.join("", sides));
            if (!text.contains(title)) faults.add(path + ": no " + title);
            for (Object address : addresses) {
                if (!text.contains(squeezed("(" + address + ")"))) faults.add(path + ": no " + address);
            }
            for (String side : sides) {
                String last = side.lines().filter(line -> !line.isBlank()).reduce("", (before, line) -> line);
                if (headings.contains(squeezed(last))) faults.add(path + ": ends a page: " + last);
            }
        }
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\u00AD#]+", "");
    }
}
