package io.github.collate.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.collate.model.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

    @TempDir
    Path folder;

    private Path site;
    private Publisher publisher;

    @BeforeEach
    void setUp() throws IOException {
        site = folder.resolve("site");
        publisher = new Publisher(site);
    }

    private static List<SiteFile> files(String version) {
        return List.of(file("index.html", version), file(Publisher.MARK, version), file("a/b/c.html", version));
    }

    private static SiteFile file(String path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void publish(String version) throws IOException {
        publisher.publish(files(version), Optional.empty());
    }

    private String standing() throws IOException {
        String version = Files.readString(site.resolve("index.html"));
        for (SiteFile file : files(version)) {
            assertThat(site.resolve(file.path())).hasContent(version);
        }
        return version;
    }

    private List<String> besides() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void publishesWhereNothingStood() throws IOException {
        publish("one");
        assertThat(standing()).isEqualTo("one");
        assertThat(besides()).containsExactly(".site.lock", "site");
    }

    @Test
    void leavesNothingOfTheOldSite() throws IOException {
        publisher.publish(
                Stream.concat(files("one").stream(), Stream.of(file("gone.html", "old")))
                        .toList(),
                Optional.empty());
        publish("two");
        assertThat(standing()).isEqualTo("two");
        assertThat(site.resolve("gone.html")).doesNotExist();
    }

    @Test
    void publishesTheProjectBelow() throws IOException {
        Path project = Files.createDirectories(folder.resolve("manual/deep"));
        Files.writeString(project.resolve("page.html"), "manual");
        publisher.publish(files("one"), Optional.of(folder.resolve("manual")));
        assertThat(site.resolve("project/deep/page.html")).hasContent("manual");
    }

    @Test
    void refusesAFolderThatNoBuildWrote() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> publish("one"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("holds files that no build wrote");
        assertThat(site.resolve("thesis.txt")).hasContent("years of work");
    }

    @Test
    void refusesAFileThatWouldLeaveTheSite() throws IOException {
        publish("one");
        assertThatThrownBy(() -> publisher.publish(List.of(file("../evil.html", "x")), Optional.empty()))
                .hasMessageContaining("path leaves the site");
        assertThat(folder.resolve("evil.html")).doesNotExist();
        assertThat(standing()).isEqualTo("one");
    }

    @Test
    void anEmptyFolderMayBeReplaced() throws IOException {
        Files.createDirectories(site);
        publish("one");
        assertThat(standing()).isEqualTo("one");
    }

    @Test
    void killedWhileWritingKeepsTheOldSite() throws IOException {
        publish("one");
        Trees.write(folder.resolve(".site.next"), List.of(file("index.html", "half")));
        publisher.recover();
        assertThat(standing()).isEqualTo("one");
        assertThat(besides()).containsExactly(".site.lock", "site");
    }

    @Test
    void killedBeforeTheSwapGivesTheNewSite() throws IOException {
        publish("one");
        Trees.write(folder.resolve(".site.ready"), files("two"));
        publisher.recover();
        assertThat(standing()).isEqualTo("two");
        assertThat(besides()).containsExactly(".site.lock", "site");
    }

    @Test
    void killedBetweenTheTwoRenamesGivesTheNewSite() throws IOException {
        publish("one");
        Trees.write(folder.resolve(".site.ready"), files("two"));
        Files.move(site, folder.resolve(".site.previous"));
        publisher.recover();
        assertThat(standing()).isEqualTo("two");
        assertThat(besides()).containsExactly(".site.lock", "site");
    }

    @Test
    void killedWhileClearingAwayKeepsTheNewSite() throws IOException {
        publish("two");
        Trees.write(folder.resolve(".site.previous"), List.of(file("index.html", "one")));
        publisher.recover();
        assertThat(standing()).isEqualTo("two");
        assertThat(besides()).containsExactly(".site.lock", "site");
    }

    @Test
    void whileAnotherRunPublishesNothingIsTouched() throws IOException {
        publish("one");
        Trees.write(folder.resolve(".site.next"), List.of(file("index.html", "half")));
        String holder = "import java.nio.channels.*; import java.nio.file.*; class Holder {"
                + " public static void main(String[] a) throws Exception {"
                + " FileChannel c = FileChannel.open(Path.of(a[0]), StandardOpenOption.WRITE); c.lock();"
                + " System.out.println(); System.in.read(); } }";
        Path source = Files.writeString(folder.resolve("Holder.java"), holder);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process other = new ProcessBuilder(
                        java, source.toString(), folder.resolve(".site.lock").toString())
                .start();
        try {
            assertThat(other.getInputStream().read()).isNotEqualTo(-1);
            publisher.recover();
            assertThat(folder.resolve(".site.next/index.html")).hasContent("half");
            assertThatThrownBy(() -> publish("two")).hasMessageContaining("another run is publishing to");
            assertThat(standing()).isEqualTo("one");
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void publishesThroughALinkWithoutReplacingIt() throws IOException {
        Path real = Files.createDirectories(folder.resolve("elsewhere/real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        new Publisher(link).publish(files("one"), Optional.empty());
        assertThat(link).isSymbolicLink();
        assertThat(real.resolve("index.html")).hasContent("one");
    }

    @Test
    void startingWritesIntoAnEmptyFolderOnly() throws IOException {
        Path fresh = folder.resolve("fresh");
        Starting.write(fresh, files("one"));
        assertThat(fresh.resolve("a/b/c.html")).hasContent("one");
        assertThatThrownBy(() -> Starting.write(fresh, files("two"))).hasMessageEndingWith("is not empty");
    }
}
