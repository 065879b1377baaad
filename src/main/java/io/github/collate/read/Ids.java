package io.github.collate.read;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Ids made from names. */
final class Ids {

    /** Characters. */
    private static final int LONGEST = 60;

    private final Set<String> given = new HashSet<>();

    /** The id of a name; a name whose id is taken gets a number behind it. */
    String of(String name) {
        String id = safe(name);
        String free = id;
        for (int n = 2; !given.add(free); n++) free = id + "-" + n;
        return free;
    }

    /** A name in lower-case letters without accents, digits and hyphens; {@code set} where nothing is left of it. */
    static String safe(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String id = trim(plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        String cut = id.length() > LONGEST ? trim(id.substring(0, LONGEST)) : id;
        return cut.isEmpty() ? "set" : cut;
    }

    private static String trim(String id) {
        return id.replaceAll("^-|-$", "");
    }
}
