package io.github.collate.normalise;

import java.util.List;
import java.util.regex.Pattern;

/** Settings written as keys and values on lines of their own, as in YAML that lost its indent. */
final class Keys {

    private static final Pattern KEY =
            Pattern.compile("[\\w.-]{2,60}:(?:\\s+\\S{1,100}(?: \\S{1,60}){0,2})?|- [\\w.-]{2,60}:.{0,80}");
    private static final Pattern BARE = Pattern.compile("[\\w.-]{2,60}:\\s*");
    private static final Pattern VALUE = Pattern.compile("[\\w.-]+:\\s+(?:['\"!\\[{|>].*|\\S+)\\s*");
    private static final int FEWEST = 3;
    private static final int MOST = 60; // lines of one sample; a longer one is several

    private Keys() {}

    /** How many lines from one on are settings, 0 if they are too few or rather sentences. */
    static int run(List<Rich> lines, int from) {
        int end = from;
        int bare = 0;
        int values = 0;
        int last = Math.min(lines.size(), from + MOST);
        while (end < last
                && KEY.matcher(lines.get(end).text()).matches()
                && !ends(lines.get(end).text())) {
            String line = lines.get(end++).text();
            if (BARE.matcher(line).matches()) bare++;
            else if (VALUE.matcher(line).matches()) values++;
        }
        boolean settings = bare > 0 && values > 0 && (bare + values) * 3 >= (end - from) * 2;
        return end - from >= FEWEST && settings ? end - from : 0;
    }

    private static boolean ends(String line) {
        return line.strip().endsWith(".") || line.strip().endsWith(",");
    }
}
