package io.github.collate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.collate.read.Starter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The workflows of this project and of the starter site: sound, pinned, and with no right they do not need. */
class WorkflowsTest {

    private static final Path OURS = Path.of(".github", "workflows");
    private static final Path SCHEMA = Path.of("src", "test", "resources", "workflows", "workflow.schema.json");
    private static final Pattern USE = Pattern.compile("uses: (actions/[a-z-]+)@(\\S+) # (v\\d+\\.\\d+\\.\\d+)");

    private static final Map<String, String> WORKFLOWS = new TreeMap<>();

    @BeforeAll
    static void readThem() throws IOException {
        for (String name : List.of("pages.yml", "verify.yml")) {
            WORKFLOWS.put(name, Files.readString(OURS.resolve(name)));
        }
        Starter.files().stream()
                .filter(file -> file.path().startsWith(".github/workflows/"))
                .forEach(file -> WORKFLOWS.put("starter", new String(file.bytes(), UTF_8)));
    }

    static List<String> names() {
        return List.of("pages.yml", "starter", "verify.yml");
    }

    @ParameterizedTest
    @MethodSource("names")
    void it_has_the_syntax_and_the_rights_of_the_schema(String name) throws IOException {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(SCHEMA))
                        .validate(WORKFLOWS.get(name), InputFormat.YAML))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void it_has_no_secrets_and_runs_nothing_with_rights_for_strangers(String name) {
        assertThat(WORKFLOWS.get(name)).doesNotContain("secrets.", "pull_request_target", "github.event.", "head_ref");
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_action_is_pinned_and_says_its_version(String name) {
        long uses = WORKFLOWS
                .get(name)
                .lines()
                .filter(line -> line.contains("uses:"))
                .count();
        assertThat(USE.matcher(WORKFLOWS.get(name)).results().count())
                .isEqualTo(uses)
                .isPositive();
    }

    @Test
    void one_version_of_an_action_is_one_commit() {
        Map<String, String> pins = new TreeMap<>();
        for (String text : WORKFLOWS.values()) {
            for (Matcher use = USE.matcher(text); use.find(); ) {
                String pin = use.group(2) + " " + use.group(3);
                assertThat(pins.merge(use.group(1), pin, (known, other) -> known))
                        .isEqualTo(pin);
            }
        }
        assertThat(pins)
                .containsOnlyKeys(
                        "actions/checkout",
                        "actions/configure-pages",
                        "actions/deploy-pages",
                        "actions/setup-java",
                        "actions/upload-artifact",
                        "actions/upload-pages-artifact");
    }

    @ParameterizedTest
    @MethodSource("names")
    void steps_and_jobs_refer_to_what_is_there(String name) {
        Map<?, ?> jobs = (Map<?, ?>) yaml(name).get("jobs");
        for (Object job : jobs.values()) {
            Map<?, ?> parts = (Map<?, ?>) job;
            if (parts.containsKey("needs"))
                assertThat(jobs.containsKey(parts.get("needs"))).isTrue();
            List<?> steps = (List<?>) parts.get("steps");
            Matcher reference = Pattern.compile("steps\\.([a-z]+)\\.outputs").matcher(parts.toString());
            while (reference.find()) {
                assertThat(steps).anyMatch(step -> reference.group(1).equals(((Map<?, ?>) step).get("id")));
            }
        }
    }

    @Test
    void it_is_verified_wherever_it_is_meant_to_run() {
        assertThat(yaml("verify.yml").toString())
                .contains("os=[ubuntu-latest, macos-latest, windows-latest]", "java=[17, 25]");
    }

    private static Map<?, ?> yaml(String name) {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(WORKFLOWS.getOrDefault(name, ""));
    }
}
