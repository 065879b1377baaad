package io.github.collate.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Body;
import io.github.collate.model.Inline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing of an author's runs in Anki. */
class AnkiTextTest {

    @Test
    void markup_is_text() {
        assertThat(AnkiText.plain("<script>alert(1)</script>&\"'"))
                .isEqualTo("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;");
        assertThat(AnkiText.list("ul", List.of("a<b", ""))).isEqualTo("<ul><li>a&lt;b</li><li></li></ul>");
        assertThat(AnkiText.list("ul", List.of())).isEmpty();
    }

    @Test
    void sounds_speech_and_formulas_do_not_run() {
        assertThat(AnkiText.plain("[sound:rm.mp3] [latex]\\input{x}[/latex]")).doesNotContain("[");
        assertThat(AnkiText.said(new Body.Code("", "x[0] = [anki:play:q:0]"))).doesNotContain("[");
    }

    @Test
    void anki_takes_nothing_for_its_own_templates() {
        assertThat(AnkiText.plain("{{Front}} {{c1::x}}")).doesNotContain("{{", "}}");
    }

    @Test
    void the_separator_of_fields_cannot_stand_in_one() {
        assertThat(AnkiText.plain("a\u001fb")).isEqualTo("a\uFFFDb");
    }

    @Test
    void links_are_words() {
        List<Inline> text = List.of(
                new Inline.Link("https://example.org/", List.of(new Inline.Text("there"))), new Inline.Code("a<b"));
        assertThat(AnkiText.said(new Body.Prose(text))).isEqualTo("there<code>a&lt;b</code>");
    }
}
