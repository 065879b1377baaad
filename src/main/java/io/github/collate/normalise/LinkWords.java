package io.github.collate.normalise;

import io.github.collate.normalise.Mark.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells lines that are only links, and links whose words say nothing. */
final class LinkWords {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final int NAME = 4;
    private static final int PAGE_TITLE = 7;

    private LinkWords() {}

    /** Whether a line holds nothing but addresses and links that say nothing. */
    static boolean only(Rich rich) {
        if (!links(rich)) return false;
        String outside = ADDRESS.matcher(outside(rich)).replaceAll(" ");
        return linking(outside) && silent(rich);
    }

    /** Whether a line is a label and the names of pages: "Courses: one, two". */
    static boolean listed(Rich rich) {
        if (!links(rich)) return false;
        String outside = outside(rich).strip();
        int colon = outside.indexOf(':');
        if (colon < 0 || Chars.wordy(outside.substring(colon + 1))) return false;
        return Wording.words(outside.substring(0, colon)) <= 3 && silent(rich);
    }

    private static boolean links(Rich rich) {
        for (int i = 0; i < rich.length(); i++) {
            if (rich.has(i, Kind.LINK)) return true;
        }
        if (!rich.text().contains("://") && !rich.text().contains("www.")) return false;
        Matcher found = ADDRESS.matcher(rich.text());
        return found.find() && !Addresses.endpoint(found.group());
    }

    private static String outside(Rich rich) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < rich.length(); i++) {
            out.append(rich.has(i, Kind.LINK) ? ' ' : rich.text().charAt(i));
        }
        return out.toString();
    }

    private static boolean linking(String words) {
        List<String> tokens = Wording.tokens(words);
        return tokens.size() <= 6 && tokens.stream().allMatch(token -> Lexicon.LINKING.contains(Wording.lower(token)));
    }

    /** Whether every link's words are an address, a stock phrase or the name of a page. */
    private static boolean silent(Rich rich) {
        StringBuilder link = new StringBuilder();
        for (int i = 0; i <= rich.length(); i++) {
            boolean inside = i < rich.length() && rich.has(i, Kind.LINK);
            if (inside) link.append(rich.text().charAt(i));
            else if (link.length() > 0) {
                if (!silent(link.toString())) return false;
                link.setLength(0);
            }
        }
        return true;
    }

    private static boolean silent(String words) {
        if (ADDRESS.matcher(words.strip()).matches()) return !Addresses.endpoint(words.strip());
        int count = Wording.words(words);
        boolean page = count <= NAME || (count <= PAGE_TITLE && Wording.titled(words));
        return linking(words) || (page && !Wording.verb(words) && !Wording.quantity(words));
    }
}
