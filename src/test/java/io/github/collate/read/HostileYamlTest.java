package io.github.collate.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileYamlTest {

    @TempDir
    Path root;

    @Test
    void an_alias_bomb_is_defused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 40; i++) bomb.append("a%1$d: &a%1$d [*a%2$d, *a%2$d, *a%2$d]\n".formatted(i, i - 1));
        assertThat(problems(bomb.toString())).isEqualTo("""
                        content/collate.yml:2:10: error: YAML aliases are not read
                            a1: &a1 [*a0, *a0, *a0]
                                     ^
                            hint: write out what it stands for
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "- - [{? ", "!a ", "&a ", "'", "\"", "|\n", "%", "--- "})
    void endless_nesting_is_one_problem(String opening) {
        assertThat(problems(opening.repeat(100_000))).contains(": error: ").hasSizeLessThan(1000);
    }

    @Test
    void deep_nesting_is_reported_where_it_gets_too_deep() {
        assertThat(problems("[".repeat(50_000))).isEqualTo("""
                        content/collate.yml:1:21: error: nested deeper than 20 levels
                            [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
                                                ^
                            hint: take levels out
                        """);
    }

    @Test
    void a_huge_file_is_not_even_parsed() {
        assertThat(problems("x".repeat((1 << 20) + 1))).isEqualTo("""
                        content/collate.yml:1:1: error: larger than 1 MiB
                            hint: 'collate init' makes one to start from
                        """);
    }

    @Test
    void a_file_as_large_as_is_allowed_is_read() {
        String sound = "title: T\nbaseUrl: https://example.org/\nsets: [{id: a, title: A, path: notes}]\ntagline: ";
        assertThat(problems(sound + "9".repeat(1_000_000))).isEmpty();
        assertThat(problems("title: " + "[],".repeat(300_000))).contains(": error: ");
        assertThat(problems("a: 1\n".repeat(100_000))).contains("unknown key 'a'");
    }

    @Test
    void a_tag_creates_nothing() {
        assertThat(problems("title: !!java.net.URL [x]\nbaseUrl: !!binary x\nsets: !!set {a, b}\n"))
                .contains("'title' is a list, a text belongs here")
                .contains("'sets' is a mapping, a list belongs here");
    }

    @Test
    void a_key_can_be_anything() {
        assertThat(problems("? [a, b]\n: c\n? {d: e}\n: f\n<<: g\n'': h\n"))
                .contains("collate.yml:1:3: error: a key is a word")
                .contains("unknown key '<<' in collate.yml");
    }

    @Test
    void columns_count_as_in_an_editor() {
        assertThat(problems("{title: 🚀🚀, titel: x}"))
                .contains("content/collate.yml:1:15: error: unknown key 'titel' in collate.yml");
    }

    static Stream<Arguments> readers() {
        String quote = "{set: mine, quote: 'for four days'}";
        Known known = new Known(Optional.of(List.of("a")), Optional.of(List.of("mine")));
        Consumer<YamlFile> settings = SettingsReader::read;
        Consumer<YamlFile> rulings = file -> RulingsReader.read(file, known);
        Consumer<YamlFile> updates = file -> UpdatesReader.read(file, known);
        return Stream.of(
                Arguments.of(
                        "title: \"T\"\nbaseUrl: 'https://example.org/'\nsets:\n  - {id: mine, title: Mine, path: notes}\n# x\n",
                        settings),
                Arguments.of(
                        "rulings:\n- {id: a, service: a, kind: wrong, sides: [{value: 1, said: [" + quote
                                + "]}], since: 2024-02, checked: 2024-02-29, verified: true}\n",
                        rulings),
                Arguments.of(
                        "updates:\n- {id: a, date: 2024, services: [a], checked: 2024-02-29, facts: [" + quote + "]}\n",
                        updates));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void any_mangled_file_gives_problems_and_no_exception(String sound, Consumer<YamlFile> reader) {
        String junk = "[]{}:,-?&*!|>'\"%@`#\t \n\\aé\u2028\0\uFEFF🚀";
        Random random = new Random(11);
        for (int run = 0; run < 3000; run++) {
            StringBuilder mangled = new StringBuilder(sound);
            for (int edit = 0; edit < 4; edit++) {
                int at = random.nextInt(mangled.length());
                int which = random.nextInt(junk.length());
                mangled.replace(
                        at, Math.min(mangled.length(), at + random.nextInt(3)), junk.substring(which, which + 1));
            }
            Problems problems = new Problems();
            reader.accept(new YamlFile(Place.of(root), decoded(mangled.toString()), problems));
            assertThat(problems.all())
                    .allSatisfy(problem -> assertThat(problem.format()).endsWith("\n"));
        }
    }

    private static String decoded(String text) {
        return Decoder.decode(text.getBytes(UTF_8)).text();
    }

    private String problems(String settings) {
        Content content = Content.sound(root).write("collate.yml", settings).write("notes/a.md", "a");
        content.read();
        return content.problems();
    }
}
