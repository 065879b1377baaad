package io.github.collate.browser;

import io.github.collate.jar.Jar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * This project's site, built by the jar once for all tests of a run, in a folder with an awkward name and served below a
 * path.
 */
final class BuiltSite {

    private static final BuiltSite ONE = new BuiltSite();

    /** So many decks of questions: those of the domains and a few of services. */
    private static final int DECKS = 8;

    /** So many letters of the index. */
    private static final int LETTERS = 2;

    private final Path folder = Path.of("target", "browser", "a site & more").toAbsolutePath();
    private final FolderServer server = FolderServer.of(folder);
    private final List<String> pages;

    private BuiltSite() {
        Jar.here().build(folder, "--base-url", server.base());
        try (Stream<Path> walk = Files.walk(folder)) {
            pages = walk.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BuiltSite get() {
        return ONE;
    }

    /** The paths of all pages. */
    List<String> pages() {
        return pages;
    }

    /** The paths of all pages but decks of questions and letters of the index, made alike, of which a few stand for all. */
    List<String> differing() {
        List<String> decks = pages.stream()
                .filter(page -> page.startsWith("practice/"))
                .skip(DECKS)
                .toList();
        List<String> letters = pages.stream()
                .filter(page -> page.startsWith("a-z/"))
                .skip(LETTERS)
                .toList();
        return pages.stream()
                .filter(page -> !decks.contains(page) && !letters.contains(page))
                .toList();
    }

    Path file(String page) {
        return folder.resolve(page);
    }

    /** The address of the folder on this disk, ending in a slash; with one slash before the path, as Java writes it. */
    URI inFolder() {
        return URI.create("file:" + folder.toUri().getRawPath());
    }

    /** The address below a path of a server, ending in a slash. */
    URI served() {
        return URI.create(server.base());
    }

    /** Paths asked of the server in vain so far. */
    List<String> missed() {
        return server.missed();
    }
}
