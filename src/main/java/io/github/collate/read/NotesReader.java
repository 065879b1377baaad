package io.github.collate.read;

import io.github.collate.model.FileNames;
import io.github.collate.model.NoteSet;
import io.github.collate.model.Problems;
import io.github.collate.model.RawNote;
import io.github.collate.model.SkippedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Note sets to raw notes. */
final class NotesReader {

    /** A note larger than this is a mistake. Bytes. */
    static final int LARGEST = 16 << 20;

    private static final String PERMISSIONS = "check the file's permissions";

    private final Problems problems;
    private final Parts parts;
    private final List<RawNote> notes = new ArrayList<>();
    private final List<SkippedFile> skipped = new ArrayList<>();

    /**
     * A note set and where its notes stand.
     *
     * @param spot where the author names it
     */
    record Source(NoteSet set, Place place, Spot spot) {}

    NotesReader(Problems problems, Parts parts) {
        this.problems = problems;
        this.parts = parts;
    }

    List<RawNote> notes() {
        return List.copyOf(notes);
    }

    List<SkippedFile> skipped() {
        return List.copyOf(skipped);
    }

    /** Notes that something in the folder of note sets is none. */
    void skip(String set, String file, String reason) {
        skipped.add(new SkippedFile(set, file, reason));
    }

    /** Reads a note set: its file, or all files in its folder. */
    void read(Source source) {
        Path path = source.place().path();
        int before = notes.size();
        int errors = problems.all().size();
        if (Files.isDirectory(path)) {
            readFolder(source);
        } else if (Files.isRegularFile(path)) {
            readFile(source, FileNames.of(path), source.place());
        } else if (Files.exists(path)) {
            source.spot().error("not a file or folder: " + source.place().shown(), "name a file or folder of notes");
        } else {
            source.spot()
                    .error(
                            "no such file or folder: " + source.place().shown(),
                            "the path counts from the folder of collate.yml");
        }
        if (notes.size() == before && problems.all().size() == errors) warnOfNothing(source);
    }

    private void warnOfNothing(Source source) {
        String id = source.set().id();
        List<SkippedFile> own =
                skipped.stream().filter(file -> file.set().equals(id)).toList();
        String why = own.isEmpty()
                ? "the folder is empty"
                : own.get(0).file() + " was skipped: " + own.get(0).reason();
        source.spot().warning("note set '" + id + "' holds no notes (" + why + ")", "add notes, or take the set out");
    }

    private void readFolder(Source source) {
        Folder.Contents contents = Folder.walk(real(source.place().path()), NameRules::isHidden);
        contents.refused().forEach(it -> skip(source.set().id(), it.name(), it.reason()));
        contents.failed().forEach(it -> failed(source.place().child(it.name()), it.failure()));
        Set<String> names = contents.files().stream().map(Folder.File::name).collect(Collectors.toSet());
        for (Folder.File file : contents.files()) {
            if (isOfPage(file.name(), names)) {
                skip(source.set().id(), file.name(), "belongs to a saved page");
                continue;
            }
            Place place =
                    new Place(file.path(), source.place().child(file.name()).shown());
            readFile(source, file.name(), place);
        }
    }

    /** Whether a browser put a file beside a page it saved: into "page_files" beside "page.html". */
    private static boolean isOfPage(String name, Set<String> names) {
        int end = name.indexOf("_files/");
        String page = end < 0 ? "" : name.substring(0, end);
        return end > 0 && (names.contains(page + ".html") || names.contains(page + ".htm"));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }

    private void readFile(Source source, String file, Place place) {
        NoteSet set = source.set();
        Optional<String> refusal = NameRules.refusal(file.substring(file.lastIndexOf('/') + 1));
        if (refusal.isPresent()) {
            skip(set.id(), file, refusal.get());
            return;
        }
        try {
            Either read = parts.of(place, List.of(set.id(), set.reader()), own -> either(set, file, place, own));
            read.refusal().ifPresent(reason -> skipWithCare(set.id(), file, place, reason));
            read.note().ifPresent(this::add);
        } catch (UncheckedIOException wrapped) {
            IOException failure = Objects.requireNonNull(wrapped.getCause());
            if (!(failure instanceof Disk.TooLarge)) {
                failed(place, failure);
                return;
            }
            skip(set.id(), file, Disk.why(failure));
            Spot.of(place, problems)
                    .warning("not read: " + Disk.why(failure), "split it into files of one subject each");
        }
    }

    /** A note, or why there is none. */
    private record Either(Optional<RawNote> note, Optional<String> refusal) {}

    private static Either either(NoteSet set, String file, Place place, Problems problems) {
        try {
            byte[] bytes = Disk.read(place.path(), LARGEST);
            Optional<String> unfit = ContentRules.refusal(bytes);
            if (unfit.isPresent()) return new Either(Optional.empty(), unfit);
            return new Either(
                    Optional.of(new TextFiles(problems).note(set.id(), file, place, bytes, set.reader())),
                    Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(RawNote note) {
        if (note.text().isBlank()) skip(note.set(), note.file(), "empty");
        else notes.add(note);
    }

    private void skipWithCare(String set, String file, Place place, String reason) {
        skip(set, file, reason);
        if (!reason.equals("binary") || !NameRules.isDocument(file)) return;
        Spot.of(place, problems).warning("not read: not a text file", "save it as Markdown or plain text beside it");
    }

    private void failed(Place place, IOException failure) {
        Spot.of(place, problems).error(Disk.why(failure), PERMISSIONS);
    }
}
