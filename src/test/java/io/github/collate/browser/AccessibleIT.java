package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * axe finds nothing on a page of each kind, as it opens, in both themes on a phone, a tablet and a desk, and none is wider
 * than its screen. All rules look at the page on a desk in light; those that a theme or a width can break look at it
 * again elsewhere, with a few left of what stands there many times. What a page shows only after one has done something is
 * looked at by the tests of that.
 */
class AccessibleIT extends InBrowser {

    private static final int HIGH = 844;
    private static final int DESK = 1280;
    private static final List<Integer> WIDTHS = List.of(DESK, 768, 390);
    private static final List<String> FULL =
            List.of("class=\"picture", "class=\"check", "comparison-block", "key-numbers");

    /** Of siblings alike keeps the first few, as the cost of a look grows faster than the page. */
    private static final String THIN = """
            () => {
              for (const parent of document.querySelectorAll("main, main *")) {
                const seen = {};
                for (const child of [...parent.children]) {
                  const kind = child.tagName + " " + child.className;
                  seen[kind] = (seen[kind] || 0) + 1;
                  if (seen[kind] > 4) child.remove();
                }
              }
            }""";

    /** Pages of more elements are thinned before the first look; a look at one of 12,000 takes half a minute. */
    private static final int MOST = 4000;

    private static final String COUNT = "document.querySelectorAll('*').length";

    private @Nullable BrowserContext context;

    @BeforeAll
    void openContext() {
        context = open(true, DESK, ColorScheme.LIGHT);
    }

    @AfterAll
    void closeContext() {
        if (context != null) context.close();
    }

    /** For the services stands the lightest that shows all that one can: tables, pictures and questions. */
    static List<String> pages() {
        String full = SITE.pages().stream()
                .filter(AccessibleIT::isService)
                .filter(path -> FULL.stream().allMatch(text(path)::contains))
                .min(Comparator.comparingInt(path -> text(path).length()))
                .orElseThrow();
        List<String> pages = SITE.pages().stream()
                .filter(path -> path.equals(full) || !isService(path))
                .toList();
        return PageTypes.typical(pages, path -> text(path).length());
    }

    private static boolean isService(String path) {
        return path.startsWith("services/");
    }

    private static String text(String path) {
        try {
            return Files.readString(SITE.file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axe_finds_nothing_in_any_theme_at_any_width(String path) {
        try (Page page = Objects.requireNonNull(context).newPage()) {
            page.navigate(address(true, path));
            if (((Number) page.evaluate(COUNT)).intValue() > MOST) page.evaluate(THIN);
            assertThat(Axe.violations(page)).as(path).isEmpty();
            if (page.locator(Axe.TO_TOP).count() > 0)
                assertThat(Axe.violations(page, Axe.TO_TOP)).as(path).isEmpty();
            assertThat(over(page)).as("%s is too wide", path).isEqualTo(0);
            page.evaluate(THIN);
            for (int width : WIDTHS) {
                page.setViewportSize(width, HIGH);
                assertThat(over(page))
                        .as("%s at %d px is too wide", path, width)
                        .isEqualTo(0);
                Axe.show(page, ColorScheme.DARK);
                assertThat(Axe.violations(page, Axe.OF_COLOUR))
                        .as("%s dark at %d px", path, width)
                        .isEmpty();
                Axe.show(page, ColorScheme.LIGHT);
                if (width == DESK) continue;
                assertThat(Axe.violations(page, Axe.OF_LAYOUT))
                        .as("%s light at %d px", path, width)
                        .isEmpty();
            }
        }
    }

    private static Object over(Page page) {
        return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
