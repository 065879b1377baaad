package io.github.collate.serve;

import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page that asks the author, and the way its answers take. Answers change the author's files, so they are taken
 * only from that page: a request has to come from this server (Origin, and Sec-Fetch-Site where the browser sends it)
 * and to know the secret that stands in the page, which no other site can read.
 */
final class Asking {

    /** Where the page stands; what it asks for stands below. */
    static final String PAGE = "review";

    /** Where answers are sent to. */
    static final String ANSWER = PAGE + "/answer";

    /** The field of a request that holds the secret. */
    static final String SECRET = "X-Collate-Secret";

    /** No answer is longer. Bytes. */
    private static final int LONGEST = 8192;

    private static final int SECRET_BYTES = 24;

    private final String secret = secret();
    private volatile @Nullable Desk desk;

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Asks at this desk from now on. */
    void at(Desk other) {
        desk = other;
    }

    /** Whether there is somebody to ask. */
    boolean isOpen() {
        return desk != null;
    }

    /** Answers a request for the page or what it shows. */
    void show(Reply reply, String path, String version) throws IOException {
        Optional<Desk> at = Optional.ofNullable(desk);
        if (at.isPresent() && path.equals(PAGE)) {
            String page = new String(Own.file("review.html").orElseThrow(), StandardCharsets.UTF_8)
                    .replace("{secret}", secret);
            reply.send(200, Types.HTML, Injection.into(page.getBytes(StandardCharsets.UTF_8), version, true));
        } else if (at.isPresent() && path.equals(PAGE + "/now")) {
            give(reply, at.get().now());
        } else if (at.isPresent() && path.equals(PAGE + "/choices")) {
            give(reply, at.get().choices());
        } else {
            Optional<byte[]> own = Own.file(path);
            if (own.isPresent()) reply.send(200, Types.of(path), own.get());
            else reply.text(404, "not found");
        }
    }

    private static void give(Reply reply, Desk.Given given) throws IOException {
        reply.send(given.status(), Types.of(".json"), given.json().getBytes(StandardCharsets.UTF_8));
    }

    /** Takes an answer, unless somebody else sent it. */
    void take(Reply reply) throws IOException {
        Desk at = desk;
        Headers headers = reply.exchange().getRequestHeaders();
        if (at == null) reply.text(404, "not found");
        else if (!reply.exchange().getRequestMethod().equals("POST")) reply.notAllowed("POST");
        else if (!isFromPage(headers)) reply.text(403, "Answers are taken from the page of this server alone.");
        else if (!"application/json".equals(headers.getFirst("Content-Type"))) reply.text(415, "Send JSON.");
        else take(reply, at);
    }

    private void take(Reply reply, Desk at) throws IOException {
        byte[] body = reply.exchange().getRequestBody().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            reply.text(413, "No answer is longer than " + LONGEST + " bytes.");
            return;
        }
        try {
            String answer = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            give(reply, at.take(answer));
        } catch (CharacterCodingException foreign) {
            reply.text(400, "Send UTF-8.");
        }
    }

    private boolean isFromPage(Headers headers) {
        String site = headers.getFirst("Sec-Fetch-Site");
        String told = headers.getFirst(SECRET);
        return Door.isOwn(headers)
                && (site == null || site.equals("same-origin"))
                && told != null
                && MessageDigest.isEqual(
                        told.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }
}
