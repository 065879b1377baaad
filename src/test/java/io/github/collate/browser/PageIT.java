package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding one's way on a page and from it: contents, permalinks, keys, colours, cards about linked services. */
class PageIT extends InBrowser {

    private static final String SERVICE = "services/sqs.html";
    private static final String[] PARTS = {"#page-preview", ".at-hand", ".key-numbers", ".contents", ".bottom"};
    private static final String LINK = ".chapter a[href$='services/sns.html'], .chapter a[href$='sns.html']";

    private static Page at(BrowserContext context, boolean served, String path) {
        Page page = context.newPage();
        page.navigate(address(served, path));
        page.locator("#page-tools")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        return page;
    }

    @Test
    void without_a_script_the_numbers_and_the_ways_are_there_and_no_control() {
        try (BrowserContext context = open(false, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(false, SERVICE));
            Locator row = page.locator(".key-numbers tr", new Page.LocatorOptions().setHasText("Visibility timeout"));
            assertThat(row.locator("td").innerText()).contains("30 sec", "12 hr");
            row.locator("a").click();
            assertThat(page.locator(".sentence:target").innerText()).contains("12hr at most");
            assertThat(page.locator("#page-tools").isVisible()).isFalse();
            assertThat(page.locator(".steps a[rel=next]").count()).isOne();
            page.locator("a.to-top").click();
            page.waitForCondition(() -> page.evaluate("scrollY").equals(0));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void contents_follow_permalinks_copy_and_keys_lead_on(boolean served) {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            List<String> errors = new ArrayList<>();
            Page page = at(context, served, SERVICE);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) errors.add(message.text());
            });
            if (served) context.grantPermissions(List.of("clipboard-read", "clipboard-write"));

            page.locator("#visibility-timeout").evaluate("head => head.scrollIntoView()");
            page.locator(".contents [aria-current]").waitFor();
            page.waitForCondition(() -> page.locator(".contents [aria-current]")
                    .getAttribute("href")
                    .equals("#visibility-timeout"));

            page.locator("#retention, #visibility-timeout").first().hover();
            page.locator("#visibility-timeout .hash").click();
            assertThat(page.url()).endsWith("#visibility-timeout");
            if (served) {
                page.waitForCondition(
                        () -> page.locator("#page-said").innerText().equals("Link copied"));
                assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(page.url());
            }

            page.keyboard().press("?");
            Locator card = page.locator("dialog.page-help");
            card.waitFor();
            assertThat(card.innerText()).contains("Search", "Next page");
            card.locator("input").uncheck();
            page.keyboard().press("Escape");
            assertThat(card.isVisible()).isFalse();
            page.keyboard().press("n");
            page.keyboard().press("/");
            assertThat(page.locator("dialog[open]").count()).isZero();

            page.reload();
            page.locator("#page-help").click();
            card.waitFor();
            assertThat(card.locator("input").isChecked()).isFalse();
            card.locator("input").check();
            page.keyboard().press("Escape");
            String next = page.locator(".steps a[rel=next]").getAttribute("href");
            page.keyboard().press("n");
            page.waitForURL("**/" + next.replace("../", ""));
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void keys_written_into_a_field_are_words() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = at(context, true, SERVICE);
            page.keyboard().press("/");
            page.locator("dialog[open] input").first().waitFor();
            page.keyboard().type("nth?");
            assertThat(page.locator("dialog[open] input").first().inputValue()).isEqualTo("nth?");
            assertThat(page.url()).endsWith(SERVICE);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void colours_are_kept_and_there_before_the_page_is_painted(boolean served) {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = at(context, served, SERVICE);
            page.locator("#page-tools [value=dark]").check();
            page.waitForCondition(
                    () -> "dark".equals(page.evaluate("getComputedStyle(document.documentElement).colorScheme")));
            page.navigate(address(served, "index.html"));
            assertThat(page.evaluate("document.documentElement.dataset.theme")).isEqualTo("dark");
            assertThat(page.locator("#page-tools [value=dark]").isChecked()).isTrue();
            page.keyboard().press("t");
            page.waitForCondition(() -> page.locator("#page-said").innerText().startsWith("Colours as the system"));
            assertThat(page.evaluate("getComputedStyle(document.documentElement).colorScheme"))
                    .isEqualTo("light dark");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_card_tells_about_a_linked_service_and_stays_under_the_pointer(boolean served) {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = at(context, served, SERVICE);
            Locator link = page.locator(LINK).first();
            link.hover();
            Locator card = page.locator("#page-preview");
            card.waitFor();
            assertThat(card.innerText()).contains("Amazon SNS", "facts");
            card.hover();
            page.keyboard().press("Escape");
            assertThat(card.isVisible()).isFalse();
            page.mouse().move(0, 0);

            page.keyboard().press("Tab");
            link.focus();
            card.waitFor();
            assertThat(link.getAttribute("aria-describedby")).isEqualTo("page-preview");
            page.keyboard().press("Tab");
            assertThat(link.getAttribute("aria-describedby")).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"390, DARK", "1280, LIGHT"})
    void it_fits_and_axe_finds_nothing(int width, ColorScheme scheme) {
        try (BrowserContext context = open(true, width, scheme)) {
            Page page = at(context, true, SERVICE);
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0);
            page.keyboard().press("Tab");
            page.locator(LINK).first().focus();
            page.locator("#page-preview").waitFor();
            assertThat(Axe.inBothThemes(page, PARTS)).isEmpty();
            page.keyboard().press("Escape");
            page.keyboard().press("?");
            page.locator("dialog.page-help").waitFor();
            assertThat(Axe.inBothThemes(page, "dialog.page-help")).isEmpty();
        }
    }
}
