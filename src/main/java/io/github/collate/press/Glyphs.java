package io.github.collate.press;

import io.github.collate.model.Problems;
import io.github.collate.model.Span;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps characters that no font has from vanishing: each is shown as U+FFFD, with a warning. */
final class Glyphs {

    private static final char SHOWN = '\uFFFD';

    /** Soft hyphens, joiners and marks of direction: nothing is drawn for them. */
    private static final int FORMAT = Character.FORMAT;

    private final BitSet characters;
    private final Problems problems;
    private final Set<Integer> told = ConcurrentHashMap.newKeySet();

    Glyphs(BitSet characters, Problems problems) {
        this.characters = characters;
        this.problems = problems;
    }

    /** The text with what cannot be printed replaced. */
    String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int point;
        for (int at = 0; at < text.length(); at += Character.charCount(point)) {
            point = text.codePointAt(at);
            if (point <= ' ' || characters.get(point)) out.appendCodePoint(point);
            else if (Character.getType(point) != FORMAT) out.append(missing(point));
        }
        return out.toString();
    }

    private char missing(int point) {
        if (point != SHOWN && told.add(point)) {
            String name = String.format(Locale.ROOT, "U+%04X %s", point, Character.getName(point));
            problems.warning(
                    Span.at("templates/print/fonts", 1),
                    "no font has " + name + ": sheets show a mark in its place",
                    "",
                    "add a font that has it, and name its family in templates/print/print.css");
        }
        return SHOWN;
    }
}
