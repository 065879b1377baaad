package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the heaviest page of each kind loads before one does anything: how much, from where, and whether it complains. */
class WeightIT extends InBrowser {

    /** Bytes, compressed, without fonts. */
    private static final int MOST = 100 * 1024;

    private static final int MOST_FONTS = 60 * 1024;
    private static final int MOST_SCRIPT = 30 * 1024;

    /** Pages that are programs: their questions and marks are what one comes for. */
    private static final Map<String, Integer> PROGRAMS =
            Map.of("review.html", 72 * 1024, "mine.html", 44 * 1024, "exam.html", 36 * 1024);

    /** Whole books: a set of notes with every line, all contradictions at once. They are told as they are. */
    private static final Set<String> BOOKS = Set.of("sets", "contradictions.html");

    static Stream<String> pages() {
        return PageTypes.heaviest(SITE.pages(), WeightIT::size).stream();
    }

    private static long size(String path) {
        try {
            return Files.size(SITE.file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int weight(String path) {
        try {
            return Gzip.of(Files.readAllBytes(SITE.file(path))).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_first_load_is_small_stays_here_and_is_quiet(String path) {
        Set<String> loaded = new TreeSet<>();
        List<String> complaints = new ArrayList<>();
        String root = address(true, "");
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.onRequest(request -> loaded.add(request.url()));
            page.navigate(root + path);
            page.waitForLoadState();
        }
        assertThat(complaints).as(path).isEmpty();
        assertThat(loaded).as("requests of " + path).allMatch(url -> url.startsWith(root));
        List<String> files =
                loaded.stream().map(url -> url.substring(root.length())).toList();
        assertThat(sum(files, ".woff2")).as("fonts of " + path).isLessThanOrEqualTo(MOST_FONTS);
        assertThat(sum(files, ".js"))
                .as("bytes of script of " + path)
                .isLessThanOrEqualTo(PROGRAMS.getOrDefault(path, MOST_SCRIPT));
        if (BOOKS.stream().noneMatch(path::startsWith)) {
            int all = sum(files, "") - sum(files, ".woff2");
            assertThat(all).as("bytes of " + path + " with " + files).isLessThanOrEqualTo(MOST);
        }
    }

    private static int sum(List<String> files, String ending) {
        return files.stream()
                .filter(file -> file.endsWith(ending))
                .mapToInt(WeightIT::weight)
                .sum();
    }
}
