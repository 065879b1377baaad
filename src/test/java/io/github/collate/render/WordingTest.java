package io.github.collate.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.collate.model.Conflict;
import io.github.collate.model.Dispute;
import io.github.collate.model.Dropped;
import io.github.collate.model.Paper;
import io.github.collate.model.QuizPage;
import io.github.collate.model.Sheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Pattern WORDS = Pattern.compile("\\b(t|n|text|count)\\(\"([a-z0-9.-]+)\"( ~)?");

    private static final Wording SMALL =
            Wording.parse("a=Größe {0} von {1} {2} {x}\nn.one={0} Satz\nn.other={0} Sätze\n");

    private static final Pattern SCRIPT_WORDS = Pattern.compile("\"((?:quiz|search|own|device|page)\\.[a-z0-9.-]+)\"");

    @Test
    void the_file_holds_every_key_that_is_used_and_no_other() throws IOException {
        Wording wording = Wording.parse(Files.readString(ThemeFolder.PATH.resolve(Wording.FILE)));
        Set<String> used = used();
        used.addAll(usedByScripts(wording.keys()));
        assertThat(used).isEqualTo(new TreeSet<>(wording.keys()));
    }

    /** A script names a key as a whole, without {@code .one} or {@code .other}, or its beginning up to a full stop. */
    private static Set<String> usedByScripts(Set<String> keys) throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path script : scripts()) {
            Matcher word = SCRIPT_WORDS.matcher(Files.readString(script));
            while (word.find()) {
                String name = word.group(1);
                List<String> named = keys.stream()
                        .filter(key -> name.endsWith(".")
                                ? key.startsWith(name)
                                : List.of(name, name + ".one", name + ".other").contains(key))
                        .toList();
                used.addAll(named.isEmpty() ? List.of(name) : named);
            }
        }
        return used;
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(ThemeFolder.PATH.resolve("assets"))) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        }
    }

    private static Set<String> used() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : sources()) {
            Matcher word = WORDS.matcher(Files.readString(file));
            while (word.find()) {
                String key = word.group(2);
                if (word.group(3) != null) ends(key).forEach(end -> keys.add(key + end));
                else if (word.group(1).matches("n|count")) keys.addAll(List.of(key + ".one", key + ".other"));
                else if (!key.endsWith(".")) keys.add(key);
            }
        }
        for (int month = 1; month <= 12; month++) keys.add("month." + month);
        return keys;
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path folder : List.of(ThemeFolder.PATH, Path.of("src/main/java/io/github/collate/render"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().matches(".*\\.(peb|java)")).forEach(sources::add);
            }
        }
        return sources;
    }

    /** What completes a key that a template puts together. */
    private static List<String> ends(String key) {
        return switch (key) {
            case "reason." ->
                Stream.of(Dropped.Reason.values()).map(LedgerView::name).toList();
            case "state.", "state.lead." ->
                Stream.of(Dispute.State.values()).map(DisputesView::name).toList();
            case "kind." ->
                Stream.of(Conflict.Kind.values()).map(DisputesView::name).toList();
            case "standing.", "standing.lead.", "standing.jump." -> List.of("open", "wrong", "outdated", "only");
            case "key.bound." -> List.of("default", "minimum", "maximum");
            case "practice.made." -> List.of("fact", "table");
            case "practice.hint." -> List.of("order", "match");
            case "practice.home." -> List.of("service", "table");
            case "practice.scope.", "practice.by." ->
                Stream.of(QuizPage.Scope.values()).map(QuestionView::name).toList();
            case "practice.kind." -> List.of("single", "multiple", "number", "cloze", "order", "match");
            case "practice.difficulty." -> List.of("1", "2", "3");
            case "sheets." ->
                Stream.of(Sheet.Kind.values()).map(DisputesView::name).toList();
            case "sheets.lead." -> List.of("book", "cards", "numbers", "contradictions", "updates");
            case "paper." -> Stream.of(Paper.values()).map(DisputesView::name).toList();
            default -> throw new AssertionError("which words end " + key + "?");
        };
    }

    @Test
    void values_are_filled_in_and_numbers_grouped() {
        assertThat(SMALL.text("a", 1234567, "{0}")).isEqualTo("Größe 1,234,567 von {0} {2} {x}");
        assertThat(Wording.number(-1000)).isEqualTo("-1,000");
        assertThat(Wording.number(999)).isEqualTo("999");
    }

    @Test
    void one_and_many_have_their_own_words() {
        assertThat(SMALL.count("n", 1)).isEqualTo("1 Satz");
        assertThat(SMALL.count("n", 0)).isEqualTo("0 Sätze");
        assertThat(SMALL.count("n", 2000)).isEqualTo("2,000 Sätze");
    }

    @Test
    void a_key_that_is_not_there_is_named() {
        assertThatThrownBy(() -> SMALL.text("b")).hasMessage("no words for \"b\" in templates/words.properties");
    }

    @Test
    void scripts_get_their_words_as_a_script() {
        Wording wording = Wording.parse("quiz.b=say \"hi\" \\\\\nquiz.a={0}\\u2028x\nother=no\n");
        String script = new String(WordsScript.of(wording).bytes(), StandardCharsets.UTF_8);
        assertThat(script)
                .contains("\"quiz.a\": \"{0}\\u2028x\",\n\"quiz.b\": \"say \\\"hi\\\" \\\\\"\n}")
                .doesNotContain("other\":");
    }

    @Test
    void dates_are_written_as_people_write_them() throws IOException {
        Wording wording = Wording.parse(Files.readString(ThemeFolder.PATH.resolve(Wording.FILE)));
        assertThat(wording.date("2026-11-02")).isEqualTo("2 November 2026");
        assertThat(wording.date("2023-02")).isEqualTo("February 2023");
        assertThat(wording.date("2019")).isEqualTo("2019");
        assertThat(wording.date("2019-13-01")).isEqualTo("2019-13-01");
        assertThat(wording.date("last week")).isEqualTo("last week");
    }
}
