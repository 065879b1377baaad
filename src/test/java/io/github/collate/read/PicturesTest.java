package io.github.collate.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Drawing;
import io.github.collate.model.Drawing.Shape;
import io.github.collate.model.Picture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings as authors give them: what is drawn is kept, what could run, load or style is an error at its place. */
@Timeout(30)
class PicturesTest {

    private static final String HEAD = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 100" data-services="oven hob">
            <title>Heat</title>
            <desc>One way.

              And another.</desc>
            """;

    @TempDir
    Path root;

    private Content content;

    @BeforeEach
    void kitchen() {
        content = Content.kitchen(root);
    }

    private List<Picture> read(String svg) {
        return List.copyOf(content.write("pictures/heat.svg", svg)
                .read()
                .illustrations()
                .pictures()
                .values());
    }

    private String problems(String inside) {
        read(HEAD + inside + "\n</svg>\n");
        return content.problems();
    }

    @Test
    void a_drawing_is_kept_as_it_is_and_its_ids_are_its_own() {
        List<Picture> pictures = read(HEAD.replace("data-services", "data-section=\"heat\" data-services") + """
                <!-- a remark -->
                <defs><g id="flame"><path class="p-box p-new" d="M0 0h10v-5z"/></g></defs>
                <use href="#flame" x="3"/>
                <text x="1.5" y="-2" class="p-text" font-size="12.5">Hot &amp; <tspan font-weight="600">hotter</tspan></text>
                </svg>
                """);
        assertThat(content.problems()).isEmpty();
        Picture picture = pictures.get(0);
        assertThat(picture.id()).isEqualTo("heat");
        assertThat(picture.services()).containsExactly("oven", "hob");
        assertThat(picture.section()).isEqualTo("heat");
        assertThat(picture.title()).isEqualTo("Heat");
        assertThat(picture.text()).containsExactly("One way.", "And another.");
        assertThat(picture.drawing().width()).isEqualTo(360);
        assertThat(picture.drawing().nodes())
                .extracting(node -> ((Shape) node).name())
                .containsExactly("defs", "use", "text");
        assertThat(((Shape) picture.drawing().nodes().get(1)).attributes())
                .containsEntry("href", "#picture-heat--flame");
        assertThat(((Shape) picture.drawing().nodes().get(2)).inside().get(0)).isEqualTo(new Drawing.Words("Hot & "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<script>alert(1)</script> | 6:1: error: element 'script' is not read",
                "<style>svg {fill: red}</style> | 6:1: error: element 'style' is not read",
                "<g><foreignObject><b/></foreignObject></g> | 6:4: error: element 'foreignObject' is not read",
                "<image href=\"https://example.org/a.png\"/> | 6:1: error: element 'image' is not read",
                "<animate attributeName=\"x\"/> | 6:1: error: element 'animate' is not read",
                "<a href=\"#x\"><path d=\"M0 0\"/></a> | 6:1: error: element 'a' is not read",
                "<g><title>Twice</title></g> | 6:4: error: element 'title' is not read",
                "<G/> | 6:1: error: element 'G' is not read",
                "<path onclick=\"alert(1)\" d=\"M0 0\"/> | 6:7: error: attribute 'onclick' is not read",
                "<path d=\"M0 0\" style=\"fill: red\"/> | 6:16: error: attribute 'style' is not read",
                "<path filter=\"url(https://example.org)\"/> | 6:7: error: attribute 'filter' is not read",
                "<use href=\"https://example.org/a.svg#b\"/> | 6:6: error: 'https://example.org/a.svg#b' is no value",
                "<use href=\"data:image/svg+xml,x\"/> | 6:6: error: 'data:image/svg+xml,x' is no value for 'href'",
                "<path fill=\"url(#a)\"/> | 6:7: error: 'url(#a)' is no value for 'fill'",
                "<path fill=\"#ff0000\"/> | 6:7: error: '#ff0000' is no value for 'fill'",
                "<path marker-end=\"url(//example.org#a)\"/> | 6:7: error: 'url(//example.org#a)' is no value",
                "<path transform=\"expression(1)\"/> | 6:7: error: 'expression(1)' is no value for 'transform'",
                "<path class=\"p-bocks\"/> | 6:7: error: unknown class 'p-bocks'",
                "<use href=\"#nowhere\"/> | 6:6: error: no element has the id 'nowhere'",
                "<g id=\"a\"/><g id=\"a\"/> | 6:15: error: id 'a' stands twice, first in line 6",
                "<text font-size=\"9\">x</text> | 6:7: error: the text is too small to be read on a phone",
                "loose words | 5:22: error: text stands outside of <text>",
                "<title>Heat again</title> | 6:1: error: a picture needs one <title> of words",
            })
    void what_could_run_load_or_style_is_an_error_at_its_place(String inside, String problem) {
        assertThat(problems(inside))
                .contains("content/pictures/heat.svg:")
                .contains(problem)
                .contains("    hint: ");
    }

    @Test
    void one_error_has_its_line_its_caret_and_a_hint() {
        assertThat(problems("<rect widht=\"3\"/>")).isEqualTo("""
                content/pictures/heat.svg:6:7: error: attribute 'widht' is not read
                    <rect widht="3"/>
                          ^
                    hint: did you mean 'width'?
                """);
    }

    @Test
    void no_small_file_draws_without_end() {
        StringBuilder bomb = new StringBuilder("<g id=\"a0\"><path d=\"M0 0\"/></g>");
        for (int i = 1; i < 20; i++) {
            String use = "<use href=\"#a" + (i - 1) + "\"/>";
            bomb.append("<g id=\"a")
                    .append(i)
                    .append("\">")
                    .append(use)
                    .append(use)
                    .append("</g>");
        }
        assertThat(problems(bomb.toString())).contains("error: 'a1' uses other elements itself");
        assertThat(problems("<g id=\"a\">" + "<path/>".repeat(40_000) + "</g>" + "<use href=\"#a\"/>".repeat(20_000)))
                .contains("more than 5000 elements");
        assertThat(problems("<g>".repeat(100_000) + "</g>".repeat(100_000))).contains("nested deeper than 20 levels");
    }

    @Test
    void entities_and_instructions_are_refused_before_they_are_looked_at() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(2))
                    .append("\">");
        }
        read(bomb + "]>\n" + HEAD + "<text>&a29;</text></svg>");
        assertThat(content.problems()).contains("error: a document type is not read");
        read("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n" + HEAD + "<text>&x;</text></svg>");
        assertThat(content.problems())
                .contains("error: a document type is not read")
                .doesNotContain("root:");
        read("<?xml-stylesheet href=\"a.css\"?>" + HEAD + "</svg>");
        assertThat(content.problems()).contains("error: a processing instruction is not read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<g>", "</g>", "<text>&nbsp;</text>", "<rect x=1/>", "<rect x=\"1\" x=\"2\"/>", "<a b=\"<\"/>"})
    void broken_xml_is_an_error_in_its_line(String inside) {
        assertThat(problems(inside)).containsPattern("heat\\.svg:[67]:1: error: broken XML");
    }

    @Test
    void a_picture_needs_words_and_a_place() {
        read("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 10\" data-services=\"oven\"></svg>");
        assertThat(content.problems())
                .contains("heat.svg:1:1: error: a picture needs one <title> of words", "a picture needs one <desc>");
        read(HEAD.replace("oven hob", "oven hab") + "</svg>");
        assertThat(content.problems()).contains("heat.svg:1:63: error: unknown service 'hab'", "did you mean 'hob'?");
        read(HEAD.replace(" data-services=\"oven hob\"", "") + "</svg>");
        assertThat(content.problems()).contains("heat.svg:1:1: error: a picture needs 'data-services'");
        read(HEAD.replace("data-services", "data-section=\"haet\" data-services") + "</svg>");
        assertThat(content.problems()).contains("error: unknown section 'haet'", "did you mean 'heat'?");
        read(HEAD.replace("0 0 360 100", "0 0 2000 100") + "</svg>");
        assertThat(content.problems()).contains("error: the drawing has no extent that fits a page");
        read(HEAD.replace("viewBox", "width=\"3\" viewBox") + "</svg>");
        assertThat(content.problems()).contains("error: attribute 'width' is not read here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "<html/>", "<svg/>"})
    void what_is_no_drawing_is_an_error(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(content.problems()).contains("content/pictures/heat.svg:1:1: error: ");
    }

    @Test
    void other_files_are_not_passed_over_in_silence() {
        content.write("pictures/a.png", "x").write("pictures/in/b.svg", "x").write("pictures/Big Name.svg", "x");
        content.read();
        assertThat(content.problems())
                .contains("pictures/a.png:1:1: warning: not read", "pictures/in/b.svg:1:1: warning: not read")
                .contains("pictures/Big Name.svg:1:1: error: 'Big Name' is no id");
    }
}
