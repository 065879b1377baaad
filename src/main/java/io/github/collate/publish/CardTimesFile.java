package io.github.collate.publish;

import io.github.collate.model.CardTimes;
import java.io.IOException;
import java.nio.file.Path;

/** Writes {@code cards.yml}: one line for each card, sorted, so that branches merge line by line. */
public final class CardTimesFile {

    private static final String HEAD = """
            # Written by 'collate ids'; commit it with the content. A line for each card that learners can take along: when
            # it last changed, and by what a change is known. After a merge keep the lines of both sides.
            """;

    private CardTimesFile() {}

    /** @throws IOException if the file cannot be written; it then stands as it was */
    public static void write(Path file, CardTimes times) throws IOException {
        OneFile.write(file, Modeline.of(file) + text(times));
    }

    static String text(CardTimes times) {
        StringBuilder text = new StringBuilder(HEAD);
        text.append("site: \"").append(times.site()).append("\"\ncards:\n");
        times.entries()
                .forEach((key, entry) -> text.append("  ")
                        .append(key)
                        .append(": ")
                        .append(entry.changed())
                        .append(' ')
                        .append(entry.digest())
                        .append('\n'));
        return text.toString();
    }
}
