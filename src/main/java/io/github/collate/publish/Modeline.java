package io.github.collate.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The first line of a YAML file that tells editors where its schema is: {@code # yaml-language-server: $schema=...}, as the
 * YAML language server has it.
 */
final class Modeline {

    private static final String MARK = "# yaml-language-server:";

    /** The file of every content folder, whose schema stands beside the others. */
    private static final String SETTINGS = "collate";

    private Modeline() {}

    /**
     * That line, with its end, for a file that is written anew: like the one of the settings beside it, so that schemas
     * are looked for where the author has them.
     *
     * @return empty if the settings have none
     */
    static String of(Path file) throws IOException {
        Path settings = file.resolveSibling(SETTINGS + ".yml");
        if (!Files.isRegularFile(settings)) return "";
        String text = Files.readString(settings, StandardCharsets.UTF_8);
        if (!text.startsWith(MARK)) return "";
        String kind = String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
        String line = text.lines().findFirst().orElse(MARK);
        return line.replace(SETTINGS + ".schema.json", kind + ".schema.json") + "\n";
    }
}
