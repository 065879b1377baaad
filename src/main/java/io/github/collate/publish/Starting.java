package io.github.collate.publish;

import io.github.collate.model.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes files into a folder that is new or empty, and into no other. */
public final class Starting {

    private Starting() {}

    /** @throws IOException if the folder holds something already, is a file, or cannot be written */
    public static void write(Path folder, List<SiteFile> files) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) throw new IOException(folder + " is a file");
        if (Files.isDirectory(folder) && !Trees.isEmpty(folder)) throw new IOException(folder + " is not empty");
        Trees.write(folder.toAbsolutePath().normalize(), files);
    }
}
