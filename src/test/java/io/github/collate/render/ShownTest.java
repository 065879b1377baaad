package io.github.collate.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Problems;
import io.github.collate.model.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures and calculators as they stand on pages. */
class ShownTest {

    private static final List<SiteFile> SITE =
            new Renderer(ThemeFolder.read()).render(SampleSite.site(), new Problems());

    private static Document page(String path) {
        SiteFile file =
                SITE.stream().filter(it -> it.path().equals(path)).findFirst().orElseThrow();
        return Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void a_picture_stands_under_the_heading_it_names_else_at_the_top() {
        Document tube = page("services/tube.html");
        assertThat(tube.select("figure.picture").eachAttr("id"))
                .containsExactly("picture-cellar", "picture-room", "picture-capsule");
        assertThat(tube.getElementById("picture-capsule")
                        .closest(".chapter")
                        .selectFirst("h2")
                        .id())
                .isEqualTo("limits");
        assertThat(tube.getElementById("picture-room").closest(".chapter")).isNull();
        assertThat(page("services/tray.html").select("figure.picture").eachAttr("id"))
                .containsExactly("picture-capsule");
        assertThat(page("services/tray.html").getElementById("picture-capsule").closest(".chapter"))
                .isNull();
    }

    @Test
    void a_picture_is_an_image_with_a_name_a_text_and_escaped_words() {
        Element figure = page("services/tube.html").getElementById("picture-room");
        Element svg = figure.selectFirst("svg[role=img]");
        assertThat(svg.attr("aria-labelledby")).isEqualTo("picture-room-title picture-room-text");
        assertThat(svg.selectFirst("title").id()).isEqualTo("picture-room-title");
        assertThat(svg.selectFirst("desc").id()).isEqualTo("picture-room-text");
        assertThat(svg.attr("viewBox")).isEqualTo("0 0 480 90");
        assertThat(svg.attr("font-size")).isEqualTo("17.3");
        assertThat(svg.select("text").text()).contains("<script>alert(1)</script>");
        assertThat(figure.select("figcaption").text()).startsWith("A <room>");
        assertThat(figure.select("figcaption details p")).hasSize(2);
        assertThat(svg.select("use").attr("href")).isEqualTo("#picture-room--a");
        assertThat(svg.getElementById("picture-room--a")).isNotNull();
    }

    @Test
    void a_calculator_is_worked_on_the_page_and_tells_the_script_how() {
        Element calculator = page("services/tube.html").getElementById("calculator-capsules");
        assertThat(calculator.select(".given dd").eachText()).containsExactly("4,500 per day", "<i>Great</i>");
        assertThat(calculator.selectFirst(".fields").hasAttr("hidden")).isTrue();
        assertThat(calculator.select("label").eachAttr("for"))
                .isEqualTo(calculator.select("input, select").eachAttr("id"));
        assertThat(calculator.select("option[selected]").eachText()).containsExactly("<i>Great</i>");
        assertThat(calculator.select("[data-step]").eachAttr("data-formula"))
                .containsExactly("letters haste *", "many 3.5 /");
        assertThat(calculator.select(".how").eachText()).containsExactly("4,500 x 0.5 <");
        assertThat(calculator.select(".value").eachText()).containsExactly("2,250", "642.8571");
        assertThat(calculator.selectFirst("[aria-live]").text()).isEqualTo("642.8571 capsules & <b>more</b>");
    }

    @Test
    void only_pages_with_a_calculator_load_its_script() {
        assertThat(page("services/tube.html").select("script[src$=calculator.js]"))
                .hasSize(1);
        assertThat(page("services/tray.html").select("script[src$=calculator.js]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "-0.00001 | 0",
                "0.00005 | 0.0001",
                "1234567.5 | 1,234,567.5",
                "-1000 | -1,000",
                "999.99999 | 1,000",
                "0.1 | 0.1",
                "1e12 | 1,000,000,000,000",
                "NaN | –",
            })
    void numbers_are_shown_as_the_script_shows_them(double number, String shown) {
        assertThat(CalculatorView.shown(number)).isEqualTo(shown);
    }
}
