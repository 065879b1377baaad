package io.github.collate.read;

import io.github.collate.model.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names that only one may bear, whatever their case and blanks. */
final class Claims {

    private record Claim(String owner, Span span) {}

    private final String what;
    private final Map<String, Claim> claims = new HashMap<>();

    /** @param what the owners in words, like "service" */
    Claims(String what) {
        this.what = what;
    }

    /** The claims so far, to be added to without changing these. */
    Claims copy() {
        Claims copy = new Claims(what);
        copy.claims.putAll(claims);
        return copy;
    }

    /** Claims a name for an owner; a name of another's is reported with both places. */
    void take(Text name, String owner) {
        String key = name.value().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Claim before = claims.putIfAbsent(key, new Claim(owner, name.spot().span()));
        if (before == null || before.owner().equals(owner)) return;
        String first = what + " '" + before.owner() + "' at " + before.span();
        name.spot()
                .error(
                        "'" + name + "' names " + what + " '" + owner + "', and already " + first,
                        "a name leads to one " + what + ": keep it where readers expect it");
    }
}
