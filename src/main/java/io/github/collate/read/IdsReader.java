package io.github.collate.read;

import io.github.collate.model.GivenIds;
import io.github.collate.model.GivenIds.Given;
import io.github.collate.model.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code ids.yml} to the ids given so far. The file is written by this program, line by line, and read the same way: it
 * is the largest YAML file there is. An id that stands twice, as when two branches were merged, has the marks of both.
 */
final class IdsReader {

    /** A service's id with a hash behind it. */
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,140}");

    private final SortedMap<String, Given> given = new TreeMap<>();
    private final SortedMap<String, String> retired = new TreeMap<>();
    private String part = "";

    private IdsReader() {}

    /** The ids; a line that is none is an error. */
    static GivenIds read(YamlFile file) {
        IdsReader reader = new IdsReader();
        List<String> lines = file.lines();
        for (int at = 0; at < lines.size(); at++) {
            if (reader.take(lines.get(at).stripTrailing())) continue;
            file.line(at + 1)
                    .error(
                            "no line that 'collate ids' wrote",
                            "after a merge keep the lines of both sides, without the markers, and run 'collate ids'");
        }
        reader.retired.keySet().removeAll(reader.given.keySet());
        return new GivenIds(reader.given, reader.retired);
    }

    private boolean take(String line) {
        if (line.isEmpty() || line.startsWith("#")) return true;
        if (line.equals("ids:") || line.equals("retired:")) {
            part = line;
            return true;
        }
        int colon = line.indexOf(": ");
        if (!line.startsWith("  ") || colon < 0) return false;
        String id = line.substring(2, colon);
        String value = line.substring(colon + 2);
        if (!ID.matcher(id).matches()) return false;
        return part.equals("ids:") ? takeGiven(id, value) : part.equals("retired:") && takeRetired(id, value);
    }

    private boolean takeRetired(String id, String successor) {
        retired.put(id, successor);
        return ID.matcher(successor).matches();
    }

    private boolean takeGiven(String id, String value) {
        String[] parts = value.split(" ", -1);
        if (!parts[0].matches("[0-9]{1,6}")) return false;
        List<Mark> marks = new ArrayList<>();
        for (int at = 1; at < parts.length; at++) {
            Optional<Mark> mark = Mark.parse(parts[at]);
            if (mark.isEmpty()) return false;
            marks.add(mark.get());
        }
        given.merge(id, new Given(Integer.parseInt(parts[0]), marks), IdsReader::both);
        return true;
    }

    private static Given both(Given one, Given other) {
        List<Mark> marks =
                Stream.concat(one.marks().stream(), other.marks().stream()).toList();
        return new Given(Math.min(one.since(), other.since()), marks);
    }
}
