package io.github.collate.normalise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of one level hang from. A short bare line is the name of what follows it: of the list behind it, or of
 * every paragraph up to the next name or heading.
 */
final class Leads {

    private static final int LONGEST = 160; // characters of a parent; a longer one is cut to its first sentence
    private static final int LEAD = 120; // characters of a sentence that a list behind it explains

    private final List<Part> parts;
    private final List<String> outer;
    private final boolean[] labels;
    private List<String> names = List.of();
    private boolean once;

    Leads(List<Part> parts, List<String> outer, Source source) {
        this.parts = parts;
        this.outer = outer;
        this.labels = Labels.of(parts, source);
    }

    Part part(int i) {
        return parts.get(i);
    }

    /** The part behind another, if any. */
    @Nullable
    Part next(int i) {
        return i + 1 < parts.size() ? parts.get(i + 1) : null;
    }

    boolean label(int i) {
        return i < labels.length && labels[i];
    }

    /** What the next part hangs from. */
    List<String> parents() {
        if (names.isEmpty()) return outer;
        List<String> all = new ArrayList<>(outer);
        all.addAll(names);
        return all;
    }

    /** What a name itself hangs from: another name right in front of it. */
    List<String> labelParents(int i) {
        return i > 0 && labels[i - 1] ? parents() : outer;
    }

    /** A name was told. */
    void named(int i, Part.Para para) {
        List<String> now = new ArrayList<>(i > 0 && labels[i - 1] ? names : List.of());
        now.add(Wording.withoutColon(para.text().plain()));
        names = now;
        once = listed(i);
    }

    /** A sentence was told that may introduce what follows. */
    void introduces(int i, Part.Para para) {
        String text = para.text().plain();
        boolean list = listed(i);
        boolean open = !text.endsWith(".") && !text.endsWith("!") && text.length() <= LEAD;
        if (Wording.colon(text) || (list && open)) {
            names = List.of(lastSentence(text));
            once = true;
        }
    }

    private boolean listed(int i) {
        return next(i) instanceof Part.Items || next(i) instanceof Part.Grid || next(i) instanceof Part.Sample;
    }

    /** A part was told that is no name; what named only one part has done so. */
    void told() {
        if (once) clear();
    }

    void clear() {
        names = List.of();
        once = false;
    }

    private static String lastSentence(String text) {
        int stop = Math.max(text.lastIndexOf(". "), text.lastIndexOf("? "));
        return Wording.withoutColon(stop < 0 ? text : text.substring(stop + 2));
    }

    /** Parents with another below them. */
    static List<String> with(List<String> parents, Rich words) {
        String text = Wording.withoutColon(words.plain());
        if (text.length() > LONGEST) {
            int stop = text.indexOf(". ");
            text = stop > 0 && stop < LONGEST ? text.substring(0, stop) : text.substring(0, LONGEST);
        }
        List<String> all = new ArrayList<>(parents);
        if (!text.isBlank()) all.add(text.strip());
        return all;
    }

    /** Whether words in front of others only name them. */
    static boolean names(Rich words) {
        String text = words.plain();
        boolean written = Wording.capital(text) || Styles.set(words);
        return !says(words) && (Wording.introduces(text) || (written && Wording.name(text)));
    }

    /** Whether words in front of others say something by themselves. */
    static boolean says(Rich words) {
        String text = words.plain();
        if (Wording.colon(text)) return !Wording.introduces(text);
        return Wording.quantity(text) || Wording.verb(text) || Wording.described(text) || Wording.tooLong(text);
    }
}
