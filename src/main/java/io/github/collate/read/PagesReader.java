package io.github.collate.read;

import io.github.collate.model.Problems;
import io.github.collate.model.RawNote;
import io.github.collate.model.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Plain pages, and files to be copied as they are. */
final class PagesReader {

    /** Bytes. */
    private static final int LARGEST_STATIC = 64 << 20;

    /** Folders that tools keep beside what people write. */
    static final Set<String> TRACES = Set.of(".git", ".svn", ".hg", ".idea", ".vscode");

    private final Place content;
    private final Problems problems;
    private final Parts parts;

    PagesReader(Place content, Problems problems, Parts parts) {
        this.content = content;
        this.problems = problems;
        this.parts = parts;
    }

    /** The Markdown files below {@code pages}. */
    List<RawNote> pages() {
        Place folder = content.child("pages");
        if (!Files.isDirectory(folder.path())) return List.of();
        Folder.Contents contents = walk(folder, Folder.walk(folder.path(), NameRules::isHidden));
        return contents.files().stream().flatMap(file -> page(file, folder)).toList();
    }

    private Stream<RawNote> page(Folder.File file, Place folder) {
        Place place = new Place(file.path(), folder.child(file.name()).shown());
        if (NameRules.isHidden(lastName(file)) || NameRules.isScrap(lastName(file))) return Stream.empty();
        if (!file.name().endsWith(".md")) {
            Spot.of(place, problems).warning("not a page: only .md files are", "put it below static/, or rename it");
            return Stream.empty();
        }
        return parts
                .of(place, List.of(), own -> new PagesReader(content, own, parts).text(place, file.name()))
                .stream();
    }

    private Optional<RawNote> text(Place place, String name) {
        return bytes(place, NotesReader.LARGEST)
                .filter(bytes -> isText(bytes, place))
                .map(bytes -> new TextFiles(problems).note("", name, place, bytes, Optional.empty()))
                .filter(page -> !isBlank(page, place));
    }

    private boolean isText(byte[] bytes, Place place) {
        Optional<String> refusal = ContentRules.refusal(bytes);
        refusal.ifPresent(why -> Spot.of(place, problems).warning("not a page: " + why, "put text here"));
        return refusal.isEmpty();
    }

    private boolean isBlank(RawNote page, Place place) {
        boolean blank = page.text().isBlank();
        if (blank) Spot.of(place, problems).warning("the page is empty", "write it, or take it out");
        return blank;
    }

    /** The files below {@code static}. */
    List<SiteFile> statics() {
        Place folder = content.child("static");
        if (!Files.isDirectory(folder.path())) return List.of();
        Folder.Contents contents = walk(folder, Folder.walk(folder.path(), TRACES::contains));
        return contents.files().stream().flatMap(file -> copy(file, folder)).toList();
    }

    private Stream<SiteFile> copy(Folder.File file, Place folder) {
        Place place = new Place(file.path(), folder.child(file.name()).shown());
        if (lastName(file).equals(".DS_Store") || NameRules.isScrap(lastName(file))) return Stream.empty();
        Optional<byte[]> bytes = bytes(place, LARGEST_STATIC);
        if (bytes.isEmpty()) return Stream.empty();
        if (NameRules.mayHoldKey(lastName(file)) || ContentRules.beginsWithKey(bytes.get())) {
            Spot.of(place, problems).error("may hold a key, and would be published", "take it out of the folder");
            return Stream.empty();
        }
        return Stream.of(new SiteFile(file.name(), bytes.get()));
    }

    private Folder.Contents walk(Place folder, Folder.Contents contents) {
        for (Folder.Failed it : contents.failed()) {
            Spot.of(folder.child(it.name()), problems).error(Disk.why(it.failure()), "check the permissions");
        }
        for (Folder.Refused it : contents.refused()) {
            if (it.reason().equals("hidden")) continue;
            Spot.of(folder.child(it.name()), problems).warning("not read: " + it.reason(), "put the file itself here");
        }
        return contents;
    }

    private Optional<byte[]> bytes(Place place, int limit) {
        try {
            return Optional.of(Disk.read(place.path(), limit));
        } catch (IOException e) {
            Spot.of(place, problems).error(Disk.why(e), "check the file's size and permissions");
            return Optional.empty();
        }
    }

    private static String lastName(Folder.File file) {
        return file.name().substring(file.name().lastIndexOf('/') + 1);
    }
}
