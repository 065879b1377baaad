package io.github.collate.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Tests on the built site in a browser of the class's own, so that classes may run side by side. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class InBrowser {

    static final BuiltSite SITE = BuiltSite.get();

    private static final int HIGH = 844;

    private @Nullable Chromium chromium;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    void close() {
        if (chromium != null) chromium.close();
    }

    /** The class's browser. */
    Browser browser() {
        return Objects.requireNonNull(chromium).browser();
    }

    /** A fresh profile on a screen of that width. */
    BrowserContext open(boolean script, int width, ColorScheme scheme) {
        return browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(script)
                        .setViewportSize(width, HIGH)
                        .setColorScheme(scheme));
    }

    /** What a page says on its console, and errors of its scripts: a list that grows as long as the page is open. */
    static List<String> complaints(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (!message.type().equals("log")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        return complaints;
    }

    /** The address of a page on the server or in the folder. */
    static String address(boolean served, String path) {
        URI base = served ? SITE.served() : SITE.inFolder();
        return base.toString().replaceFirst("^file:/+", "file:///") + path;
    }
}
