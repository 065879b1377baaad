package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the contradictions, with its script and without. */
class ContradictionsIT extends InBrowser {

    private static final String PAGE = "contradictions.html";
    private static final String SHOWN = ".case:visible";

    private static Locator box(Page page, String name, String value) {
        return page.locator("#filter input[name=" + name + "][value=" + value + "]");
    }

    @Test
    void without_a_script_everything_is_there_and_no_control() {
        try (BrowserContext context = open(false, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(false, PAGE));
            assertThat(page.locator(SHOWN).count())
                    .isEqualTo(page.locator(".case").count())
                    .isGreaterThan(100);
            assertThat(page.locator("#filter").isVisible()).isFalse();
            assertThat(page.locator(".contents a[href='#wrong']").isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void filters_narrow_what_is_shown_count_it_and_stand_in_the_address(boolean served) {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(served, PAGE));
            int all = page.locator(SHOWN).count();

            box(page, "state", "outdated").check();
            int outdated = page.locator(SHOWN).count();
            assertThat(outdated).isPositive().isLessThan(all);
            assertThat(page.locator(".case.wrong:visible").count()).isZero();
            assertThat(page.locator("#wrong").isVisible()).isFalse();
            assertThat(page.locator(".contents a[href='#wrong']").isVisible()).isFalse();
            assertThat(page.locator("#filter [role=status]").innerText())
                    .isEqualTo("Showing " + outdated + " of " + all);

            box(page, "kind", "quantity").check();
            page.locator("#filter select").selectOption("lambda");
            assertThat(page.locator(SHOWN).count()).isPositive().isLessThan(outdated);
            assertThat(page.url()).endsWith("#service=lambda&state=outdated&kind=quantity");

            page.locator("#filter .clear").click();
            assertThat(page.locator(SHOWN).count()).isEqualTo(all);
            assertThat(page.url()).doesNotContain("#");
            assertThat(page.locator("#filter .clear").isVisible()).isFalse();
        }
    }

    @Test
    void a_link_carries_the_choice_and_a_link_to_one_contradiction_shows_it() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(false, PAGE) + "#state=scope&set=a,b");
            assertThat(box(page, "state", "scope").isChecked()).isTrue();
            assertThat(box(page, "set", "b").isChecked()).isTrue();
            assertThat(page.locator(SHOWN)
                            .evaluateAll("all => all.every(it => it.dataset.state === 'scope')"
                                    + " && all.every(it => it.dataset.set.split(' ').some(id => 'ab'.includes(id)))"))
                    .isEqualTo(true);

            String wrong = page.locator(".case.wrong").first().getAttribute("id");
            page.evaluate("id => { location.hash = id; }", wrong);
            page.waitForCondition(() -> page.locator("#" + wrong).isVisible());
            assertThat(box(page, "state", "scope").isChecked()).isFalse();
        }
    }

    @Test
    void the_keyboard_reaches_and_works_every_control() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(address(true, PAGE));
            page.locator("#filter select").focus();
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            assertThat(page.locator("#filter :checked[type=checkbox]").count()).isOne();
            assertThat(page.url()).contains("#state=");
        }
    }

    @ParameterizedTest
    @CsvSource({"390, DARK", "1280, LIGHT"})
    void it_fits_and_axe_finds_nothing(int width, ColorScheme scheme) {
        try (BrowserContext context = open(true, width, scheme)) {
            Page page = context.newPage();
            page.navigate(address(true, PAGE) + "#service=lambda");
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0);
            List<String> small = page.locator("#filter .chip, #filter select").all().stream()
                    .filter(control -> control.boundingBox().height < 34)
                    .map(Locator::innerText)
                    .toList();
            assertThat(small).as("too small to touch").isEmpty();
            assertThat(Axe.inBothThemes(page)).isEmpty();
        }
    }
}
