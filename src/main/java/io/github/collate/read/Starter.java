package io.github.collate.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.collate.model.SiteFile;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A small site to start from: two note sets that overlap and contradict each other, a catalogue, a comparison, a quiz, a
 * page, the schemas for an editor, and a workflow that publishes it.
 */
public final class Starter {

    /** Files of git's and GitHub's, whose names begin with a dot there: packers of jars leave such files out. */
    private static final String HIDDEN = "git";

    private Starter() {}

    /**
     * The files of the site's folder, by path; its content stands in {@code content/}.
     *
     * @throws UncheckedIOException if the program cannot read its own files
     */
    public static List<SiteFile> files() {
        Stream<SiteFile> site = Bundled.files("io/github/collate/starter/").stream()
                .map(file -> file.path().startsWith(HIDDEN) ? hidden(file) : file);
        Stream<SiteFile> schemas =
                Schemas.files().stream().map(file -> new SiteFile("schema/" + file.path(), file.bytes()));
        return Stream.concat(site, schemas).toList();
    }

    /** The same with its dot, and with what it says of the program filled in. */
    private static SiteFile hidden(SiteFile file) {
        String version = Optional.ofNullable(Starter.class.getPackage().getImplementationVersion())
                .orElse("unpacked");
        String text =
                new String(file.bytes(), UTF_8).replace("@version@", version).replace("@sha256@", Bundled.sha256());
        return new SiteFile("." + file.path(), text.getBytes(UTF_8));
    }
}
