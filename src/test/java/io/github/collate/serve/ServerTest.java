package io.github.collate.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.collate.model.Problem;
import io.github.collate.model.Problem.Severity;
import io.github.collate.model.Span;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server answers, also to those who mean it ill. */
class ServerTest extends WithServer {

    private static final String PAGE = "<!doctype html><html><head><title>It</title></head><body></body></html>";

    @BeforeEach
    void fill() {
        shelf.files.put("index.html", PAGE);
        shelf.files.put("a/b.html", PAGE);
        shelf.files.put("404.html", PAGE.replace("It", "Lost"));
        shelf.files.put("assets/collate.css", "body {}");
        shelf.files.put("a page & more.txt", "found");
    }

    @Test
    void pages_hear_of_changes_by_a_script_that_no_published_page_has() {
        assertThat(get("/"))
                .startsWith("HTTP/1.1 200 OK\n")
                .contains("Content-type: text/html; charset=utf-8\n", "Cache-control: no-store\n")
                .contains("<script src=\"/_collate/reload.js\" data-version=", " defer></script>\n</head>");
        assertThat(PAGE).doesNotContain("_collate");
        assertThat(get("/_collate/reload.js")).contains("text/javascript", "EventSource");
        assertThat(get("/_collate/reload.css")).contains("text/css", "#collate-problems");
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200, text/html; charset=utf-8",
        "/a/b.html, 200, text/html; charset=utf-8",
        "/a/b, 200, text/html; charset=utf-8",
        "/a/b?x=1, 200, text/html; charset=utf-8",
        "/assets/collate.css, 200, text/css; charset=utf-8",
        "/a%20page%20%26%20more.txt, 200, text/plain; charset=utf-8",
        "/sw.js, 200, text/javascript; charset=utf-8",
        "/data/offline.js, 200, text/javascript; charset=utf-8",
        "/site.webmanifest, 200, application/manifest+json",
        "/none.html, 404, text/html; charset=utf-8",
        "/a/, 404, text/html; charset=utf-8",
        "/../a/b.html, 404, text/html; charset=utf-8",
        "/%2e%2e/%2e%2e/etc/passwd, 404, text/html; charset=utf-8",
        "/..%2f..%2fetc%2fpasswd, 404, text/html; charset=utf-8",
        "//etc/passwd, 404, text/html; charset=utf-8",
        "/a\\b.html, 400, text/html",
        "/%zz, 400, text/html",
        "/a%00.html, 404, text/html; charset=utf-8",
        "/_collate/Server.class, 404, text/plain; charset=utf-8",
        "/_collate/../index.html, 404, text/plain; charset=utf-8",
        "/_collate/, 404, text/plain; charset=utf-8",
    })
    void a_path_names_a_file_of_the_site_or_none(String path, int status, String type) {
        String answer = get(path);
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        if (status != 400) assertThat(answer).contains("Content-type: " + type + "\n");
        if (status == 404 && type.startsWith("text/html")) assertThat(answer).contains("<title>Lost</title>");
    }

    @Test
    void the_head_of_an_answer_is_the_same_without_the_body() {
        String head = Wire.ask(server.address(), "HEAD", "/assets/collate.css", HOST);
        assertThat(head)
                .startsWith("HTTP/1.1 200 OK\n")
                .contains("Content-length: 7\n")
                .endsWith("\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
    void nothing_can_be_sent(String method) {
        assertThat(Wire.ask(server.address(), method, "/", HOST + "Content-Length: 0\n"))
                .startsWith("HTTP/1.1 405 ")
                .contains("Allow: GET, HEAD\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example\n",
                "Host: evil.example:4400\n",
                "Host: 127.0.0.1.evil.example\n",
                "Host: localhost.evil.example:80\n",
                "Host: 127.0.0.1:80@evil.example\n",
                "Host: 192.168.0.7\n",
                "Host: \n",
                "Host: 127.0.0.1\nHost: evil.example\n",
                ""
            })
    void another_name_for_this_machine_is_refused(String host) {
        assertThat(Wire.ask(server.address(), "GET", "/", host))
                .matches("(?s)HTTP/1.1 (403|400) .*")
                .doesNotContain("It");
        assertThat(Wire.ask(server.address(), "GET", "/_collate/events", host)).matches("(?s)HTTP/1.1 (403|400) .*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:80", "127.0.0.1:4400", "[::1]:4400"})
    void this_machine_has_these_names(String host) {
        assertThat(Wire.ask(server.address(), "GET", "/", "Host: " + host + "\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void no_other_site_can_take_files_in() {
        assertThat(get("/assets/collate.css"))
                .contains("Cross-origin-resource-policy: same-origin\n", "X-content-type-options: nosniff\n")
                .doesNotContain("Access-control");
    }

    @Test
    void a_page_is_told_how_things_stand_and_of_every_change() throws IOException {
        Problem problem =
                new Problem(Severity.ERROR, Span.at("content/x.yml", 3, 5), "no \"such\"\nthing", "a: <b>", "see");
        try (Wire page = new Wire(server.address(), "GET /_collate/events?page=a/b.html HTTP/1.1\n" + HOST + "\n")) {
            assertThat(page.until("HTTP")).contains("200");
            assertThat(page.until("data: ")).contains("-0\"", "\"problems\":[]");
            assertThat(server.pages()).containsExactly("a/b.html");

            server.tell(new Outcome(Outcome.Kind.PAGES, List.of(), List.of()));
            assertThat(page.until("data: ")).contains("-1\"", "\"since\":\"\"");
            server.tell(new Outcome(Outcome.Kind.STYLES, List.of("assets/collate.css"), List.of()));
            assertThat(page.until("data: ")).contains("-1\"", "\"styles\":[\"assets/collate.css\"]");
            server.tell(new Outcome(Outcome.Kind.FAILED, List.of(), List.of(problem)));
            assertThat(page.until("data: "))
                    .contains(
                            "-1\"",
                            "\"stands\":true",
                            "\"errors\":1",
                            "content/x.yml:3:5",
                            "no \\\"such\\\"\\nthing",
                            "a: <b>");
            server.tell(new Outcome(Outcome.Kind.TEXTS, List.of(), List.of()));
            assertThat(page.until("data: ")).containsPattern("\"version\":\"(.*)-2\",\"since\":\"\\1-1\"");
        }
    }

    @Test
    void a_page_that_was_closed_is_forgotten() throws IOException {
        try (Wire page = new Wire(server.address(), "GET /_collate/events?page= HTTP/1.1\n" + HOST + "\n")) {
            page.until("data: ");
            assertThat(server.pages()).containsExactly("index.html");
        }
        for (int knocks = 0; knocks < 1000 && !server.pages().isEmpty(); knocks++)
            server.tell(new Outcome(Outcome.Kind.STYLES, List.of(), List.of()));
        assertThat(server.pages()).isEmpty();
    }

    @Test
    void before_there_is_a_site_a_page_waits_for_it() {
        shelf.files.clear();
        assertThat(get("/services/x.html"))
                .startsWith("HTTP/1.1 503 ")
                .contains("Not there yet", "/_collate/reload.js");
    }

    @Test
    void a_port_is_held_by_one_alone() {
        int port = URI.create(server.address()).getPort();
        assertThatThrownBy(() -> Server.open(port).close()).isInstanceOf(BindException.class);
    }
}
