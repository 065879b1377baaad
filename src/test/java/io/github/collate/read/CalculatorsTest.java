package io.github.collate.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.collate.model.Calculator;
import io.github.collate.model.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calculators as authors give them; the reader and the published schema judge them alike. */
class CalculatorsTest {

    private static final String GOOD = """
            title: Trays
            lead: How many trays a meal takes.
            services: [oven]
            section: heat
            inputs:
              - {id: guests, title: Guests, value: 9, min: 1, max: 99}
              - {id: hunger, title: Hunger, unit: loaves, value: 1.5, options: [{value: 0.5, title: Small}, {value: 1.5, title: Big}]}
            steps:
              - {id: loaves, title: Loaves in all, formula: guests * hunger, unit: loaves, show: "{guests} x {hunger} ="}
              - {id: trays, title: Four to a tray, formula: ceil(loaves / 4)}
            result: "{trays} trays"
            sources: [{title: Manual, url: "https://example.org/"}]
            """;

    @TempDir
    Path root;

    private Content content;

    @BeforeEach
    void kitchen() {
        content = Content.kitchen(root);
    }

    private List<Calculator> read(String yaml) {
        return List.copyOf(content.write("calculators/trays.yml", yaml)
                .read()
                .illustrations()
                .calculators()
                .values());
    }

    @Test
    void a_calculator_is_kept_and_worked_with_its_own_values() {
        Calculator trays = read(GOOD).get(0);
        assertThat(content.problems()).isEmpty();
        assertThat(trays.id()).isEqualTo("trays");
        assertThat(trays.section()).isEqualTo("heat");
        assertThat(trays.worked())
                .containsExactly(
                        Map.entry("guests", 9.0),
                        Map.entry("hunger", 1.5),
                        Map.entry("loaves", 13.5),
                        Map.entry("trays", 4.0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "guests * hunger|guests * anger|9:58: error: unknown name 'anger'|did you mean 'hunger'?",
                "guests * hunger|loaves * 2|9:49: error: unknown name 'loaves'|known here: guests, hunger",
                "loaves / 4|loaves / (guests - 9)|10:49: error: the formula divides by zero|give other values",
                "{guests} x|{gusts} x|9:87: error: unknown name 'gusts'|did you mean 'guests'?",
                "{trays} trays|{tray} trays|11:10: error: unknown name 'tray'|did you mean 'trays'?",
                "value: 9|value: 900|6:5: error: the value 900 does not keep the bounds|'value' lies from",
                "max: 99|max: 99, step: 0|6:5: error: the value 9 does not keep the bounds|'value' lies from",
                "value: 9|value: nine|6:40: error: 'nine' is no number|like '400'",
                "value: 1.5, opt|value: 1, opt|7:5: error: none of the options has the value 1|name one of them",
                "unit: loaves, value|min: 1, value|7:5: error: 'min' stands beside 'options'|take one",
                "id: loaves|id: max|9:10: error: 'max' cannot stand in a formula|use small letters",
                "id: loaves|id: a-b|9:10: error: 'a-b' cannot stand in a formula|use small letters",
                "id: trays|id: guests|10:10: error: value 'guests' is declared twice|another id",
                "[oven]|[oben]|3:12: error: unknown service 'oben'|did you mean 'oven'?",
                "section: heat|section: haet|4:10: error: unknown section 'haet'|did you mean 'heat'?",
                "https://example.org/|javascript:alert(1)|12:32: error: 'javascript:alert(1)' is no web address|whole",
                "result:|reslut:|11:1: error: unknown key 'reslut'|did you mean 'result'?",
            })
    void what_is_wrong_is_an_error_at_its_place(String from, String to, String problem, String hint) {
        assertThat(GOOD).contains(from);
        List<Calculator> read = read(GOOD.replaceFirst(java.util.regex.Pattern.quote(from), to));
        assertThat(content.problems()).contains(problem.replace("12:1: error: unknown key", "error: unknown key"));
        assertThat(content.problems())
                .contains("content/calculators/trays.yml:")
                .contains(hint);
        if (!to.startsWith("section")) assertThat(read).isEmpty();
    }

    /** The good one, ones that lack a line or have another value in it. */
    static List<String> variants() {
        List<String> all = new ArrayList<>(List.of(GOOD, "[]", "title: T\n"));
        GOOD.lines().filter(line -> !line.endsWith(":")).forEach(line -> all.add(GOOD.replace(line + "\n", "")));
        Stream.of(
                        "services: [oven]|services: []",
                        "services: [oven]|services: oven",
                        "title: Trays|title:",
                        "title: Trays|title: [a]",
                        "min: 1, |",
                        "max: 99|max: 99, step: 2",
                        "max: 99|max: 99, colour: red",
                        "max: 99|max: 99, options: [{value: 9, title: Nine}]",
                        "value: 0.5, title: Small|value: 0.5",
                        "value: 0.5, title: Small|value: a, title: Small",
                        "formula: guests * hunger, |",
                        "id: guests|id: Guests",
                        "id: guests|id: min",
                        "title: Manual, |",
                        "https://example.org/|example.org")
                .map(it -> it.split("\\|", -1))
                .forEach(it -> all.add(GOOD.replace(it[0], it[1])));
        return all.stream().distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void the_schema_judges_alike_what_it_can_judge(String yaml) {
        read(yaml);
        List<String> deeper = List.of("unknown name", "unknown section", "no number from");
        boolean sound = content.problems()
                .lines()
                .filter(line -> line.contains(": error: "))
                .allMatch(line -> deeper.stream().anyMatch(line::contains));
        assertThat(sound).as(content.problems()).isEqualTo(passes(yaml));
    }

    @Test
    void our_own_pass_and_the_schema_names_the_keys_that_are_read() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("content", "calculators"))) {
            assertThat(files.toList())
                    .isNotEmpty()
                    .allSatisfy(
                            file -> assertThat(passes(Files.readString(file))).isTrue());
        }
        assertThat(keys("")).containsExactlyInAnyOrderElementsOf(CalculatorsReader.CALCULATOR.keys());
        assertThat(keys("/$defs/input")).containsExactlyInAnyOrderElementsOf(CalculatorsReader.INPUT.keys());
        assertThat(keys("/$defs/option")).containsExactlyInAnyOrderElementsOf(CalculatorsReader.OPTION.keys());
        assertThat(keys("/$defs/step")).containsExactlyInAnyOrderElementsOf(CalculatorsReader.STEP.keys());
        assertThat(keys("/$defs/source")).containsExactlyInAnyOrderElementsOf(CalculatorsReader.SOURCE.keys());
    }

    private static List<String> keys(String pointer) {
        JsonNode node = JsonMapper.shared().readTree(schema()).at(pointer + "/properties");
        return node.propertyStream().map(Map.Entry::getKey).toList();
    }

    private static boolean passes(String yaml) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema());
        return schema.validate(yaml, InputFormat.YAML).isEmpty();
    }

    private static String schema() {
        return Schemas.files().stream()
                .filter(file -> file.path().equals("calculator.schema.json"))
                .map(SiteFile::bytes)
                .map(bytes -> new String(bytes, UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
