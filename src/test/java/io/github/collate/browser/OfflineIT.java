package io.github.collate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.github.collate.jar.Jar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A small site stored by a browser: read without a network, brought up to date, removed; and the same from a folder. */
@TestInstance(Lifecycle.PER_CLASS)
class OfflineIT {

    private static final String OLD = "a long harvest";
    private static final String NEW = "a full basket";
    private static final double LONG = 20_000;

    private Path first;
    private Path second;
    private String service;
    private Chromium chromium;
    private FolderServer server;
    private BrowserContext context;
    private Page page;

    /** Two versions of a site: in the second one summary is another. */
    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        Path mine = folder.resolve("mine");
        first = folder.resolve("first");
        second = folder.resolve("second");
        server = FolderServer.of(first);
        Jar.here().run("init", mine.toString());
        build(mine, first);
        Path catalog = mine.resolve("content/catalog.yml");
        Files.writeString(catalog, Files.readString(catalog).replace(OLD, NEW));
        build(mine, second);
        service = pageWith(first, OLD);
        chromium = Chromium.start();
    }

    private void build(Path mine, Path out) {
        Jar.here().build(out, "--content", mine.resolve("content").toString(), "--base-url", server.base());
    }

    private static String pageWith(Path site, String words) throws IOException {
        try (Stream<Path> pages = Files.list(site.resolve("services"))) {
            for (Path page : pages.sorted().toList()) {
                if (Files.readString(page).toLowerCase(Locale.ROOT).contains(words)) {
                    return "services/" + page.getFileName();
                }
            }
        }
        throw new AssertionError("no service says " + words);
    }

    @AfterAll
    void close() {
        if (chromium != null) chromium.close();
        server.close();
    }

    @BeforeEach
    void open() {
        server.mend();
        server.publish(first);
        context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1000, 800));
        page = context.newPage();
    }

    @AfterEach
    void closePages() {
        context.close();
    }

    private String at(String path) {
        return server.base() + path;
    }

    private Locator button(Page on, String words) {
        return on.locator(".device-actions button").filter(new Locator.FilterOptions().setHasText(words));
    }

    private void says(Page on, String words) {
        assertThat(on.locator(".device-card"))
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(LONG));
    }

    private void store() {
        page.navigate(at("offline.html"));
        button(page, "Store it here").click();
        says(page, "Stored, without the sheets");
    }

    /** Every address in the caches of the browser. */
    @SuppressWarnings("unchecked")
    private List<String> stored() {
        return (List<String>) page.evaluate("""
                async () => {
                  const all = [];
                  for (const name of await caches.keys()) {
                    if (name.endsWith(" state")) continue;
                    for (const request of await (await caches.open(name)).keys()) all.push(request.url);
                  }
                  return all;
                }""");
    }

    private static String words(Page on) {
        return on.locator("main").innerText().toLowerCase(Locale.ROOT);
    }

    @Test
    void everything_is_there_without_a_network() throws IOException {
        page.navigate(at("offline.html"));
        assertThat(page.locator(".device-state")).hasText("Not stored on this device yet.");
        assertThat(page.locator(".device-choice .counts").first()).containsText("B");
        assertThat(page.locator("#device-zip .button")).containsText("B)");
        assertThat(stored()).isEmpty();
        store();
        assertThat(stored()).anyMatch(it -> it.endsWith("/study/cards.apkg")).noneMatch(it -> it.endsWith(".pdf"));

        server.breakAfter(0);
        List<String> complaints = new ArrayList<>();
        page.onPageError(complaints::add);
        page.navigate(server.base());
        page.locator("main a[href*='services/']").first().click();
        assertThat(page.locator("h1")).isVisible();
        page.navigate(at(service));
        assertThat(words(page)).contains(OLD);
        page.navigate(at(service.replace(".html", "")));
        assertThat(words(page)).contains(OLD);
        page.keyboard().press("/");
        page.locator("dialog input").first().fill("water");
        assertThat(page.locator("dialog[open] [role=option], dialog[open] li").first())
                .isVisible();
        page.navigate(at("practice.html"));
        page.locator("main button:visible, main .button:visible").first().click();
        assertThat(page.locator("form.quiz")).isVisible();

        Response missing = page.navigate(at("nowhere.html"));
        assertThat(missing.status()).isEqualTo(404);
        assertThat(page.locator("h1")).isVisible();
        page.navigate(at(aSheet()));
        assertThat(page.locator("#device-absent")).isVisible();
        says(page, "Stored, without the sheets");
        assertThat(complaints).isEmpty();
    }

    private String aSheet() throws IOException {
        try (Stream<Path> all = Files.walk(first)) {
            return all.map(file -> first.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".pdf"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void a_newer_version_replaces_the_old_one_whole_or_not_at_all() {
        store();
        List<String> before = stored();
        server.publish(second);
        Page reader = context.newPage();
        reader.navigate(at(service));
        assertThat(words(reader)).contains(OLD).doesNotContain(NEW);
        page.reload();
        says(page, "A newer version is there");
        assertThat(reader.locator(".on-device")).hasText("A newer version is there");

        // The server breaks off in the middle: the old one stands as it was.
        server.breakAfter(4);
        button(page, "Bring it up to date").click();
        says(page, "Storing stopped before it was complete");
        server.breakAfter(0);
        reader.reload();
        assertThat(words(reader)).contains(OLD).doesNotContain(NEW);
        assertThat(stored()).containsAll(before);

        // Then only what has changed is asked for, and pages that are open keep to their version.
        server.mend();
        server.asked();
        page.reload();
        says(page, "Storing stopped");
        button(page, "Go on").click();
        says(page, "It is the newest version.");
        List<String> asked = server.asked();
        assertThat(asked).anyMatch(path -> path.endsWith(".html")).noneMatch(path -> path.endsWith(".png"));
        assertThat(asked.size()).isLessThan(before.size() / 2);
        server.breakAfter(0);
        Page newcomer = context.newPage();
        newcomer.navigate(at(service));
        assertThat(words(newcomer)).contains(NEW).doesNotContain(OLD);
        assertThat(words(reader)).contains(OLD);
        assertThat(new TreeSet<>(versions(reader))).hasSize(2);
        reader.reload();
        assertThat(words(reader)).contains(NEW);
        page.reload();
        newcomer.reload();
        page.waitForCondition(() -> versions(page).size() == 1);
    }

    /** The versions that are stored, by the names of their caches. */
    @SuppressWarnings("unchecked")
    private static List<String> versions(Page on) {
        return (List<String>)
                on.evaluate("async () => (await caches.keys()).filter((name) => !name.endsWith(' state'))");
    }

    @Test
    void it_can_be_removed_and_its_sheets_come_and_go() {
        store();
        int without = stored().size();
        button(page, "Add the sheets").click();
        says(page, "Stored, with the sheets");
        assertThat(stored()).anyMatch(it -> it.endsWith(".pdf"));
        button(page, "Leave out").click();
        says(page, "Stored, without the sheets");
        assertThat(stored()).hasSize(without);
        button(page, "Remove").click();
        says(page, "Not stored on this device yet.");
        assertThat((Integer) page.evaluate("caches.keys().then((names) => names.length)"))
                .isZero();
        page.waitForCondition(() -> page.evaluate("navigator.serviceWorker.getRegistration().then((one) => !one)")
                .equals(true));
        server.breakAfter(0);
        Page later = context.newPage();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> later.navigate(at(service)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_device_without_space_says_so_and_keeps_nothing_by_halves() {
        page.navigate(at("offline.html"));
        CDPSession session = context.newCDPSession(page);
        JsonObject quota = new JsonObject();
        quota.addProperty("origin", server.base().replaceFirst("/repo/$", ""));
        quota.addProperty("quotaSize", 400_000);
        session.send("Storage.overrideQuotaForOrigin", quota);
        button(page, "Store it here").click();
        says(page, "not enough space");
        assertThat(stored()).isEmpty();
        quota.remove("quotaSize");
        session.send("Storage.overrideQuotaForOrigin", quota);
        button(page, "Store it here").click();
        says(page, "Stored, without the sheets");
    }

    @Test
    void it_can_be_cancelled() {
        page.navigate(at("offline.html"));
        server.breakAfter(12);
        button(page, "Store it here").click();
        says(page, "Storing stopped");
        button(page, "Cancel").click();
        says(page, "Not stored on this device yet.");
        assertThat(stored()).isEmpty();
        server.mend();
        page.navigate(at(service));
        assertThat(words(page)).contains(OLD);
    }

    @Test
    void a_host_that_shortens_addresses_is_fine() {
        try (FolderServer shortening = FolderServer.of(first)) {
            shortening.shorten();
            page.navigate(shortening.base() + "offline.html");
            button(page, "Store it here").click();
            says(page, "Stored, without the sheets");
            shortening.breakAfter(0);
            page.navigate(shortening.base() + service);
            assertThat(words(page)).contains(OLD);
            page.navigate(shortening.base() + service.replace(".html", ""));
            assertThat(words(page)).contains(OLD);
        }
    }

    @Test
    void the_browser_would_install_it() {
        page.navigate(at(service));
        CDPSession session = context.newCDPSession(page);
        JsonObject manifest = session.send("Page.getAppManifest");
        assertThat(manifest.get("url").getAsString()).isEqualTo(at("site.webmanifest"));
        assertThat(manifest.getAsJsonArray("errors")).isEmpty();
        List<String> errors = new ArrayList<>();
        session.send("Page.getInstallabilityErrors")
                .getAsJsonArray("installabilityErrors")
                .forEach(error ->
                        errors.add(error.getAsJsonObject().get("errorId").getAsString()));
        errors.remove("in-incognito"); // every context of a test is
        assertThat(errors).isEmpty();
    }

    @Test
    void in_a_folder_the_page_says_that_all_is_there_and_nothing_complains() {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.navigate(first.resolve("offline.html").toUri().toString());
        assertThat(page.locator("#device-folder")).isVisible();
        assertThat(page.locator("#device-browser")).isHidden();
        assertThat(page.locator("#device-zip")).isHidden();
        assertThat(complaints).isEmpty();
    }
}
