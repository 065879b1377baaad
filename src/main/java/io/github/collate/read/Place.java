package io.github.collate.read;

import io.github.collate.model.FileNames;
import io.github.collate.model.Span;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A file or folder and its name for people.
 *
 * @param shown the path as the author would open it from the working folder, {@code /} between names
 */
record Place(Path path, String shown) {

    /** A place as the command line names it. */
    static Place of(Path given) {
        return new Place(given.toAbsolutePath(), tidy(given.toString().replace('\\', '/')));
    }

    /** A place below this one; {@code ..} leads upwards. */
    Place child(String relative) {
        return new Place(FileNames.resolve(path, relative), tidy(shown + "/" + relative));
    }

    /** The first character of the file. */
    Span start() {
        return Span.at(shown, 1);
    }

    private static String tidy(String shown) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : shown.split("/")) {
            boolean up =
                    name.equals("..") && !names.isEmpty() && !names.peekLast().equals("..");
            if (up) names.removeLast();
            else if (!name.isEmpty() && !name.equals(".")) names.addLast(name);
        }
        String joined = String.join("/", names);
        return shown.startsWith("/") ? "/" + joined : joined.isEmpty() ? "." : joined;
    }
}
