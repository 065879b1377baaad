package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How well the search answers; how fast is printed, on the shipped content and on an index of ten thousand documents, and
 * not judged: machines that build have other things to do.
 */
class SearchQualityIT extends InBrowser {

    /**
     * A question and where its answer stands.
     *
     * @param tuned whether the weights were set with it
     * @param places a service and sections of it, of which {@code *} is any
     */
    record Question(boolean tuned, String words, List<List<String>> places) {

        static Question of(String line) {
            String[] sides = line.substring(2).split(" \\| ");
            List<List<String>> places = Arrays.stream(sides[1].split(";"))
                    .map(place -> List.of(place.strip().split(" ")))
                    .toList();
            return new Question(line.startsWith("+"), sides[0], places);
        }

        boolean isAnsweredBy(Map<?, ?> result) {
            return places.stream()
                    .anyMatch(place -> place.get(0).equals(result.get("service"))
                            && (place.contains("*")
                                    || place.subList(1, place.size()).contains(result.get("section"))));
        }
    }

    private final List<Question> questions = new ArrayList<>();

    @BeforeAll
    void read() throws IOException {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/search/questions.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("+ ") || line.startsWith("- "))
                    .map(Question::of)
                    .forEach(questions::add);
        }
    }

    private static Page searching(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(address(false, "index.html"));
        page.keyboard().press("/");
        page.waitForSelector(
                ".search-fields select", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return page;
    }

    /** The three results on top, as the dialog orders them: service and section of each. */
    private static List<Map<?, ?>> answers(Page page, String words) {
        page.locator("#search-input").fill(words);
        Object found = page.evaluate("""
                () => [...document.querySelectorAll('a.hit:not(.comparison)')].slice(0, 3).map(hit => {
                  const path = new URL(hit.href);
                  return {
                    service: path.pathname.replace(/.*services\\//, '').replace('.html', ''),
                    section: hit.classList.contains('section') ? path.hash.slice(1) : hit.dataset.section
                  };
                })""");
        List<Map<?, ?>> answers = new ArrayList<>();
        ((List<?>) found).forEach(it -> answers.add((Map<?, ?>) it));
        return answers;
    }

    @Test
    void questions_find_their_answers() {
        int first = 0;
        int amongThree = 0;
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = searching(context);
            for (boolean tuned : new boolean[] {true, false}) {
                List<Question> asked =
                        questions.stream().filter(it -> it.tuned() == tuned).toList();
                int ones = 0;
                int threes = 0;
                for (Question question : asked) {
                    List<Map<?, ?>> answers = answers(page, question.words());
                    if (answers.stream().limit(1).anyMatch(question::isAnsweredBy)) ones++;
                    if (answers.stream().anyMatch(question::isAnsweredBy)) threes++;
                }
                System.out.printf(
                        "search: %s questions %d, first %d, among three %d%n",
                        tuned ? "tuned" : "other", asked.size(), ones, threes);
                first += ones;
                amongThree += threes;
            }
        }
        assertThat(questions).hasSize(25);
        assertThat(first).isGreaterThanOrEqualTo(18);
        assertThat(amongThree).isGreaterThanOrEqualTo(20);
    }

    /** Times of every keystroke of all questions, in the dialog, with its results laid out. */
    private static List<?> keystrokes(Page page, List<String> questions) {
        return (List<?>) page.evaluate("""
                questions => {
                  const input = document.getElementById('search-input');
                  const times = [];
                  for (const words of questions) {
                    for (let end = 1; end <= words.length; end++) {
                      input.value = words.slice(0, end);
                      const start = performance.now();
                      input.dispatchEvent(new Event('input'));
                      document.querySelector('.search-body').getBoundingClientRect();
                      times.push(performance.now() - start);
                    }
                  }
                  return times.sort((a, b) => a - b);
                }""", questions);
    }

    private static double p95(List<?> times) {
        return ((Number) times.get(times.size() * 95 / 100)).doubleValue();
    }

    @Test
    void the_time_of_a_keystroke_is_told() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = searching(context);
            double time =
                    p95(keystrokes(page, questions.stream().map(Question::words).toList()));
            System.out.printf("search: a keystroke within %.1f ms at the 95th percentile%n", time);
            assertThat(page.locator(".search-body a").count()).isPositive();
        }
    }

    @Test
    void ten_thousand_documents_are_searched() {
        try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
            Page page = searching(context);
            Object result =
                    page.evaluate("""
                    async questions => {
                      const parts = [];
                      for (let at = 1; at <= collate.data.search.parts; at++) {
                        await collate.find.all(["data/search/" + at + ".js"]);
                        parts.push(collate.data["search:" + at]);
                      }
                      const documents = parts.flatMap(part => part.documents);
                      const words = parts.flatMap(part => part.words);
                      const copies = Math.ceil(10000 / documents.length);
                      const many = [];
                      for (let copy = 0; copy < copies; copy++) {
                        documents.forEach(it => many.push(it.map((value, at) =>
                          at === 3 && value >= 0 ? value + copy * documents.length : value)));
                      }
                      const repeated = steps => {
                        const sum = steps.reduce((all, step) => (step > 0 ? all + step : all), 0);
                        const all = [];
                        for (let copy = 0; copy < copies && steps.length > 0; copy++) {
                          steps.forEach((step, at) =>
                            all.push(at === 0 && copy > 0 ? step + documents.length - sum : step));
                        }
                        return all;
                      };
                      const larger = words.map(word => [word[0], repeated(word[1]), repeated(word[2])]);
                      const start = performance.now();
                      const index = new CollateIndex.Index(
                        collate.data.search,
                        [{ documents: many, words: larger }],
                        collate.word("search.stop"),
                        collate.word("search.hints"));
                      const built = performance.now() - start;
                      const times = [];
                      for (const words of questions) {
                        for (let end = 1; end <= words.length; end++) {
                          const start = performance.now();
                          index.search(words.slice(0, end), {});
                          times.push(performance.now() - start);
                        }
                      }
                      return [many.length, built, times.sort((a, b) => a - b)];
                    }""", questions.stream().map(Question::words).toList());
            List<?> figures = (List<?>) result;
            double time = p95((List<?>) figures.get(2));
            System.out.printf(
                    "search: %s documents read in %.0f ms; a keystroke within %.1f ms at the 95th percentile%n",
                    figures.get(0), ((Number) figures.get(1)).doubleValue(), time);
            assertThat(((Number) figures.get(0)).intValue()).isGreaterThanOrEqualTo(10_000);
        }
    }

    @Test
    void the_time_of_loading_the_index_is_told() {
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < 5; run++) {
            try (BrowserContext context = open(true, 1280, ColorScheme.LIGHT)) {
                Page page = searching(context);
                Object time = page.evaluate("performance.getEntriesByName('collate:index')[0].duration");
                times.add(((Number) time).doubleValue());
            }
        }
        times.sort(null);
        System.out.printf("search: index loaded in %.0f ms (median of %s)%n", times.get(2), times);
        assertThat(times).hasSize(5).doesNotContain(0.0);
    }
}
