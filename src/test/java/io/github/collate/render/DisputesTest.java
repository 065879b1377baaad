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

/** What readers see of contradictions. */
class DisputesTest {

    private static final List<SiteFile> SITE =
            new Renderer(ThemeFolder.read()).render(SampleSite.site(), new Problems());

    private static Document page(String path) {
        return SITE.stream()
                .filter(file -> file.path().equals(path))
                .map(file -> Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8)))
                .findFirst()
                .orElseThrow();
    }

    private static Element dispute(String id) {
        Element found = page("contradictions.html").getElementById("case-" + id);
        assertThat(found).isNotNull();
        return found;
    }

    @Test
    void open_ones_come_first_and_scopes_last() {
        Document page = page("contradictions.html");
        assertThat(page.select("main .part > h2").eachText())
                .containsExactly("Open", "Wrong", "Outdated", "Different scopes");
        assertThat(page.select(".contents > details a").eachAttr("href"))
                .containsExactly(
                        "#open",
                        "#open-tube",
                        "#wrong",
                        "#wrong-tube",
                        "#outdated",
                        "#outdated-tube",
                        "#scope",
                        "#scope-tube");
    }

    @Test
    void sides_stand_face_to_face_in_the_words_of_their_authors() {
        Element weight = dispute("weight");
        assertThat(weight.select(".side").eachAttr("class")).containsExactly("side overruled", "side holds");
        assertThat(weight.select(".side.overruled .value del").text()).isEqualTo("Overruled: 2 kg");
        Element said = weight.selectFirst(".side.overruled li");
        assertThat(said.select("blockquote").text()).isEqualTo("A capsule holds 2 kg.");
        assertThat(said.select("a").eachAttr("href"))
                .containsExactly("sets/long.html#tube-00000003", "services/tube.html#tube-00000003");
        assertThat(said.text()).contains("Long notes, long.md, lines 3 to 4");
        assertThat(weight.select(".grounds").text()).isEqualTo("Always was so Official page read on 1 November 2026");
    }

    @Test
    void a_side_alone_faces_the_official_page_and_what_was_not_found_is_marked() {
        Element haste = dispute("haste");
        assertThat(haste.select(".side .value").eachText()).containsExactly("Overruled: a minute", "an hour");
        assertThat(haste.select(".grounds").text())
                .startsWith("Since February 2020")
                .contains("unverified");
    }

    @Test
    void scopes_are_both_named_and_nothing_is_struck() {
        Element route = dispute("route");
        assertThat(route.select(".side .value").eachText()).containsExactly("fast", "slow <b>");
        assertThat(route.select("del")).isEmpty();
        assertThat(route.select(".ruled").text()).startsWith("Each in its place: North fast, South slow");
    }

    @Test
    void an_open_one_says_so() {
        Element lid = dispute("tube-lid");
        assertThat(lid.select(".undecided")).hasSize(1);
        assertThat(lid.select(".side.open .value").eachText()).containsExactly("shut <it>", "open");
        assertThat(lid.attr("data-set")).isEqualTo("mine long");
    }

    @Test
    void controls_wait_for_the_script() {
        Element filter = page("contradictions.html").getElementById("filter");
        assertThat(filter.hasAttr("hidden")).isTrue();
        assertThat(filter.select("option").eachText()).containsExactly("Every service", "Pneumatic Tube (4)");
        assertThat(filter.select("input[name=kind]").eachAttr("value")).containsExactly("quantity", "order", "other");
        assertThat(filter.select("input[name=set]").eachAttr("value")).containsExactly("mine", "long", "old");
    }

    @Test
    void on_the_page_of_the_service_what_is_overruled_is_struck_in_place() {
        Document tube = page("services/tube.html");
        assertThat(tube.getElementById("tube-00000003").select("del").text()).isEqualTo("Overruled: 2 kg");
        assertThat(tube.getElementById("tube-00000004").select("del").text()).isEqualTo("Overruled: It arrives");
        assertThat(tube.getElementById("tube-00000006").select("del")).isEmpty();
        assertThat(tube.select(".verdict.wrong a:not(.outside)").attr("href"))
                .isEqualTo("../contradictions.html#case-weight");
        assertThat(tube.select(".verdict.open").eachText())
                .contains("The notes disagree. the \"lid\": open. Other notes say: shut <it> All sides, face to face");
    }

    @Test
    void a_fact_of_several_sets_says_of_how_many() {
        Document tube = page("services/tube.html");
        Element two = tube.getElementById("tube-00000002").closest("li");
        assertThat(two.select("summary .count").text()).isEqualTo("2 of 3");
        assertThat(tube.getElementById("tube-0000000a").closest("li").select(".count"))
                .isEmpty();
    }

    @Test
    void a_set_tells_first_what_speaks_against_it_and_what_only_it_says() {
        Document set = page("sets/long.html");
        assertThat(set.select(".jumps a").eachText()).containsExactly("1 wrong", "2 outdated", "3 only here");
        assertThat(set.select(".jumps a").eachAttr("href")).containsExactly("#wrong", "#outdated", "#only");
        assertThat(set.select("main h2").eachText())
                .startsWith("What it has wrong 1", "What is outdated 2", "What only it says 3", "All it says");
        Element wrong = set.getElementById("wrong").parent();
        assertThat(wrong.select("h3").text()).isEqualTo("Pneumatic Tube");
        assertThat(wrong.select(".instead").text()).isEqualTo("the <weight>: Overruled: 2 kg 5 kg");
        assertThat(wrong.select("a").eachAttr("href"))
                .containsExactly(
                        "#tube-00000002", "../services/tube.html#tube-00000002", "../contradictions.html#case-weight");
        Element only = set.getElementById("only").parent();
        assertThat(only.select("details li a").eachAttr("href")).contains("../services/tube.html#tube-00000003");
    }

    @Test
    void the_matrix_is_a_picture_with_words_and_a_table() {
        Document ledger = page("ledger.html");
        Element picture = ledger.selectFirst("svg[role=img]");
        assertThat(picture.select("> title").text()).isEqualTo("Who says what: Post & parcels");
        assertThat(picture.attr("aria-labelledby")).isEqualTo("matrix-post matrix-post-about");
        assertThat(picture.select("g > title").eachText())
                .contains("Pneumatic Tube, My <own> notes: 40 facts, 10 shared, 2 in contradictions");
        assertThat(picture.select("circle.all").eachAttr("r")).containsExactly("11.0", "5.2", "1.7");
        assertThat(picture.select("circle.shared").eachAttr("r")).containsExactly("5.5", "5.2");
        assertThat(picture.select("path.disputed")).hasSize(2);
        assertThat(ledger.select(".as-table tbody tr").eachText())
                .containsExactly("Pneumatic Tube 40 10 shared 2 disputed 9 9 shared 1 1 disputed", "In-Tray 0 0 1");
    }
}
