package io.github.collate.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.compose.SearchDocument.Kind;
import io.github.collate.model.Block;
import io.github.collate.model.Catalog;
import io.github.collate.model.Category;
import io.github.collate.model.Inline;
import io.github.collate.model.NoteSet;
import io.github.collate.model.Page;
import io.github.collate.model.PlainPage;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Settings;
import io.github.collate.model.Site;
import io.github.collate.model.SiteFile;
import io.github.collate.model.Span;
import io.github.collate.model.Verdicts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchFilesTest {

    private static final Service OVEN = new Service(
            "oven",
            "Deck Oven",
            List.of("DO"),
            "heat",
            List.of(),
            "Bakes.",
            "",
            List.of("steam"),
            List.of(),
            Span.at("c.yml", 1));
    private static final Catalog CATALOG = new Catalog(
            List.of(new Category("heat", "Heat")),
            List.of(new Section("overview", "Overview", List.of("basics"))),
            List.of(OVEN),
            List.of(List.of("WT", "waiting time")));
    private static final Settings SETTINGS = new Settings(
            "Bakery",
            "",
            "https://bakery.example/",
            "en",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(new NoteSet("a", "Set a", "", "", "", "a.md", Optional.empty())));

    private static Site site(Page... pages) {
        return new Site(SETTINGS, CATALOG, List.of(pages));
    }

    private static Page.OfService ovenPage() {
        Page.Chapter overview = new Page.Chapter(CATALOG.sections().get(0), List.of(), List.of());
        return new Page.OfService(
                OVEN,
                CATALOG.categories().get(0),
                List.of(overview),
                List.of(),
                List.of(),
                Verdicts.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<SearchDocument> documents(Site site) {
        return SearchDocuments.of(site, new Disputes(CATALOG, Verdicts.NONE));
    }

    private static SearchDocument said(String text) {
        return new SearchDocument(
                Kind.PROSE, "#oven-1", List.of("oven"), SearchDocument.NOWHERE, List.of("a"), false, "", text, "");
    }

    private static SearchIndex index(String... texts) {
        return new SearchIndex(
                CATALOG, List.of(texts).stream().map(SearchFilesTest::said).toList());
    }

    private static List<String> files(List<SearchDocument> documents) {
        return new SearchFiles(site(ovenPage()), documents)
                .files()
                .map(SiteFile::bytes)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
    }

    private static JsonNode value(String script) {
        int start = script.indexOf("]=") + 2;
        return new JsonMapper().readTree(script.substring(start, script.lastIndexOf(';')));
    }

    @Test
    void aServiceComesWithItsNamesAndItsSectionsBehindIt() {
        List<SearchDocument> documents = documents(site(ovenPage()));
        assertThat(documents).extracting(SearchDocument::kind).containsExactly(Kind.SERVICE, Kind.SECTION);
        assertThat(documents.get(0).path()).isEqualTo("services/oven.html");
        assertThat(documents.get(0).also()).contains("DO").contains("steam");
        assertThat(documents.get(1).path()).isEqualTo("#overview");
        assertThat(documents.get(1).also()).isEqualTo("basics");
    }

    @Test
    void aPageIsCutAtItsHeadings() {
        Span span = Span.at("p.md", 1);
        PlainPage page = new PlainPage(
                "help/p.html",
                "p.md",
                "Help",
                List.of(
                        new Block.Paragraph(List.of(new Inline.Text("First.")), span),
                        new Block.Heading(2, "more", List.of(new Inline.Text("More")), span),
                        new Block.Paragraph(List.of(new Inline.Text("Second.")), span)));
        assertThat(documents(site(new Page.Written(page))))
                .extracting(it -> it.path() + " " + it.title() + " " + it.text())
                .containsExactly("help/p.html Help First.", "help/p.html#more More Second.");
    }

    @Test
    void namesInsideWordsAndUnitsBehindNumbersAreFoundToo() {
        assertThat(index("ReceiveMessage of an HTTPServer takes 30sec, 1,000 at most")
                        .words())
                .containsKeys("receivemessage", "receive", "message", "http", "server", "30sec", "30", "sec", "1000");
    }

    @Test
    void whatMeansTheSameHasOneNumber() {
        SearchIndex index = index("the WT is short", "a long waiting time", "no weight");
        assertThat(index.same()).containsExactly(List.of("WT", "waiting time"), List.of("Deck Oven", "DO"));
        assertThat(index.words().get("=0").text())
                .extracting(SearchIndex.Posting::document)
                .containsExactly(0, 1);
    }

    @Test
    void nothingInANoteEndsTheScript() {
        String hostile = "a </script><!-- \u2028 \u2029 \" \\ ';alert(1)//";
        List<String> files = files(List.of(said(hostile)));
        assertThat(files)
                .allSatisfy(file -> assertThat(file)
                        .doesNotContain("<")
                        .doesNotContain("\u2028")
                        .doesNotContain("\u2029")
                        .containsOnlyOnce("\n"));
        assertThat(value(files.get(1)).at("/documents/0/7").asString()).isEqualTo(hostile);
    }

    @Test
    void longIndexesAreSplitAndTheSameEveryTime() {
        List<SearchDocument> many = IntStream.range(0, 2_000)
                .mapToObj(at -> said("Loaf number " + at + " rests on the shelf beside the door of the bakery"))
                .toList();
        List<String> files = files(many);
        JsonNode contents = value(files.get(0));
        assertThat(contents.get("parts").asInt()).isEqualTo(files.size() - 1).isGreaterThan(2);
        assertThat(files).allSatisfy(file -> assertThat(file.length()).isLessThan(110_000));
        assertThat(files).isEqualTo(files(many));
    }

    @Test
    void documentsOfAWordAreWrittenAsStepsWithHowOften() {
        List<String> files = files(List.of(said("dough"), said("salt"), said("dough, dough")));
        JsonNode words = value(files.get(2)).get("words");
        assertThat(words.toString()).contains("[\"dough\",[],[1,2,-2]]").contains("[\"salt\",[],[2]]");
    }
}
