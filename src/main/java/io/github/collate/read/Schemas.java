package io.github.collate.read;

import io.github.collate.model.SiteFile;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The JSON schemas of the YAML files (draft 2020-12), for editors that complete and check. They describe the shape of
 * each file; the checks here also see what no schema can: repeated ids, names claimed twice, files that are missing.
 */
public final class Schemas {

    private Schemas() {}

    /**
     * One schema for each YAML file, by name, like {@code collate.schema.json}.
     *
     * @throws UncheckedIOException if the program cannot read its own files
     */
    public static List<SiteFile> files() {
        return Bundled.files("io/github/collate/schema/");
    }
}
