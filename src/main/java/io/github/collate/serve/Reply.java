package io.github.collate.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** One answer. */
record Reply(HttpExchange exchange) {

    void text(int status, String text) throws IOException {
        send(status, Types.of(".txt"), (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void notAllowed(String methods) throws IOException {
        exchange.getResponseHeaders().set("Allow", methods);
        text(405, "This address takes " + methods + ".");
    }

    void send(int status, String type, byte[] body) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        // Else any site could take in scripts and pictures of this one and look at what they do.
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("X-Frame-Options", "SAMEORIGIN");
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", String.valueOf(body.length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
