package io.github.collate.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds of the same content are the same bytes, whatever the machine says of time, place and cores. */
@Order(1) // long, so it begins early
class SameBytesIT {

    @TempDir
    static Path folder;

    @Test
    void whatever_the_locale_the_zone_the_encoding_and_the_cores() {
        Path plain = build("plain", Jar.here());
        Path turkish = build(
                "turkish",
                Jar.here()
                        .with(
                                "-Duser.language=tr",
                                "-Duser.country=TR",
                                "-Duser.timezone=Asia/Kathmandu",
                                "-Dfile.encoding=ISO-8859-1",
                                "-XX:ActiveProcessorCount=1",
                                "-XX:TieredStopAtLevel=4"));
        Path arabic = build(
                "arabic", Jar.here().with("-Duser.language=ar", "-Duser.country=EG", "-Djava.locale.providers=CLDR"));

        assertThat(files(turkish)).isEqualTo(files(plain));
        assertThat(files(arabic)).isEqualTo(files(plain));
    }

    @Test
    void whatever_the_java() throws IOException {
        Path plain = build("plain", Jar.here());
        List<Path> others = otherJavas();
        for (int i = 0; i < others.size(); i++) {
            assertThat(files(build("other-" + i, Jar.on(others.get(i)))))
                    .as("built by %s", others.get(i))
                    .isEqualTo(files(plain));
        }
    }

    /** All but the receipts beside the sites: those note when and where each file was written. */
    private static Map<String, String> files(Path out) {
        Map<String, String> files = new TreeMap<>(Tree.of(out));
        files.keySet().removeIf(name -> name.endsWith(".receipt"));
        return files;
    }

    /** This project's content without sheets to print, and a starter site with them; built once for all tests. */
    private Path build(String name, Jar jar) {
        Path out = folder.resolve(name);
        if (Files.isDirectory(out)) return out;
        Path starter = folder.resolve("starter");
        if (!Files.isDirectory(starter)) Jar.here().run("init", starter.toString());
        jar.build(out.resolve("shipped"), "--no-pdf");
        jar.build(
                out.resolve("starter"), "--content", starter.resolve("content").toString());
        return out;
    }

    /** Java 17 and later in the folders beside the one that runs this test; there may be none. */
    private static List<Path> otherJavas() throws IOException {
        Path home = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> beside = Files.list(home.resolveSibling(""))) {
            return beside.filter(other -> !Files.isSymbolicLink(other) && !other.equals(home))
                    .filter(SameBytesIT::isRecent)
                    .map(other -> other.resolve("bin").resolve("java"))
                    .filter(Files::isExecutable)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isRecent(Path home) {
        try {
            return Files.readAllLines(home.resolve("release")).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("[^0-9.]", "").split("\\.")[0])
                    .anyMatch(major -> Integer.parseInt(major) >= 17);
        } catch (IOException e) {
            return false;
        }
    }
}
