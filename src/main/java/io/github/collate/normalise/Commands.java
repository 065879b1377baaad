package io.github.collate.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a sample of shell commands at its comments: two commands that a comment each explains are two statements. Any
 * other code stays whole.
 */
final class Commands {

    private static final Set<String> SHELLS =
            Set.of("", "sh", "bash", "shell", "zsh", "console", "shell-session", "text");
    private static final Pattern COMMENT = Pattern.compile("#+ .*");
    /** A program with something behind it; a colon behind the first word would be a key of YAML. */
    private static final Pattern COMMAND = Pattern.compile("(\\$ )?[a-z][a-z0-9._-]* +[^=: ].*");

    private Commands() {}

    /** The pieces in order, each with its comments; one piece where there is nothing to cut. */
    static List<String> of(String language, String code) {
        List<String> lines = code.lines().toList();
        if (!SHELLS.contains(language.toLowerCase(Locale.ROOT)) || !areCommands(lines)) return List.of(code);
        List<String> pieces = new ArrayList<>();
        List<String> piece = new ArrayList<>();
        for (String line : lines) {
            boolean starts = isComment(line) && piece.stream().anyMatch(before -> !isComment(before));
            if (starts) {
                pieces.add(String.join("\n", piece));
                piece.clear();
            }
            piece.add(line);
        }
        pieces.add(String.join("\n", piece));
        return pieces;
    }

    private static boolean areCommands(List<String> lines) {
        boolean continued = false;
        for (String line : lines) {
            boolean fits = continued
                    || line.isBlank()
                    || isComment(line)
                    || COMMAND.matcher(line).matches();
            if (!fits) return false;
            continued = line.endsWith("\\");
        }
        return true;
    }

    private static boolean isComment(String line) {
        return COMMENT.matcher(line).matches();
    }
}
