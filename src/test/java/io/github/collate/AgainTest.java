package io.github.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build after another, by the command line, on the starter site. */
class AgainTest {

    @TempDir
    private Path folder;

    private Path content;
    private Path site;

    /** What a command ended with. */
    private record Ended(int status, String out, String err) {}

    @BeforeEach
    void start() throws IOException {
        content = folder.resolve("mine/content");
        site = folder.resolve("target/site");
        assertThat(run("init", folder.resolve("mine").toString()).status()).isZero();
        // A warning, to be told each time.
        Files.writeString(content.resolve("pages/stray.txt"), "a stray file");
    }

    private static Ended run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Ended(status, out.toString(), err.toString());
    }

    private Ended build(String... more) {
        return buildTo(site, more);
    }

    private Ended buildTo(Path to, String... more) {
        List<String> all =
                new ArrayList<>(List.of("build", "--no-pdf", "--content", content.toString(), "--out", to.toString()));
        all.addAll(Arrays.asList(more));
        return run(all.toArray(String[]::new));
    }

    private static Map<Path, Object> files(Path of) throws IOException {
        Map<Path, Object> files = new HashMap<>();
        try (Stream<Path> walk = Files.walk(of)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                files.put(of.relativize(path), Arrays.hashCode(Files.readAllBytes(path)));
            }
        }
        return files;
    }

    /** When each file and folder was written, and which one it is where the system tells. */
    private static Map<Path, Object> touched(Path of) throws IOException {
        Map<Path, Object> touched = new HashMap<>();
        try (Stream<Path> walk = Files.walk(of)) {
            for (Path path : walk.toList()) {
                var attributes = Files.readAttributes(path, java.nio.file.attribute.BasicFileAttributes.class);
                touched.put(path, List.of(attributes.lastModifiedTime(), String.valueOf(attributes.fileKey())));
            }
        }
        return touched;
    }

    private void isAsBuiltAnew() throws IOException {
        Path anew = folder.resolve("anew/site");
        assertThat(buildTo(anew, "--no-cache").status()).isZero();
        assertThat(files(site)).isEqualTo(files(anew));
    }

    @Test
    void where_nothing_changed_no_file_is_touched_and_the_same_is_told() throws IOException {
        Ended first = build();
        assertThat(first.status()).isZero();
        assertThat(first.err()).contains("stray.txt").endsWith("1 warning" + System.lineSeparator());
        Map<Path, Object> before = touched(folder);
        assertThat(build()).isEqualTo(first);
        assertThat(touched(folder)).isEqualTo(before);
    }

    @Test
    void check_touches_no_file_either() throws IOException {
        build();
        Map<Path, Object> before = touched(folder);
        assertThat(run("check", "--content", content.toString(), "--out", site.toString())
                        .status())
                .isZero();
        assertThat(touched(folder)).isEqualTo(before);
    }

    @Test
    void what_changed_is_built_and_what_was_asked_otherwise_too() throws IOException {
        build();
        Path note = content.resolve("notes/back-fence.txt");
        Files.writeString(note, Files.readString(note) + "Line the heap with straw.\n");
        assertThat(build().out()).contains("read       47 lines");
        isAsBuiltAnew();
        assertThat(build("--strict").status()).isOne();
        assertThat(build("--base-url", "https://else.example/").status()).isZero();
        assertThat(site.resolve("sitemap.xml")).content().contains("https://else.example/");
    }

    @Test
    void a_site_that_somebody_changed_is_built_again() throws IOException {
        build();
        Path page = site.resolve("services/carrots.html");
        FileTime written = Files.getLastModifiedTime(page);
        Files.writeString(page, Files.readString(page).replace("Carrots", "Parsnip"));
        Files.setLastModifiedTime(page, written);
        Files.delete(site.resolve("index.html"));
        Files.writeString(site.resolve("more.html"), "more");
        assertThat(build().status()).isZero();
        isAsBuiltAnew();
    }

    @Test
    void a_receipt_that_is_broken_is_thrown_away() throws IOException {
        Ended first = build();
        Path receipt = site.resolveSibling(".site.receipt");
        byte[] bytes = Files.readAllBytes(receipt);
        bytes[bytes.length / 2] ^= 4;
        Files.write(receipt, bytes);
        Files.writeString(site.resolve("index.html"), "not what the receipt tells of");
        assertThat(build()).isEqualTo(first);
        isAsBuiltAnew();
    }

    @Test
    void findings_that_are_broken_or_of_another_build_make_no_difference() throws IOException {
        build();
        Path findings = site.resolveSibling(".site.findings");
        Path note = content.resolve("notes/back-fence.txt");
        byte[] bytes = Files.readAllBytes(findings);
        for (byte[] other : new byte[][] {Arrays.copyOf(bytes, bytes.length - 9), new byte[0], bytes}) {
            Files.write(findings, other);
            Files.writeString(note, Files.readString(note) + "Line the heap with straw.\n");
            assertThat(build().status()).isZero();
            isAsBuiltAnew();
        }
        Files.delete(findings);
        Files.writeString(note, Files.readString(note) + "Turn it in spring.\n");
        assertThat(build().status()).isZero();
        isAsBuiltAnew();
    }

    @Test
    void an_error_is_told_each_time_and_mended_the_site_is_still_there() throws IOException {
        Ended first = build();
        Map<Path, Object> before = touched(site);
        Path settings = content.resolve("collate.yml");
        String right = Files.readString(settings);
        Files.writeString(settings, "colour: blue\n" + right);
        Ended wrong = build();
        assertThat(wrong.status()).isOne();
        assertThat(build()).isEqualTo(wrong);
        Files.writeString(settings, right);
        assertThat(build()).isEqualTo(first);
        assertThat(touched(site)).isEqualTo(before);
    }

    @Test
    void notes_outside_of_the_content_are_looked_at_too() throws IOException {
        Path outside = folder.resolve("fence.txt");
        Files.move(content.resolve("notes/back-fence.txt"), outside);
        Path settings = content.resolve("collate.yml");
        Files.writeString(settings, Files.readString(settings).replace("notes/back-fence.txt", "../../fence.txt"));
        build();
        build();
        Map<Path, Object> before = touched(site);
        build();
        assertThat(touched(site)).isEqualTo(before);
        Files.writeString(outside, Files.readString(outside) + "Line the heap with straw.\n");
        assertThat(build().out()).contains("read       47 lines");
        isAsBuiltAnew();
    }
}
