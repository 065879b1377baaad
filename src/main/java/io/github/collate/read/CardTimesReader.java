package io.github.collate.read;

import io.github.collate.model.CardTimes;
import io.github.collate.model.CardTimes.Entry;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code cards.yml} to the times of cards. The file is written by this program, line by line, and read the same way. A
 * card that stands twice, as when two branches were merged, has the later of both times.
 */
final class CardTimesReader {

    private static final Pattern SITE = Pattern.compile("site: \"([0-9a-f]{16})\"");
    private static final Pattern CARD =
            Pattern.compile("  ((?:fact|question|type)/[a-z0-9-]{1,140}): ([0-9TZ:-]{10,30}) ([0-9a-f]{16})");

    private final SortedMap<String, Entry> entries = new TreeMap<>();
    private String site = "";

    private CardTimesReader() {}

    /** The times; a line that holds none is an error. */
    static CardTimes read(YamlFile file) {
        CardTimesReader reader = new CardTimesReader();
        List<String> lines = file.lines();
        for (int at = 0; at < lines.size(); at++) {
            if (reader.take(lines.get(at).stripTrailing())) continue;
            file.line(at + 1)
                    .error(
                            "no line that 'collate ids' wrote",
                            "after a merge keep the lines of both sides, without the markers, and run 'collate ids'");
        }
        return new CardTimes(reader.site, reader.entries);
    }

    private boolean take(String line) {
        if (line.isEmpty() || line.startsWith("#") || line.equals("cards:")) return true;
        Matcher first = SITE.matcher(line);
        if (first.matches()) {
            if (site.isEmpty()) site = first.group(1);
            return true;
        }
        Matcher card = CARD.matcher(line);
        return card.matches() && takeCard(card.group(1), card.group(2), card.group(3));
    }

    private boolean takeCard(String key, String time, String digest) {
        try {
            entries.merge(key, new Entry(Instant.parse(time), digest), CardTimesReader::later);
            return true;
        } catch (DateTimeException noTime) {
            return false;
        }
    }

    private static Entry later(Entry one, Entry other) {
        return other.changed().isAfter(one.changed()) ? other : one;
    }
}
