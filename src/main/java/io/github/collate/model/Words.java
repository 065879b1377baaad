package io.github.collate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Text as the stages compare it: words in lower case, plurals folded, with the place each came from.
 *
 * <p>A word is a run of letters and digits; {@code x-amz-date} is three words and {@code ReceiveMessage} is one.
 * A dot or comma between digits belongs to the number, a comma that groups digits is left out.
 */
public final class Words {

    /** Words at the start of a sentence that point to what was said before it. */
    private static final Set<String> POINTING = Set.of(
            "it they this that these those its their such otherwise then but so here both either neither".split(" "));

    /** The numbers from zero in words, each at its own place. */
    private static final List<String> NUMBERS =
            List.of("zero one two three four five six seven eight nine ten eleven twelve".split(" "));

    /** A longer text is not remembered. Characters. */
    private static final int LONGEST = 200;

    private static final int REMEMBERED = 1 << 16;

    /** Texts that were read, each in the place its hash gives until another takes it: every stage asks about the same ones. */
    private static final AtomicReferenceArray<@Nullable Read> READ = new AtomicReferenceArray<>(REMEMBERED);

    /** A text and what was read in it. */
    private record Read(String text, List<Word> words, List<String> forms) {}

    private Words() {}

    /** The number, from 0 to 12, that a word in lower case spells; none if it spells no such number. */
    public static OptionalInt spelt(String form) {
        int number = NUMBERS.indexOf(form);
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Whether a word, in the form that is compared, points to what was said before when a sentence begins with it. */
    public static boolean pointsBack(String form) {
        return POINTING.contains(form);
    }

    /**
     * A word and where it stands.
     *
     * @param form lower case, plural folded
     * @param raw as it stands
     * @param start index of its first character in the text
     * @param end index behind its last character
     */
    public record Word(String form, String raw, int start, int end) {}

    /** The words of a text, in order. */
    public static List<Word> of(String text) {
        return read(text).words();
    }

    /** The forms of the words of a text, in order. */
    public static List<String> forms(String text) {
        return read(text).forms();
    }

    private static Read read(String text) {
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & (REMEMBERED - 1);
        Read found = READ.get(place);
        if (found != null && found.text().equals(text)) return found;
        List<Word> words = split(text);
        List<String> forms = new ArrayList<>(words.size());
        for (Word word : words) forms.add(word.form());
        Read read = new Read(text, List.copyOf(words), List.copyOf(forms));
        if (text.length() <= LONGEST) READ.set(place, read);
        return read;
    }

    private static List<Word> split(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = endOfWord(text, at);
            String raw = text.substring(at, end);
            words.add(new Word(fold(raw), raw, at, end));
            at = end;
        }
        return words;
    }

    private static int endOfWord(String text, int start) {
        int end = start + 1;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || isInsideNumber(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean isInsideNumber(String text, int at) {
        char here = text.charAt(at);
        return (here == '.' || here == ',')
                && isDigit(text, at - 1)
                && isDigit(text, at + 1)
                && (here == '.' || isThousand(text, at));
    }

    private static boolean isThousand(String text, int comma) {
        return isDigit(text, comma + 2) && isDigit(text, comma + 3) && !isDigit(text, comma + 4);
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** A word in the form that is compared: lower case, a plural's ending taken off, digits not grouped. */
    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) return lower.replace(",", "");
        return isPluralOfTwo(word) ? lower.substring(0, 2) : singular(lower);
    }

    /** "IPs", "AZs": too short to be told from "gas" or "bus" but by their capitals. */
    private static boolean isPluralOfTwo(String word) {
        return word.length() == 3
                && word.charAt(2) == 's'
                && Character.isUpperCase(word.charAt(0))
                && Character.isUpperCase(word.charAt(1));
    }

    private static String singular(String word) {
        int length = word.length();
        if (length > 4 && word.endsWith("ies")) return word.substring(0, length - 3) + "y";
        if (length > 4 && hasSibilantPlural(word)) return word.substring(0, length - 2);
        boolean plural = length > 3 && word.endsWith("s") && "suia".indexOf(word.charAt(length - 2)) < 0;
        return plural ? word.substring(0, length - 1) : word;
    }

    private static boolean hasSibilantPlural(String word) {
        return word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes");
    }
}
