package io.github.collate.serve;

import com.sun.net.httpserver.Headers;
import java.util.Locale;
import java.util.Set;

/**
 * Who is let in. The server listens on the loopback address, so that no other machine reaches it; but any site that the
 * author has open may make the browser ask, under a name of its own that it lets lead to this machine (DNS rebinding).
 * So only requests that name this machine are answered, and changes are taken only from pages of this server.
 */
final class Door {

    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

    private Door() {}

    /** Whether a request asks for this machine by name: the {@code Host} of RFC 9110, 7.2, with any port. */
    static boolean isLocal(Headers headers) {
        if (!headers.containsKey("Host") || headers.get("Host").size() != 1) return false;
        String host = headers.getFirst("Host").toLowerCase(Locale.ROOT);
        return NAMES.contains(host.replaceFirst(":\\d{1,5}$", ""));
    }

    /** Whether a request comes from a page of this server: browsers say where every request that changes something comes from. */
    static boolean isOwn(Headers headers) {
        String origin = headers.getFirst("Origin");
        return isLocal(headers) && origin != null && origin.equals("http://" + headers.getFirst("Host"));
    }
}
