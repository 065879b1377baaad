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

/** How questions stand on pages for those who read without a script. */
class QuizPagesTest {

    private static final List<SiteFile> SITE =
            new Renderer(ThemeFolder.read()).render(SampleSite.site(), new Problems());

    private static Document page(String path) {
        SiteFile file =
                SITE.stream().filter(it -> it.path().equals(path)).findFirst().orElseThrow();
        return Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8));
    }

    private static Element question(String id) {
        return page("practice/service-tube.html").getElementById("tube-" + id);
    }

    @Test
    void a_deck_lists_its_questions_by_section() {
        Document deck = page("practice/service-tube.html");
        assertThat(deck.select(".asked-part h2").eachText()).contains("Other");
        assertThat(deck.select(".asked > li")).hasSize(8);
        assertThat(deck.select(".lead").text()).startsWith("8 questions");
        assertThat(deck.select(".lead a").attr("href")).isEqualTo("../services/tube.html");
        assertThat(deck.select("[data-practice]").attr("data-services")).isEqualTo("tube");
    }

    @Test
    void every_kind_has_its_options_and_its_answer() {
        assertThat(question("one").select("> ul li")).hasSize(2);
        assertThat(question("one").select(".solution").text()).contains("alert('2')");
        assertThat(question("one").select(".reason").text()).contains("Nobody & \"nothing\" <i>says</i> so.");
        assertThat(question("several").select(".solution li")).hasSize(2);
        assertThat(question("weight").select(".solution").text()).isEqualTo("2.5 kg");
        assertThat(question("gap").select(".solution").text()).isEqualTo("lid");
        assertThat(question("steps").select("> ul li").eachText()).containsExactly("close", "put in", "send");
        assertThat(question("steps").select(".solution li").eachText()).containsExactly("put in", "close", "send");
        assertThat(question("pairs").select(".solution li").eachText())
                .containsExactly("North \u2192 fast", "South \u2192 <slow>");
        assertThat(question("pairs").select("> ul:not(.asked-left) li").eachText())
                .contains("neither");
    }

    @Test
    void a_question_leads_to_its_fact_or_else_to_its_service() {
        assertThat(question("one").select(".grounds a").eachAttr("href"))
                .containsExactly("../services/tube.html#tube-00000002", "https://example.org/?q=one&b");
        assertThat(question("gap").select(".grounds a").attr("href")).isEqualTo("../services/tube.html");
    }

    @Test
    void generated_questions_say_so() {
        assertThat(question("one").select(".made")).isEmpty();
        assertThat(question("fact").select(".made").text()).isEqualTo("Made from a fact");
        assertThat(question("cell").select(".made").text()).isEqualTo("Made from a table");
    }

    @Test
    void a_section_ends_in_at_most_three_questions_those_of_authors_first() {
        Element box = page("services/tube.html").selectFirst(".check");
        assertThat(box.attr("data-ids")).isEqualTo("tube-one tube-several tube-weight");
        assertThat(box.select(".asked > li")).hasSize(3);
        assertThat(box.hasAttr("open")).isFalse();
        assertThat(box.select(".reason")).isEmpty();
        assertThat(box.select(".check-all a").attr("href")).isEqualTo("../practice/service-tube.html");
        assertThat(page("services/tray.html").select(".check, script[src*=quiz]"))
                .isEmpty();
    }

    @Test
    void a_comparison_asks_about_itself() {
        Element box = page("comparisons/routes.html").selectFirst(".check");
        assertThat(box.attr("data-ids")).isEqualTo("tube-cell");
        assertThat(box.select(".check-all a").attr("href")).isEqualTo("../practice/table-routes.html");
    }

    @Test
    void a_domain_leads_to_the_services_it_asks_about() {
        Document domain = page("practice/domain-build.html");
        assertThat(domain.select(".asked")).isEmpty();
        assertThat(domain.select(".decks a").eachAttr("href")).containsExactly("../practice/service-tube.html");
        assertThat(domain.select("[data-domain]").attr("data-domain")).isEqualTo("build");
    }

    @Test
    void practice_leads_to_every_deck() {
        Document practice = page("practice.html");
        assertThat(practice.select(".decks a[href^=practice/]").eachAttr("href"))
                .containsExactly(
                        "practice/service-tube.html", "practice/domain-build.html", "practice/table-routes.html");
        assertThat(practice.select("#practice-service option").eachAttr("value"))
                .containsExactly("", "tube");
        assertThat(page("index.html").select("nav a[href=practice.html], main a[href=practice.html]"))
                .hasSize(2);
    }
}
