package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Tests of a small site while it is served, in a browser of the class's own, each with a page that must not complain. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class UnderServe {

    static final int PHONE = 390;

    /** As long as a busy machine takes to build, in milliseconds. */
    static final double LONG = 20_000;

    /** What pages complained of. */
    final List<String> errors = new ArrayList<>();

    Serving serving;
    Page page;
    private Chromium chromium;
    private BrowserContext context;

    /** Begins with a site that is served. */
    void begin(Serving site) {
        serving = site;
        chromium = Chromium.start();
    }

    @AfterAll
    void end() throws InterruptedException {
        serving.end();
        chromium.close();
    }

    @BeforeEach
    void openPage() {
        context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(PHONE, 844));
        context.setDefaultTimeout(LONG);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) errors.add(message.text());
        });
        page.onPageError(errors::add);
    }

    @AfterEach
    void closePage() {
        context.close();
        assertThat(errors).isEmpty();
    }
}
