package io.github.collate.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Findings;
import io.github.collate.model.Receipt;
import io.github.collate.model.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastBuildTest {

    private static final String PROGRAM = "program 1";
    private static final String INPUT = "everything that was read";

    @TempDir
    private Path folder;

    private Path site;
    private Path receipt;
    private Path findings;

    @BeforeEach
    void publish() throws IOException {
        site = folder.resolve("site");
        receipt = folder.resolve(".site.receipt");
        findings = folder.resolve(".site.findings");
        write("index.html", "home");
        write("services/post.html", "post");
        write("project/manual.html", "not made by the program");
        List<SiteFile> made = List.of(file("index.html", "home"), file("services/post.html", "post"));
        Files.write(
                receipt,
                new Receipt(
                                PROGRAM,
                                INPUT,
                                List.of("../else"),
                                "told",
                                "said",
                                LastBuild.files(site, made, Map.of("services/post.html", "key"), List.of()))
                        .bytes());
    }

    private static SiteFile file(String path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private Optional<LastBuild> last() {
        return LastBuild.of(site, receipt, findings, PROGRAM);
    }

    private boolean stands() {
        return last().orElseThrow().stands(INPUT);
    }

    private Optional<String> post(String key) {
        return last().flatMap(it -> it.find("services/post.html", key))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void a_site_stands_as_long_as_input_and_files_are_the_same() {
        assertThat(stands()).isTrue();
        Receipt it = last().orElseThrow().receipt();
        assertThat(it.told()).isEqualTo("told");
        assertThat(it.said()).isEqualTo("said");
        assertThat(it.outside()).containsExactly("../else");
        assertThat(last().orElseThrow().stands("other")).isFalse();
    }

    @Test
    void an_input_that_nobody_knows_never_stands() throws IOException {
        Files.write(
                receipt,
                new Receipt(PROGRAM, "", List.of(), "", "", LastBuild.files(site, List.of(), Map.of(), List.of()))
                        .bytes());
        assertThat(last().orElseThrow().stands("")).isFalse();
    }

    @Test
    void a_site_does_not_stand_with_a_file_more_or_less_or_other() throws IOException {
        write("more.html", "more");
        assertThat(stands()).isFalse();
        Files.delete(site.resolve("more.html"));
        assertThat(stands()).isTrue();

        FileTime written = Files.getLastModifiedTime(site.resolve("index.html"));
        write("index.html", "homes");
        Files.setLastModifiedTime(site.resolve("index.html"), written);
        assertThat(stands()).isFalse();
        write("index.html", "home");
        Files.setLastModifiedTime(site.resolve("index.html"), FileTime.fromMillis(written.toMillis() + 2000));
        assertThat(stands()).isFalse();
        Files.setLastModifiedTime(site.resolve("index.html"), written);
        assertThat(stands()).isTrue();

        Files.delete(site.resolve("project/manual.html"));
        assertThat(stands()).isFalse();
    }

    @Test
    void a_file_is_found_by_what_it_is_made_from() {
        assertThat(post("key")).contains("post");
        assertThat(post("other")).isEmpty();
        assertThat(last().orElseThrow().find("nowhere.html", "key")).isEmpty();
        assertThat(last().orElseThrow().published("index.html"))
                .as("nothing asks for it")
                .isEmpty();
    }

    @Test
    void what_was_found_out_is_known_as_long_as_it_is_whole_and_of_the_same_program() throws IOException {
        assertThat(last().orElseThrow().value("key")).isEmpty();
        Findings found = new Findings(Map.of("key", new byte[] {1, 2}));
        Files.write(findings, found.bytes(PROGRAM));
        assertThat(last().orElseThrow().value("key").orElseThrow()).containsExactly(1, 2);
        assertThat(last().orElseThrow().value("other")).isEmpty();

        Files.write(findings, found.bytes("program 2"));
        assertThat(last().orElseThrow().value("key")).isEmpty();
    }

    @Test
    void a_file_that_somebody_changed_is_not_taken() throws IOException {
        FileTime written = Files.getLastModifiedTime(site.resolve("services/post.html"));
        write("services/post.html", "past");
        Files.setLastModifiedTime(site.resolve("services/post.html"), written);
        assertThat(post("key")).isEmpty();
        Files.delete(site.resolve("services/post.html"));
        assertThat(post("key")).isEmpty();
    }

    @Test
    void a_receipt_of_another_program_is_none() {
        assertThat(LastBuild.of(site, receipt, findings, "program 2")).isEmpty();
    }

    @Test
    void a_receipt_with_any_bit_turned_is_none() throws IOException {
        byte[] bytes = Files.readAllBytes(receipt);
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] ^= 1;
            Files.write(receipt, bytes);
            assertThat(last()).as("byte " + at).isEmpty();
            bytes[at] ^= 1;
        }
    }

    @Test
    void a_receipt_cut_short_or_with_more_behind_it_is_none() throws IOException {
        byte[] bytes = Files.readAllBytes(receipt);
        for (int length = 0; length < bytes.length; length++) {
            Files.write(receipt, java.util.Arrays.copyOf(bytes, length));
            assertThat(last()).as("%d bytes", length).isEmpty();
        }
        Files.write(receipt, java.util.Arrays.copyOf(bytes, bytes.length + 1));
        assertThat(last()).isEmpty();
    }

    @Test
    void something_else_in_its_place_is_none() throws IOException {
        Files.writeString(receipt, "a shopping list ".repeat(100));
        assertThat(last()).isEmpty();
        Files.delete(receipt);
        assertThat(last()).isEmpty();
        Files.createDirectory(receipt);
        assertThat(last()).isEmpty();
    }
}
