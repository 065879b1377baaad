package io.github.collate.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Takes pictures of a built site to look at, on a phone and a screen, light and dark: {@code mvn test-compile
 * exec:exec@screenshots -Dlook.site=target/site}. They go to {@code target/screenshots}.
 */
final class Screenshots {

    private static final Path OUT = Path.of("target", "screenshots");
    private static final List<Integer> WIDTHS = List.of(390, 1280);

    /** What is shown: its page, and what a reader does there first. */
    private record Scene(String page, Consumer<Page> first) {
        Scene(String page) {
            this(page, nothing -> {});
        }
    }

    private static final Map<String, Scene> SCENES = scenes();

    private Screenshots() {}

    private static Map<String, Scene> scenes() {
        Map<String, Scene> scenes = new LinkedHashMap<>();
        scenes.put("home", new Scene("index.html"));
        scenes.put("service", new Scene("services/sqs.html"));
        scenes.put("comparison", new Scene("comparisons/messaging.html"));
        scenes.put("contradictions", new Scene("contradictions.html"));
        scenes.put("quiz", new Scene("practice/service-sqs.html", page -> {
            page.locator("main button:visible").first().click();
            page.locator("form.quiz").waitFor();
        }));
        scenes.put("search", new Scene("index.html", page -> {
            page.keyboard().press("/");
            page.locator("dialog input").first().fill("how long can a message stay hidden");
            page.locator("dialog [role=option]").first().waitFor();
        }));
        scenes.put("offline", new Scene("offline.html"));
        return scenes;
    }

    /** @param arguments the folder of the site */
    public static void main(String... arguments) {
        Path site = Path.of(arguments.length > 0 ? arguments[0] : "target/site");
        try (FolderServer server = FolderServer.of(site);
                Chromium chromium = Chromium.start()) {
            for (int width : WIDTHS) {
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    take(chromium.browser(), server.base(), site, width, scheme);
                }
            }
        }
    }

    private static void take(Browser browser, String base, Path site, int width, ColorScheme scheme) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 844 : 800)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE))) {
            SCENES.forEach((name, scene) -> {
                if (!Files.exists(site.resolve(scene.page()))) return;
                Page page = context.newPage();
                page.navigate(base + scene.page());
                scene.first().accept(page);
                String file = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
                page.screenshot(new Page.ScreenshotOptions().setPath(OUT.resolve(file)));
                page.close();
            });
        }
    }
}
