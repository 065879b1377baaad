package io.github.collate.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Inline;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlinePrinterTest {

    private static final InlinePrinter PRINTER = new InlinePrinter(new Links("../"), Set.of("services/tray.html"));

    private static String print(Inline... pieces) {
        return PRINTER.print(List.of(pieces));
    }

    private static List<Inline> text(String words) {
        return SampleSite.text(words);
    }

    @Test
    void every_case_has_its_element() {
        assertThat(print(new Inline.Text("a < b & \"c\" 'd'"))).isEqualTo("a &lt; b &amp; &quot;c&quot; &#39;d&#39;");
        assertThat(print(new Inline.Code("<b>"))).isEqualTo("<code>&lt;b&gt;</code>");
        assertThat(print(new Inline.Formula("a<b"))).isEqualTo("<code class=\"formula\">a&lt;b</code>");
        assertThat(print(new Inline.Strong(text("x")))).isEqualTo("<strong>x</strong>");
        assertThat(print(new Inline.Emphasis(text("x")))).isEqualTo("<em>x</em>");
        assertThat(print(new Inline.Strike(text("x")))).isEqualTo("<s>x</s>");
        assertThat(print(new Inline.LineBreak())).isEqualTo("<br>");
        assertThat(print(new Inline.ServiceLink("tray", text("x"))))
                .isEqualTo("<a href=\"../services/tray.html\">x</a>");
        assertThat(print(new Inline.Link("https://example.org", text("x"))))
                .isEqualTo("<a href=\"https://example.org\" class=\"outside\" rel=\"noopener noreferrer\">x</a>");
    }

    @ParameterizedTest
    @CsvSource({
        "https://docs.example.org/a/b.html, docs.example.org/a/b.html",
        "https://www.example.org/, example.org",
        "http://example.org/a?b=1#there, example.org/a?b=1",
        "mailto:bees@example.org, bees@example.org"
    })
    void on_paper_the_address_of_an_outside_link_stands_behind_it(String address, String shown) {
        InlinePrinter paper = InlinePrinter.forPaper(new Links("https://site.example/"));

        assertThat(paper.print(List.of(new Inline.Link(address, text("x")))))
                .endsWith(">x</a> <span class=\"to\">" + shown + "</span>");
        assertThat(paper.print(List.of(new Inline.Link(address, text(shown))))).endsWith(">" + shown + "</a>");
        assertThat(paper.print(List.of(new Inline.Link("tray.html", text("x")))))
                .endsWith(">x</a>");
    }

    @Test
    void the_sample_holds_every_case() {
        Set<Class<?>> printed =
                SampleSite.everyInline().stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(printed).containsExactlyInAnyOrder(Inline.class.getPermittedSubclasses());
        assertThat(Arrays.asList(Inline.class.getPermittedSubclasses())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//evil.example",
                "\\\\evil.example",
                "/\\evil.example",
                "/root",
                "https:",
                "http:///x",
                "https://[x",
                ""
            })
    void a_dangerous_or_broken_address_leaves_only_its_words(String address) {
        assertThat(print(new Inline.Link(address, text("words")))).isEqualTo("words");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a b, https://example.org/a%20b",
        "https://example.org/100%, https://example.org/100%25",
        "https://example.org/%41?a=1&b=\"2\", https://example.org/%41?a=1&amp;b=%222%22",
        "HTTPS://example.org/ä, HTTPS://example.org/%C3%A4",
        "mailto:a@example.org, mailto:a@example.org",
        "other page.html#x, other%20page.html#x",
        "#here, #here"
    })
    void an_address_is_escaped_as_addresses_are(String address, String printed) {
        assertThat(print(new Inline.Link(address, text("x")))).startsWith("<a href=\"" + printed + "\"");
    }

    @Test
    void a_link_never_stands_in_a_link() {
        Inline inner = new Inline.Link("https://example.org/inner", text("inner"));
        Inline service = new Inline.ServiceLink("tray", text("tray"));
        assertThat(print(new Inline.Link("https://example.org", List.of(new Inline.Strong(List.of(inner)), service))))
                .endsWith("><strong>inner</strong>tray</a>");
        assertThat(PRINTER.printUnlinked(List.of(inner, service))).isEqualTo("innertray");
    }

    @Test
    void a_link_without_words_shows_its_address_and_an_absent_service_is_no_link() {
        assertThat(print(new Inline.Link("https://example.org", text(" ")))).endsWith(">https://example.org</a>");
        assertThat(print(new Inline.ServiceLink("absent", text("x")))).isEqualTo("x");
    }

    @Test
    void what_no_document_may_hold_is_replaced() {
        assertThat(print(new Inline.Text("a\u0000b\u0007c\uFFFEd\uD800e\tf"))).isEqualTo("a�b�c�d�e\tf");
        assertThat(print(new Inline.Text("𝒳"))).isEqualTo("𝒳");
    }
}
