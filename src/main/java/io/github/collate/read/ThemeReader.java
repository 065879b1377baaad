package io.github.collate.read;

import io.github.collate.model.FileNames;
import io.github.collate.model.Problems;
import io.github.collate.model.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The theme: the author's own, or the one that comes with the program. */
final class ThemeReader {

    /** Bytes. */
    private static final int LARGEST = 64 << 20;

    /** What a device asks of a site; the packer adds the site's name to it. */
    private static final String MANIFEST = "site.webmanifest";

    private ThemeReader() {}

    static Theme read(Optional<Path> templates, Problems problems) {
        if (templates.isEmpty()) return new Theme(Bundled.below("templates/"));
        Place place = Place.of(templates.get());
        if (Files.isDirectory(place.path())) return ofFolder(place, problems);
        String hint = "without --templates the theme that comes with Collate is used";
        Spot.of(place, problems).error("no such folder", hint);
        return new Theme(new TreeMap<>());
    }

    private static Theme ofFolder(Place place, Problems problems) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Folder.File file : Folder.walk(place.path(), NameRules::isHidden).files()) {
            String name = FileNames.of(file.path());
            if (NameRules.isHidden(name) || NameRules.isScrap(name)) continue;
            try {
                files.put(file.name(), Disk.read(file.path(), LARGEST));
            } catch (IOException e) {
                Spot.of(place.child(file.name()), problems).error(Disk.why(e), "check the file's permissions");
            }
        }
        Optional.ofNullable(files.get(MANIFEST))
                .ifPresent(bytes -> JsonCheck.check(place.child(MANIFEST), bytes, problems));
        return new Theme(files);
    }
}
