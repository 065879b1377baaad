package io.github.collate.read;

import io.github.collate.model.SiteFile;
import java.io.UncheckedIOException;
import java.util.List;

/** A small site to start from: two note sets that overlap and contradict each other, a catalogue, a page. */
public final class Starter {

    private Starter() {}

    /**
     * The files of the site's folder, by path; its content stands in {@code content/}.
     *
     * @throws UncheckedIOException if the program cannot read its own files
     */
    public static List<SiteFile> files() {
        return Bundled.files("io/github/collate/starter/");
    }
}
