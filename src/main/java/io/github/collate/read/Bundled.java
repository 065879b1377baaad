package io.github.collate.read;

import io.github.collate.model.FileNames;
import io.github.collate.model.Sha256;
import io.github.collate.model.SiteFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Files that come with the program: in its jar, or beside its classes when it runs from a build. */
final class Bundled {

    private Bundled() {}

    /**
     * All files below a folder, by path below it.
     *
     * @param folder ends in {@code /}
     * @throws UncheckedIOException if the program cannot read its own files
     */
    static SortedMap<String, byte[]> below(String folder) {
        Optional<Path> home = home();
        if (home.isEmpty()) return new TreeMap<>();
        try {
            return Files.isDirectory(home.get()) ? ofFolder(home.get().resolve(folder)) : ofJar(home.get(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read its own files below " + folder, e);
        }
    }

    /** The SHA-256 of the program's jar in lower-case hexadecimal digits; empty when it runs from a build. */
    static String sha256() {
        Optional<Path> jar = home().filter(Files::isRegularFile);
        if (jar.isEmpty()) return "";
        try (InputStream in = Files.newInputStream(jar.get())) {
            MessageDigest digest = Sha256.digest();
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read its own jar", e);
        }
    }

    /** The program's jar or, when it runs from a build, the folder of its classes. */
    private static Optional<Path> home() {
        try {
            CodeSource source = Bundled.class.getProtectionDomain().getCodeSource();
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program stands at a place that has no path", e);
        }
    }

    /** The same as a list. */
    static List<SiteFile> files(String folder) {
        return below(folder).entrySet().stream()
                .map(file -> new SiteFile(file.getKey(), file.getValue()))
                .toList();
    }

    private static SortedMap<String, byte[]> ofFolder(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) return files;
        for (Folder.File file : Folder.walk(folder, NameRules::isHidden).files()) {
            if (!NameRules.isHidden(FileNames.of(file.path()))) files.put(file.name(), Files.readAllBytes(file.path()));
        }
        return files;
    }

    private static SortedMap<String, byte[]> ofJar(Path jar, String folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (JarFile opened = new JarFile(jar.toFile(), false)) {
            for (Enumeration<JarEntry> entries = opened.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (entry.isDirectory() || !entry.getName().startsWith(folder)) continue;
                try (InputStream in = opened.getInputStream(entry)) {
                    files.put(entry.getName().substring(folder.length()), in.readAllBytes());
                }
            }
        }
        return files;
    }
}
