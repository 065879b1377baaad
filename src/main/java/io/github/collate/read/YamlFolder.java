package io.github.collate.read;

import io.github.collate.model.Problems;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A folder of the content that holds one YAML file for each thing, named by its id. */
final class YamlFolder {

    private static final String ENDING = ".yml";

    private YamlFolder() {}

    /**
     * Its files by id; what is no such file is reported.
     *
     * @param what a file of the folder is, like "comparison"
     */
    static Map<String, YamlFile> read(Place folder, String what, Problems problems) {
        Map<String, YamlFile> files = new TreeMap<>();
        if (!Files.isDirectory(folder.path())) return files;
        Folder.Contents contents = Folder.walk(folder.path(), NameRules::isHidden);
        for (Folder.Failed it : contents.failed()) {
            Spot.of(folder.child(it.name()), problems).error(Disk.why(it.failure()), "check the permissions");
        }
        for (Folder.Refused it : contents.refused()) {
            if (it.reason().equals("hidden")) continue;
            Spot.of(folder.child(it.name()), problems).warning("not read: " + it.reason(), "put the file itself here");
        }
        for (Folder.File file : contents.files()) {
            Place place = new Place(file.path(), folder.child(file.name()).shown());
            id(file.name(), what, Spot.of(place, problems))
                    .ifPresent(id -> new TextFiles(problems)
                            .yaml(place, "check the file's size and permissions")
                            .ifPresent(yaml -> files.put(id, yaml)));
        }
        return files;
    }

    private static Optional<String> id(String name, String what, Spot spot) {
        if (NameRules.isHidden(name)) return Optional.empty();
        if (!name.endsWith(ENDING) || name.contains("/")) {
            spot.warning("not a " + what + ": only " + ENDING + " files right in this folder are", "rename or move it");
            return Optional.empty();
        }
        return Checks.id(Optional.of(new Text(name.substring(0, name.length() - ENDING.length()), spot)))
                .map(Text::value);
    }
}
