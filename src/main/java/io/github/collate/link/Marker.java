package io.github.collate.link;

import io.github.collate.model.Mark;
import io.github.collate.model.Statement;
import io.github.collate.model.Words;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Makes the mark of a statement. The sketch is a min-hash of its words (Broder, 1997), of which 16 are kept, four bits
 * each: two texts share a digit with the probability that a word of both is in both, and one in 16 by chance.
 */
final class Marker {

    private static final int DIGITS = 16;

    private Marker() {}

    /** All that a mark is made from. */
    record Said(String set, List<String> headings, List<String> parents, String text) {

        static Said of(Statement statement) {
            return new Said(statement.set(), statement.headings(), statement.parents(), statement.text());
        }
    }

    static Mark of(Said said) {
        String above = String.join("\n", said.headings) + "\n" + String.join("\n", said.parents);
        long exact = mix(hash(said.text + "\n\n" + above));
        return new Mark(said.set, sketch(said.text), (int) exact);
    }

    /** Eight hex digits made from a text. */
    static String digits(String text) {
        return HexFormat.of().toHexDigits((int) mix(hash(text)));
    }

    private static long sketch(String text) {
        List<String> forms = Words.forms(text);
        Set<String> words = new HashSet<>(forms.isEmpty() ? List.of(text) : forms);
        long[] least = new long[DIGITS];
        boolean first = true;
        for (String word : words) {
            long hash = hash(word);
            for (int digit = 0; digit < DIGITS; digit++) {
                long here = mix(hash + digit) & Long.MAX_VALUE;
                if (first || here < least[digit]) least[digit] = here;
            }
            first = false;
        }
        long sketch = 0;
        for (long hash : least) sketch = (sketch << 4) | (hash & 15);
        return sketch;
    }

    /** FNV-1a of 64 bits. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < text.length(); at++) hash = (hash ^ text.charAt(at)) * 0x100000001b3L;
        return hash;
    }

    /** The finalizer of SplitMix64. */
    private static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
