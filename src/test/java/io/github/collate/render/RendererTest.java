package io.github.collate.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Problem;
import io.github.collate.model.Problems;
import io.github.collate.model.SiteFile;
import io.github.collate.model.Theme;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RendererTest {

    private static final List<SiteFile> SITE = render(ThemeFolder.read(), new Problems());

    private static List<SiteFile> render(Theme theme, Problems problems) {
        return new Renderer(theme).render(SampleSite.site(), problems);
    }

    static Stream<SiteFile> pages() {
        return SITE.stream().filter(file -> file.path().endsWith(".html"));
    }

    private static Document page(SiteFile file) {
        return Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8));
    }

    private static Document page(String path) {
        return page(pages().filter(it -> it.path().equals(path)).findFirst().orElseThrow());
    }

    @Test
    void every_page_and_every_asset_becomes_a_file_in_order() {
        assertThat(SITE)
                .extracting(SiteFile::path)
                .isSorted()
                .contains("index.html", "services/tube.html", "sets/mine.html", "ledger.html", "404.html")
                .contains("guides/a b.html", "assets/collate.css", "assets/logo.svg")
                .noneMatch(path -> path.endsWith(".peb") || path.endsWith(".properties"));
    }

    @Test
    void pages_are_valid_html() throws Exception {
        assertThat(HtmlChecker.check(pages().toList())).isBlank();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_what_every_page_needs(SiteFile file) {
        Document page = page(file);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main, body > header, body > footer")).hasSize(3);
        assertThat(page.title()).endsWith(" - Tubes & Trays").doesNotStartWith(" -");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
        assertThat(page.select("meta[name=color-scheme], meta[name=viewport]")).hasSize(2);
        assertThat(page.select("a.skip").attr("href"))
                .isEqualTo("#" + page.selectFirst("main").id());
        assertThat(page.select("body > footer time").attr("datetime")).isEqualTo("2026-11-02");
        assertThat(page.select("body > footer").text()).contains("A. \"Clerk\"", "CC-BY-4.0", "2 November 2026");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_on_a_page_runs_or_styles(SiteFile file) {
        Document page = page(file);
        assertThat(
                        page.select(
                                "style, iframe, object, embed, form, base, template, svg:not(.matrix, .map, .bars, .drawing, .glyph), math"))
                .isEmpty();
        assertThat(page.select("script[type=application/ld+json]")).allSatisfy(data -> {
            assertThat(data.attributes()).hasSize(1);
            assertThat(data.data()).startsWith("{\"@context\":").doesNotContain("<");
        });
        assertThat(page.select("script:not([type=application/ld+json])")).allSatisfy(script -> {
            assertThat(script.attr("src"))
                    .matches("((\\.\\./)*|https://example\\.org/repo/)assets/([a-z-]+/)*[a-z.-]+\\.js");
            assertThat(script.data()).isEmpty();
        });
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes())
                        .noneMatch(it ->
                                it.getKey().startsWith("on") || it.getKey().equals("style")));
        assertThat(
                        page.select(
                                "[href~=(?i)^\\s*(javascript|data|vbscript):], [src~=(?i)^(data:|https?://(?!example.org/repo/))]"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'self'; img-src 'self'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void ids_stand_once_and_headings_skip_no_level(SiteFile file) {
        Document page = page(file);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        int before = 1;
        for (Element heading : page.select("main :is(h1, h2, h3, h4, h5, h6)")) {
            int level = Integer.parseInt(heading.tagName().substring(1));
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void links_are_relative_and_lead_to_files_but_for_the_page_shown_anywhere(SiteFile file) {
        boolean anywhere = file.path().equals("404.html");
        for (Element link :
                page(file).select("a[href]:not(.outside), img[src], link[rel=stylesheet], link[rel=icon]")) {
            String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            if (address.startsWith("#")) continue;
            assertThat(address.startsWith("https://example.org/repo/"))
                    .as(address)
                    .isEqualTo(anywhere);
            assertThat(address).matches(".*\\.(html|css|svg|json|csv|apkg)(#.*)?");
        }
    }

    @Test
    void outside_links_are_marked_and_tell_nobody_where_they_come_from() {
        assertThat(pages().flatMap(
                                it -> page(it).select("a[href^=http]:not([href^=https://example.org/repo/])").stream()))
                .isNotEmpty()
                .allSatisfy(link -> {
                    assertThat(link.className()).isEqualTo("outside");
                    assertThat(link.attr("rel")).isEqualTo("noopener noreferrer");
                });
    }

    @Test
    void pages_name_their_address_and_their_source() {
        Document guide = page("guides/a b.html");
        assertThat(guide.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/repo/guides/a%20b.html");
        assertThat(guide.select("body > footer a.outside").attr("href"))
                .isEqualTo("https://example.org/owner/name/edit/main/content/pages/guides/a%20b.md");
        assertThat(page("404.html").select("link[rel=canonical], footer a.outside"))
                .isEmpty();
    }

    @Test
    void a_fact_has_its_permalink_says_who_says_it_and_gives_every_authors_words() {
        Document tube = page("services/tube.html");
        Element fact = tube.getElementById("tube-00000002").closest("li");
        assertThat(fact.select("summary .hidden").text()).startsWith("Said by 2 of 3 sets.");
        assertThat(fact.select("summary .slots b").eachText()).containsExactly("A", "B");
        assertThat(fact.select("blockquote")).hasSize(2);
        assertThat(fact.select(".source a").eachAttr("href"))
                .containsExactly(
                        "../sets/mine.html#tube-00000002", "#tube-00000002", "../sets/long.html#tube-00000002");
        assertThat(fact.select(".source").text()).contains("mine.md, lines 2 to 3", "merged: the same words");
    }

    @Test
    void sentences_of_a_paragraph_flow_each_with_its_own_anchor_and_its_own_sets() {
        Element sentence = page("services/tube.html").getElementById("tube-00000003");
        Element paragraph = sentence.parent();
        assertThat(paragraph.select(".sentence").eachText())
                .containsExactly("A capsule holds Overruled: 2 kg.", "Overruled: It arrives within a minute.");
        assertThat(paragraph.select("a.mark").eachAttr("href")).containsExactly("#tube-00000003", "#tube-00000004");
    }

    @Test
    void rows_with_the_same_heads_are_a_table_and_a_row_alone_is_none() {
        Document tube = page("services/tube.html");
        Element table = tube.getElementById("tube-00000007").closest("table");
        assertThat(table.select("caption").text()).isEqualTo("By <compass>");
        assertThat(table.select("thead th[scope=col]").eachText()).containsExactly("Speed", "Cost", "Said by");
        assertThat(table.select("tbody th[scope=row]").eachText()).containsExactly("North", "South");
        Element alone = tube.getElementById("tube-00000009");
        assertThat(alone.tagName()).isEqualTo("dl");
        assertThat(alone.select("dt").eachText()).containsExactly("Room", "Speed");
    }

    @Test
    void a_set_shows_what_it_says_in_its_order_and_what_was_left_out() {
        Document set = page("sets/long.html");
        assertThat(set.select("main h2").eachText()).contains("Tubes", "Left out");
        assertThat(set.select(".filed a").eachAttr("href")).contains("../services/tube.html#tube-00000003");
        assertThat(set.getElementById("tube-0000000a").closest("li").select(".only"))
                .hasSize(1);
        assertThat(set.select(".left details").text())
                .contains("Headings 2 lines", "long.md, line 1", "# <i>Notes</i>");
    }

    @Test
    void a_page_names_who_mentions_it() {
        Element mention = page("services/tray.html").selectFirst(".mentions li a");
        assertThat(mention.attr("href")).isEqualTo("../services/tube.html#tube-00000002");
    }

    @Test
    void permalinks_of_retired_facts_lead_on() {
        Element tube = page("services/tube.html");
        assertThat(tube.select(".fact:has(#tube-11111111) #tube-00000002")).hasSize(1);
        assertThat(tube.select(".moved #tube-22222222").text()).contains("no note says any more");
        Element moved = page("services/tray.html").selectFirst(".moved #tray-33333333 a");
        assertThat(moved.attr("href")).isEqualTo("../services/tube.html#tube-00000002");
    }

    @Test
    void two_renders_are_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            List<SiteFile> again = render(ThemeFolder.read(), new Problems());
            assertThat(again)
                    .extracting(SiteFile::path)
                    .isEqualTo(SITE.stream().map(SiteFile::path).toList());
            for (int i = 0; i < again.size(); i++) {
                assertThat(again.get(i).bytes()).isEqualTo(SITE.get(i).bytes());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String problemsWith(String file, String text) {
        SortedMap<String, byte[]> files = ThemeFolder.files();
        if (text.isEmpty()) files.remove(file);
        else files.put(file, text.getBytes(StandardCharsets.UTF_8));
        Problems problems = new Problems();
        render(new Theme(files), problems);
        return String.join("", problems.all().stream().map(Problem::format).toList());
    }

    @Test
    void a_broken_template_is_a_problem_at_its_line() {
        assertThat(problemsWith(
                        "ledger.peb",
                        "{% extends \"layout.peb\" %}\n{% block main %}\n{{ view.nothing }}\n{% endblock %}"))
                .startsWith("templates/ledger.peb:3:1: error: ")
                .contains("nothing", "    {{ view.nothing }}", "    hint: ");
        assertThat(problemsWith("not-found.peb", "<p>\n{% if %}")).startsWith("templates/not-found.peb:2:1: error: ");
        assertThat(problemsWith("not-found.peb", "{{ t(\"no.such.key\") }}"))
                .startsWith(
                        "templates/not-found.peb:1:1: error: no words for \"no.such.key\" in templates/words.properties");
        assertThat(problemsWith("not-found.peb", "{% include \"not-found.peb\" %}"))
                .startsWith("templates/not-found.peb:1:1: error: the template includes itself without end");
    }

    @Test
    void a_template_cannot_use_tags_that_print_unescaped() {
        assertThat(problemsWith("not-found.peb", "{% cache 'x' %}{{ frame }}{% endcache %}"))
                .contains("not-found.peb:1:1: error: ", "cache");
        assertThat(problemsWith("not-found.peb", "{% embed 'layout.peb' %}{% endembed %}"))
                .contains("not-found.peb:1:1: error: ", "embed");
    }

    @Test
    void a_missing_template_or_words_file_is_a_problem() {
        assertThat(problemsWith("home.peb", "")).contains("error: ", "home.peb").doesNotContain("Exception");
        assertThat(problemsWith("parts/menu.peb", ""))
                .contains("error: ", "parts/menu.peb")
                .doesNotContain("Exception");
        assertThat(problemsWith("words.properties", ""))
                .startsWith("templates/words.properties:1:1: error: the theme has no words");
        assertThat(problemsWith("words.properties", "a=\\uzzzz"))
                .startsWith("templates/words.properties:1:1: error: the words cannot be read");
    }
}
