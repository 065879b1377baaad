package io.github.collate.read;

import io.github.collate.model.FileNames;
import io.github.collate.model.NoteSet;
import io.github.collate.model.Problems;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A folder in which each file and folder is a note set, as {@code --notes} names one. */
final class NotesFolder {

    private final Place folder;
    private final List<NoteSet> declared;
    private final Problems problems;
    private final Ids ids = new Ids();

    /** @param declared the note sets of {@code collate.yml}, which lend their title and author to those of the same id */
    NotesFolder(Place folder, List<NoteSet> declared, Problems problems) {
        this.folder = folder;
        this.declared = declared;
        this.problems = problems;
    }

    /** The note sets in the folder, by name; what is none is told to the reader. */
    List<NotesReader.Source> sources(NotesReader reader) {
        if (!Files.isDirectory(folder.path())) {
            Spot.of(folder, problems).error("no such folder", "name the folder of the note sets with --notes");
            return List.of();
        }
        List<NotesReader.Source> sources = new ArrayList<>();
        for (Path path : entries()) {
            String name = FileNames.of(path);
            Optional<String> refusal = refusal(path, name);
            if (refusal.isPresent()) reader.skip("", name, refusal.get());
            else sources.add(source(path, name));
        }
        if (sources.isEmpty()) {
            Spot.of(folder, problems).error("no note sets in this folder", "put a file or a folder of notes into it");
        }
        return sources;
    }

    private List<Path> entries() {
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path())) {
            List<Path> entries = new ArrayList<>();
            stream.forEach(entries::add);
            entries.sort(Comparator.comparing(FileNames::of));
            return entries;
        } catch (IOException | DirectoryIteratorException e) {
            Spot.of(folder, problems).error("the folder cannot be read", "check its permissions");
            return List.of();
        }
    }

    private Optional<String> refusal(Path path, String name) {
        if (Files.isSymbolicLink(path)) return Optional.of(Folder.whyNot(path, folder.path()));
        if (Files.isDirectory(path)) return NameRules.isHidden(name) ? Optional.of("hidden") : Optional.empty();
        return Files.isRegularFile(path) ? NameRules.refusal(name) : Optional.of("not a regular file");
    }

    private NotesReader.Source source(Path path, String name) {
        String title = Files.isDirectory(path) ? name : name.replaceFirst("(?<=.)\\.[A-Za-z][A-Za-z0-9]*$", "");
        String id = ids.of(title);
        NoteSet set = declared.stream()
                .filter(other -> other.id().equals(id))
                .findFirst()
                .map(other -> with(other, name))
                .orElseGet(() -> new NoteSet(id, title, "", "", "", name, Optional.empty()));
        Place place = new Place(path, folder.child(name).shown());
        return new NotesReader.Source(set, place, Spot.of(place, problems));
    }

    private static NoteSet with(NoteSet set, String path) {
        return new NoteSet(set.id(), set.title(), set.author(), set.licence(), set.asOf(), path, set.reader());
    }
}
