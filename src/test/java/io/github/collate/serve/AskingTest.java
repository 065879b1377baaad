package io.github.collate.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may answer for the author: the page of this server, and nobody else. */
class AskingTest extends WithServer {

    private static final String ORIGIN = "Origin: http://127.0.0.1\n";
    private static final String JSON = "Content-Type: application/json\n";
    private static final String ANSWER = "{\"key\":\"s\"}";

    private final List<String> taken = new ArrayList<>();

    private final Desk desk = new Desk() {
        @Override
        public Given now() {
            return new Given(200, "{\"now\":\"<b>\"}");
        }

        @Override
        public Given choices() {
            return new Given(503, "[]");
        }

        @Override
        public Given take(String answer) {
            taken.add(answer);
            return new Given(409, "{\"notice\":\"no\"}");
        }
    };

    private String secret() {
        Matcher found = Pattern.compile("data-secret=\"([0-9a-f]{48})\"").matcher(get("/_collate/review"));
        assertThat(found.find()).isTrue();
        return "X-Collate-Secret: " + found.group(1) + "\n";
    }

    private String post(String headers, String body) {
        String length = "Content-Length: " + body.length() + "\n";
        return Wire.ask(server.address(), "POST", "/_collate/review/answer", headers + length, body);
    }

    @Test
    void the_page_is_there_for_whom_there_is_something_to_ask() {
        shelf.files.put("ledger.html", "<html><head></head><body></body></html>");
        assertThat(get("/_collate/review")).startsWith("HTTP/1.1 404 ");
        assertThat(get("/_collate/review/now")).startsWith("HTTP/1.1 404 ");
        assertThat(post(HOST + ORIGIN + JSON, ANSWER)).startsWith("HTTP/1.1 404 ");
        assertThat(get("/ledger.html")).doesNotContain("data-asks");
        server.ask(desk);
        assertThat(get("/_collate/review"))
                .startsWith("HTTP/1.1 200 ")
                .contains("text/html", "data-stays", "/_collate/reload.js", "script-src 'self'")
                .doesNotContain("{secret}", "unsafe-inline");
        assertThat(get("/_collate/review/now"))
                .startsWith("HTTP/1.1 200 ")
                .contains("Content-type: application/json\n", "X-content-type-options: nosniff\n", "{\"now\":\"<b>\"}");
        assertThat(get("/_collate/review/choices")).startsWith("HTTP/1.1 503 ");
        assertThat(get("/_collate/review.js")).contains("text/javascript");
        assertThat(get("/_collate/review.css")).contains("text/css");
        assertThat(get("/_collate/review/../review/none")).startsWith("HTTP/1.1 404 ");
        assertThat(get("/ledger.html")).contains("data-asks=\"/_collate/review\"");
    }

    @Test
    void an_answer_of_the_page_is_taken() {
        server.ask(desk);
        assertThat(post(HOST + ORIGIN + JSON + "Sec-Fetch-Site: same-origin\n" + secret(), ANSWER))
                .startsWith("HTTP/1.1 409 ")
                .endsWith("{\"notice\":\"no\"}");
        assertThat(taken).containsExactly(ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example\nOrigin: http://evil.example\n",
                "Host: 127.0.0.1\nOrigin: http://evil.example\n",
                "Host: 127.0.0.1\nOrigin: https://127.0.0.1\n",
                "Host: 127.0.0.1\nOrigin: http://127.0.0.1:9999\n",
                "Host: 127.0.0.1\nOrigin: null\n",
                "Host: 127.0.0.1\n",
                "Host: 127.0.0.1\nOrigin: http://127.0.0.1\nSec-Fetch-Site: cross-site\n",
                "Host: 127.0.0.1\nOrigin: http://127.0.0.1\nSec-Fetch-Site: same-site\n",
                "Host: 127.0.0.1\nOrigin: http://127.0.0.1\nSec-Fetch-Site: none\n"
            })
    void another_page_is_refused_even_with_the_secret(String from) {
        server.ask(desk);
        assertThat(post(from + JSON + secret(), ANSWER)).startsWith("HTTP/1.1 403 ");
        assertThat(taken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X-Collate-Secret: \n", "X-Collate-Secret: 0123456789abcdef\n"})
    void without_the_secret_nothing_is_taken(String secret) {
        server.ask(desk);
        assertThat(post(HOST + ORIGIN + JSON + secret, ANSWER)).startsWith("HTTP/1.1 403 ");
        assertThat(taken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Content-Type: text/plain\n", "Content-Type: application/x-www-form-urlencoded\n"})
    void what_a_form_can_send_is_not_taken(String type) {
        server.ask(desk);
        assertThat(post(HOST + ORIGIN + secret() + type, ANSWER)).startsWith("HTTP/1.1 415 ");
        assertThat(taken).isEmpty();
    }

    @Test
    void an_answer_has_an_end() {
        server.ask(desk);
        String from = HOST + ORIGIN + JSON + secret();
        assertThat(post(from, "x".repeat(8192))).startsWith("HTTP/1.1 409 ");
        assertThat(post(from, "x".repeat(8193))).startsWith("HTTP/1.1 413 ");
        assertThat(taken).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "OPTIONS"})
    void answers_are_sent_and_not_asked_for(String method) {
        server.ask(desk);
        assertThat(Wire.ask(server.address(), method, "/_collate/review/answer", HOST + ORIGIN + secret()))
                .startsWith("HTTP/1.1 405 ")
                .contains("Allow: POST\n")
                .doesNotContain("Access-control");
        assertThat(Wire.ask(server.address(), "POST", "/_collate/review", HOST + ORIGIN + "Content-Length: 0\n"))
                .startsWith("HTTP/1.1 405 ");
    }
}
