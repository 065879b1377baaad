package io.github.collate.normalise;

import io.github.collate.normalise.Mark.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that stand in running text without being written as links. */
final class Addresses {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"`\\\\]{1,2000}");
    private static final Pattern NUMERIC_HOST = Pattern.compile("https?://(?:[\\d.:]+|localhost|127\\.).*");
    private static final Pattern SAMPLE =
            Pattern.compile(".*(?:[{}<>$*]|your[_-]|example\\.).*", Pattern.CASE_INSENSITIVE);

    private Addresses() {}

    /** The text with its bare addresses made links, where one can be opened. */
    static Rich linked(Rich rich) {
        if (!rich.text().contains("://")) return rich;
        Matcher found = ADDRESS.matcher(rich.text());
        RichBuilder out = new RichBuilder();
        int done = 0;
        while (found.find()) {
            int end = end(rich.text(), found.start(), found.end());
            String href = Links.WEB.keep(rich.text().substring(found.start(), end));
            if (href.isEmpty() || endpoint(href) || set(rich, found.start())) continue;
            out.append(rich.slice(done, found.start()));
            out.append(linked(rich.slice(found.start(), end), href));
            done = end;
        }
        return done == 0 ? rich : out.append(rich.slice(done, rich.length())).build();
    }

    /** An address that belongs to a machine or shows a form: it says something and leads nowhere. */
    static boolean endpoint(String address) {
        return NUMERIC_HOST.matcher(address).matches()
                || SAMPLE.matcher(address).matches();
    }

    private static boolean set(Rich rich, int at) {
        return rich.has(at, Kind.LINK) || rich.has(at, Kind.CODE);
    }

    /** Full stops, commas and closing brackets behind an address are the sentence's. */
    private static int end(String text, int start, int end) {
        int at = end;
        while (at > start && Chars.in(text.charAt(at - 1), ".,;:!?'*_)")) {
            if (text.charAt(at - 1) == ')' && text.substring(start, at).contains("(")) break;
            at--;
        }
        return at;
    }

    /** Marks that were already there stay outside the link. */
    private static Rich linked(Rich address, String href) {
        RichBuilder out = new RichBuilder();
        address.marks(0).forEach(out::push);
        out.push(Mark.link(href));
        for (int i = 0; i < address.length(); i++) {
            out.add(address.text().charAt(i), address.from(i), address.to(i));
        }
        return out.build();
    }
}
