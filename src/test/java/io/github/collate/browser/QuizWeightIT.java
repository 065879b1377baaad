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
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the questions of a page weigh, and when. */
class QuizWeightIT extends InBrowser {

    /** Bytes, compressed: issue 6. */
    private static final int MOST = 60 * 1024;

    /** Scripts that do no more than wait for the first box to be opened. */
    private static final Set<String> WAITING = Set.of("assets/load.js", "assets/quiz-start.js");

    private static int weight(String path) {
        try {
            return Gzip.of(Files.readAllBytes(SITE.file(path))).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The service with the heaviest questions, among those whose page asks any. */
    private static String heaviest() {
        return SITE.pages().stream()
                .filter(path -> path.startsWith("practice/service-"))
                .map(path -> path.replaceAll("practice/service-|\\.html", ""))
                .max(Comparator.comparingInt(service -> weight("data/quiz/" + service + ".js")))
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothing_is_loaded_before_the_first_use_and_little_then(boolean served) {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            Set<String> loaded = new TreeSet<>();
            String root = address(served, "");
            page.onRequest(request -> loaded.add(request.url().replace(root, "")));
            String service = heaviest();
            page.navigate(address(served, "services/" + service + ".html"));
            page.waitForLoadState();
            List<String> before = loaded.stream()
                    .filter(path -> path.endsWith(".js"))
                    .filter(path -> !WAITING.contains(path))
                    .toList();
            assertThat(before)
                    .isSubsetOf(
                            "assets/comparison.js",
                            "assets/calculator.js",
                            "assets/find.js",
                            "assets/offline-start.js",
                            "assets/own-start.js",
                            "assets/page.js");
            assertThat(loaded).noneMatch(path -> path.contains("quiz.css") || path.startsWith("data/"));

            loaded.removeIf(path -> !WAITING.contains(path));
            page.locator("details.check > summary").first().click();
            page.locator("form.quiz").waitFor();
            int weight = loaded.stream().mapToInt(QuizWeightIT::weight).sum();
            assertThat(loaded).contains("data/quiz/" + service + ".js", "assets/question.js");
            assertThat(weight).as("bytes of " + loaded).isBetween(1, MOST);
        }
    }
}
