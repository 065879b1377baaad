package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** This project's site in a real browser. */
class SiteIT {

    private static final int PHONE = 390;
    private static final int DESK = 1280;

    private static final BuiltSite SITE = BuiltSite.get();

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        if (chromium != null) chromium.close();
    }

    /** Where a site may stand. */
    enum Place {
        FOLDER,
        BELOW_A_PATH;

        /** The address as a browser writes it. */
        String base() {
            String address = (this == FOLDER ? SITE.inFolder() : SITE.served()).toString();
            return address.replaceFirst("^file:/+", "file:///");
        }

        /** 404.html alone links to its base address and so works only there. */
        List<String> pages() {
            return SITE.differing().stream()
                    .filter(page -> this == BELOW_A_PATH || !page.equals("404.html"))
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void every_page_opens_without_a_complaint_and_asks_only_its_own_site(Place place) {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            List<String> complaints = listen(page, place.base());
            for (String path : place.pages()) {
                page.navigate(place.base() + path);
                assertThat(page.locator("h1").count()).as("h1 of %s", path).isOne();
            }
            assertThat(complaints).isEmpty();
        }
        assertThat(SITE.missed()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void links_lead_on(Place place) {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            List<String> complaints = listen(page, place.base());
            page.navigate(place.base() + "index.html");
            page.locator("main a[href*='services/']").first().click();
            assertThat(page.url()).startsWith(place.base() + "services/");
            page.locator("header a").first().click();
            assertThat(page.url()).startsWith(place.base() + "index.html");
            assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void reading_needs_no_script(Place place) {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(place.base() + aService());
            assertThat(page.locator("main li, main p").count()).isPositive();
            assertThat(page.locator("main li, main p").first().isVisible()).isTrue();
            assertThat(page.locator("main").innerText()).hasSizeGreaterThan(200);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESK})
    void no_page_is_wider_than_the_screen(int width) {
        List<String> wide = new ArrayList<>();
        try (BrowserContext context = open(width, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            for (String path : SITE.differing()) {
                page.navigate(SITE.served() + path);
                Object over = page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (((Number) over).intValue() > 0) wide.add(path + " by " + over + " px");
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void dark_is_dark_and_light_is_light() {
        assertThat(brightness(ColorScheme.DARK)).isLessThan(80);
        assertThat(brightness(ColorScheme.LIGHT)).isGreaterThan(200);
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "1280, LIGHT", "1280, DARK"})
    void axe_finds_nothing(int width, ColorScheme scheme) {
        try (BrowserContext context = open(width, scheme)) {
            for (String path : List.of("index.html", aService(), aSet(), "ledger.html", "404.html")) {
                Page page = context.newPage();
                page.navigate(SITE.served() + path);
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(path)
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().get(0).getHtml())
                        .isEmpty();
                page.close();
            }
        }
    }

    private static BrowserContext open(int width, ColorScheme scheme) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, width == PHONE ? 844 : 800)
                        .setColorScheme(scheme));
    }

    /** Collects console errors, script errors, failed requests and requests that leave the site. */
    private static List<String> listen(Page page, String base) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(page.url() + ": console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": script: " + error));
        page.onRequestFailed(request -> complaints.add(page.url() + ": failed: " + request.url()));
        page.onRequest(request -> {
            if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
                complaints.add(page.url() + ": left the site: " + request.url());
            }
        });
        return complaints;
    }

    /** How bright the page's ground is, 0 to 255. */
    private static int brightness(ColorScheme scheme) {
        try (BrowserContext context = open(DESK, scheme)) {
            Page page = context.newPage();
            page.navigate(SITE.served() + "index.html");
            // A canvas turns any notation of a colour into three numbers.
            Object sum = page.evaluate("""
                    () => {
                      const pen = document.createElement('canvas').getContext('2d');
                      pen.fillStyle = '#fff';
                      pen.fillRect(0, 0, 1, 1);
                      for (const element of [document.documentElement, document.body]) {
                        pen.fillStyle = getComputedStyle(element).backgroundColor;
                        pen.fillRect(0, 0, 1, 1);
                      }
                      const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
                      return red + green + blue;
                    }""");
            return ((Number) sum).intValue() / 3;
        }
    }

    private static String aService() {
        return first("services/");
    }

    private static String aSet() {
        return first("sets/");
    }

    private static String first(String start) {
        return SITE.pages().stream()
                .filter(page -> page.startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
