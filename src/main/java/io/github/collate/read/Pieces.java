package io.github.collate.read;

import io.github.collate.model.Problems;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of one kind in a folder of the content, each of which is one thing, named by its id. */
final class Pieces {

    /**
     * A file.
     *
     * @param id its name without the ending
     */
    record Piece(String id, YamlFile file) {}

    private final Place folder;
    private final String ending;
    private final Problems problems;

    private Pieces(Place folder, String ending, Problems problems) {
        this.folder = folder;
        this.ending = ending;
        this.problems = problems;
    }

    /**
     * All of them, by name; none without the folder.
     *
     * @param ending with its dot
     */
    static List<Piece> of(Place folder, String ending, Problems problems) {
        if (!Files.isDirectory(folder.path())) return List.of();
        Pieces pieces = new Pieces(folder, ending, problems);
        Folder.Contents contents = Folder.walk(folder.path(), NameRules::isHidden);
        for (Folder.Failed it : contents.failed()) {
            pieces.spot(it.name()).error(Disk.why(it.failure()), "check the permissions");
        }
        for (Folder.Refused it : contents.refused()) {
            if (!it.reason().equals("hidden")) {
                pieces.spot(it.name()).warning("not read: " + it.reason(), "put the file itself here");
            }
        }
        return contents.files().stream().flatMap(pieces::piece).toList();
    }

    private Stream<Piece> piece(Folder.File file) {
        String name = file.name();
        if (NameRules.isHidden(name)) return Stream.empty();
        if (!name.endsWith(ending) || name.contains("/")) {
            String hint = "put files that end in " + ending + " right into " + folder.shown();
            spot(name).warning("not read: only " + ending + " files are, and none in folders", hint);
            return Stream.empty();
        }
        String id = name.substring(0, name.length() - ending.length());
        Place place = folder.child(name);
        Optional<Text> named = Checks.id(Optional.of(new Text(id, Spot.of(place, problems))));
        return named
                .flatMap(it -> new TextFiles(problems).yaml(place, "check the file's size and permissions"))
                .map(it -> new Piece(id, it))
                .stream();
    }

    private Spot spot(String name) {
        return Spot.of(folder.child(name), problems);
    }
}
