package io.github.collate.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The running program, told from every other version of it. */
public final class Program {

    private Program() {}

    /**
     * What changes whenever any class of the program does: what an earlier run left behind is of use only if it is the
     * same.
     *
     * @throws UncheckedIOException if the program cannot read its own files
     */
    public static String stamp() {
        CodeSource source = Program.class.getProtectionDomain().getCodeSource();
        if (source == null) return "";
        try {
            Path home = Path.of(source.getLocation().toURI());
            CRC32 sum = new CRC32();
            if (Files.isDirectory(home)) ofFolder(home, sum);
            else ofJar(home, sum);
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read its own files", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program stands at a place that has no path", e);
        }
    }

    /** A jar tells the checksum of each of its files. */
    private static void ofJar(Path jar, CRC32 sum) throws IOException {
        try (JarFile opened = new JarFile(jar.toFile(), false)) {
            for (Enumeration<JarEntry> entries = opened.entries(); entries.hasMoreElements(); ) {
                long one = entries.nextElement().getCrc();
                for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) sum.update((int) (one >>> shift));
            }
        }
    }

    private static void ofFolder(Path folder, CRC32 sum) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile).sorted()::iterator) {
                sum.update(Files.readAllBytes(file));
            }
        }
    }
}
