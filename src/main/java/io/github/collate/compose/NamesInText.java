package io.github.collate.compose;

import io.github.collate.model.Body;
import io.github.collate.model.Inline;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is called by a name of its own in a fact: calls, parameters, headers, files, commands, settings. */
final class NamesInText {

    /** A name in plain words is told by its shape: ReceiveMessage, getItem, x-a-b, template.yaml, MAX_ITEMS, a:SourceArn. */
    private static final Pattern SHAPE = Pattern.compile("(?:"
            + "[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+"
            + "|[a-z]+(?:[A-Z][a-z0-9]+)+"
            + "|[xX](?:-[A-Za-z0-9]+){2,}"
            + "|[A-Za-z][A-Za-z0-9_-]*\\.(?:ya?ml|json|xml|config|properties|toml|ini)"
            + "|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+"
            + "|[a-z][a-z0-9-]*:[A-Z][A-Za-z]+"
            + ")(?![\\p{L}\\p{Nd}_/-]|[.:][\\p{L}\\p{Nd}])");

    /** A code span that is a name or a short command, not a sample. */
    private static final Pattern NAME =
            Pattern.compile("(?:--?|@|\\$|\\.)?[A-Za-z][A-Za-z0-9_.:/@-]*(?: [A-Za-z0-9:._-]+){0,2}");

    /** Shorter ones say nothing, longer ones are samples. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 48;

    /** A file name or an address with many parts is an example of one. */
    private static final Pattern EXAMPLE =
            Pattern.compile("(?i).*(://|(^|[^a-z])(foo|bar|my|your|example)([^a-z]|$)|^my[-A-Z_]|[./:-]$).*");

    private NamesInText() {}

    /** Whether a name has the shape of one in code. */
    static boolean isShaped(String name) {
        return SHAPE.matcher(name).matches();
    }

    /** The names in a fact, in order, each once. */
    static Set<String> in(Body body) {
        Set<String> names = new LinkedHashSet<>();
        List<Inline> texts = texts(body);
        StringBuilder plain = new StringBuilder();
        collect(texts, names, plain);
        Matcher matcher = SHAPE.matcher(plain);
        for (int at = 0; at < plain.length(); at++) {
            boolean shaped =
                    begins(plain, at) && matcher.region(at, plain.length()).lookingAt();
            if (shaped) add(matcher.group(), names);
        }
        return names;
    }

    /** Whether a name can begin there: with a letter that goes on no other name, in a word of more than small letters. */
    private static boolean begins(CharSequence text, int at) {
        if (!isSmall(Character.toLowerCase(text.charAt(at)))
                || (at > 0 && isInside(Character.codePointBefore(text, at)))) return false;
        int end = at + 1;
        while (end < text.length() && isSmall(text.charAt(end))) end++;
        return end < text.length() && isInside(text.charAt(end));
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isInside(int c) {
        return Character.isLetterOrDigit(c) || "_:./@-".indexOf(c) >= 0;
    }

    private static List<Inline> texts(Body body) {
        List<Inline> texts = new ArrayList<>();
        if (body instanceof Body.Prose it) texts.addAll(it.text());
        if (body instanceof Body.Answered it) {
            texts.addAll(it.question());
            texts.addAll(it.answer());
        }
        if (body instanceof Body.Row it) it.cells().forEach(cell -> texts.addAll(cell.value()));
        return texts;
    }

    private static void collect(List<Inline> texts, Set<String> names, StringBuilder plain) {
        for (Inline text : texts) {
            if (text instanceof Inline.Code it) add(it.text().strip(), names);
            else if (text instanceof Inline.Strong it) collect(it.children(), names, plain);
            else if (text instanceof Inline.Emphasis it) collect(it.children(), names, plain);
            else if (text instanceof Inline.Link it) collect(it.children(), names, plain);
            else if (text instanceof Inline.ServiceLink it) collect(it.children(), names, plain);
            else plain.append(text.plain());
            if (text instanceof Inline.Code) plain.append(' ');
        }
        plain.append(' ');
    }

    private static void add(String name, Set<String> names) {
        boolean fits = name.length() >= SHORTEST && name.length() <= LONGEST;
        if (fits && NAME.matcher(name).matches() && !EXAMPLE.matcher(name).matches()) names.add(name);
    }
}
