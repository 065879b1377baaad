package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.EnumSource;

/** This project's site in a real browser. */
class SiteIT {

    private static final int PHONE = 390;
    private static final int DESK = 1280;
    private static final int HIGH = 844;

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
    }

    /** One visit to each page: every second one opens on a desk and goes to a phone, the others come back. */
    @Test
    void below_a_path_every_page_opens_without_a_complaint_and_fits_a_phone_and_a_desk() {
        List<String> wide = new ArrayList<>();
        try (BrowserContext context = open(DESK, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            List<String> complaints = listen(page, Place.BELOW_A_PATH.base());
            int width = DESK;
            for (String path : SITE.differing()) {
                page.navigate(SITE.served() + path);
                assertThat(page.locator("h1").count()).as("h1 of %s", path).isOne();
                tooWide(page, width, wide);
                width = width == DESK ? PHONE : DESK;
                page.setViewportSize(width, HIGH);
                tooWide(page, width, wide);
            }
            assertThat(complaints).isEmpty();
        }
        assertThat(wide).isEmpty();
        assertThat(SITE.missed()).isEmpty();
    }

    private static void tooWide(Page page, int width, List<String> wide) {
        Object over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) over).intValue() > 0) wide.add(page.url() + " at " + width + " px by " + over + " px");
    }

    /** 404.html links to its base address and so works only there. */
    @Test
    void in_a_folder_every_page_opens_without_a_complaint() {
        try (BrowserContext context = open(DESK, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            List<String> complaints = listen(page, Place.FOLDER.base());
            for (String path : SITE.differing()) {
                if (path.equals("404.html")) continue;
                page.navigate(Place.FOLDER.base() + path);
                assertThat(page.locator("h1").count()).as("h1 of %s", path).isOne();
            }
            assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void links_lead_on(Place place) {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            List<String> complaints = listen(page, place.base());
            page.navigate(place.base() + "index.html");
            page.locator("main a[href*='services/']").first().click();
            page.waitForLoadState();
            assertThat(page.url()).startsWith(place.base() + "services/");
            page.locator("header a").first().click();
            page.waitForLoadState();
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

    @Test
    void dark_is_dark_and_light_is_light() {
        assertThat(brightness(ColorScheme.DARK)).isLessThan(80);
        assertThat(brightness(ColorScheme.LIGHT)).isGreaterThan(200);
    }

    private static BrowserContext open(int width, ColorScheme scheme) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, HIGH)
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

    private static String first(String start) {
        return SITE.pages().stream()
                .filter(page -> page.startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
