package io.github.collate.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Body;
import io.github.collate.model.Cache;
import io.github.collate.model.ExplorePage;
import io.github.collate.model.ExplorePage.Entry;
import io.github.collate.model.ExplorePage.Index;
import io.github.collate.model.Inline;
import io.github.collate.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndexNamesTest {

    private static List<Entry> entries(String... lines) {
        Material material = Workshop.material(lines);
        List<Page.OfService> pages = new Composer(material).site().pages(Page.OfService.class);
        return new IndexNames(material.catalog(), pages, Cache.none()).entries();
    }

    private static Optional<Entry> entry(String name, String... lines) {
        return entries(lines).stream().filter(it -> it.name().equals(name)).findFirst();
    }

    private static List<String> places(Entry entry) {
        return entry.places().stream()
                .map(place -> place.label() + " " + place.section() + " " + place.facts())
                .toList();
    }

    @Test
    void services_stand_under_their_short_name_and_their_aliases() {
        assertThat(entries("saw | It cuts")).extracting(Entry::name).containsExactly("cutter", "Saw");
        assertThat(places(entry("cutter", "saw | It cuts").orElseThrow())).containsExactly("Saw  0");
    }

    @Test
    void a_term_leads_to_every_section_that_speaks_of_it_its_home_first_and_most_first() {
        Entry entry = entry(
                        "feed rate",
                        "drill | The feed rate is low",
                        "drill | Mind the feed rate",
                        "saw/limits | The feed rate is high",
                        "saw/safety | Never change the feed rate",
                        "saw/safety | A wrong feed rate hurts")
                .orElseThrow();
        assertThat(places(entry)).containsExactly("Saw Safety 2", "Saw Limits 1", "Drill Overview 2");
        assertThat(entry.places().get(0).path()).matches("services/saw\\.html#saw-.+");
    }

    @Test
    void a_section_of_a_services_own_is_a_name_and_a_shared_one_is_none() {
        List<Entry> entries = entries("saw/safety | Wear goggles", "saw/limits | One cut at most");
        assertThat(entries).extracting(Entry::name).contains("Safety").doesNotContain("Limits");
    }

    @Test
    void an_abbreviation_and_its_words_lead_to_the_same_places() {
        String[] lines = {"saw | It runs at 3000 RPM", "drill | Count the turns per minute"};
        Entry letters = entry("RPM (turns per minute)", lines).orElseThrow();
        Entry words = entry("turns per minute (RPM)", lines).orElseThrow();
        assertThat(places(letters)).containsExactly("Saw Overview 1", "Drill Overview 1");
        assertThat(words.places()).isEqualTo(letters.places());
    }

    @Test
    void names_of_calls_headers_and_files_are_found_by_their_shape() {
        assertThat(NamesInText.in(new Body.Prose(List.of(
                        new Inline.Text(
                                "Call SetBlade or getSpeed, send x-saw-id, edit plan.yaml and set MAX_SPEED; see"
                                        + " https://saw.example/SetTeeth and JavaScripts "),
                        new Inline.Code("saw cut --now"),
                        new Inline.Code("{\"a\": 1}"),
                        new Inline.Strong(List.of(new Inline.Code("--dry"), new Inline.Code("x")))))))
                .contains("saw cut --now", "--dry", "SetBlade", "getSpeed", "x-saw-id", "plan.yaml", "MAX_SPEED")
                .doesNotContain("SetTeeth", "x", "{\"a\": 1}");
    }

    @Test
    void every_name_stands_once_in_the_order_of_the_alphabet() {
        List<Entry> entries = entries(
                "saw | Call SetBlade and set-blade with --aim",
                "lathe | The turning machine has a feed rate",
                "drill | bits");
        assertThat(entries).extracting(Entry::name).doesNotHaveDuplicates();
        assertThat(entries.stream().map(entry -> IndexNames.sortKey(entry.name())))
                .isSorted();
    }

    @Test
    void a_short_index_is_one_page_and_a_long_one_a_page_for_each_letter() {
        List<Entry> few = entries("saw | It cuts");
        List<ExplorePage> one = IndexPages.of(few);
        assertThat(one).extracting(Page::path).containsExactly("a-z.html");
        assertThat(((Index) one.get(0)).entries()).isEqualTo(few);

        List<Entry> many = new ArrayList<>();
        for (int at = 0; at <= IndexPages.SHORT; at++) {
            many.add(new Entry((at % 2 == 0 ? "b" : "9") + at, false, few.get(0).places()));
        }
        List<ExplorePage> split = IndexPages.of(many);
        assertThat(split).extracting(Page::path).containsExactly("a-z.html", "a-z/0-9.html", "a-z/b.html");
        assertThat(split).extracting(ExplorePage::leads).containsExactly(true, false, false);
        assertThat(((Index) split.get(0)).letters())
                .extracting(letter -> letter.letter() + " " + letter.entries())
                .containsExactly("0-9 75", "B 76");
    }

    @Test
    void without_a_name_there_is_no_index() {
        assertThat(IndexPages.of(List.of())).isEmpty();
        assertThat(IndexPages.letter("--flag")).isEqualTo("F");
        assertThat(IndexPages.letter("\u00c9clair")).isEqualTo("E");
        assertThat(IndexPages.letter("4xx")).isEqualTo(Index.OTHER);
    }
}
