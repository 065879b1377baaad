package io.github.collate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Block;
import io.github.collate.model.Cache;
import io.github.collate.model.Catalog;
import io.github.collate.model.Inline;
import io.github.collate.model.Page;
import io.github.collate.model.PlainPage;
import io.github.collate.model.Problem;
import io.github.collate.model.Problems;
import io.github.collate.model.Settings;
import io.github.collate.model.Site;
import io.github.collate.model.SiteFile;
import io.github.collate.model.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditorTest {

    private static final String BASE = "https://notes.example/kitchen/";

    private static String html(String body) {
        return "<!doctype html><html lang=\"en\"><head><title>T</title></head><body><main><h1>T</h1>"
                + "<p id=\"here\">words</p>" + body + "</main></body></html>";
    }

    private static SiteFile file(String path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> audit(Page page, String html) {
        Settings settings =
                new Settings("T", "", BASE, "en", Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        Site site = new Site(settings, new Catalog(List.of(), List.of(), List.of()), List.of(page));
        List<SiteFile> files = new ArrayList<>();
        files.add(file(page.path(), html));
        files.add(file("bread/flour.html", html("")));
        files.add(file("assets/theme.css", ""));
        Problems problems = new Problems();
        new Auditor(site).audit(files, problems);
        return problems.all();
    }

    @Test
    void a_page_that_stays_is_looked_at_again_when_what_it_leads_to_changes() {
        Settings settings =
                new Settings("T", "", BASE, "en", Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        Site site = new Site(settings, new Catalog(List.of(), List.of(), List.of()), List.of());
        Cache cache = new Cache();
        SiteFile stays = file("bread/x.html", html("<a href=\"flour.html#here\">f</a>"));
        List<Integer> problems = new ArrayList<>();
        for (String flour : List.of(html(""), html("").replace("here", "there"), html(""))) {
            Problems found = new Problems();
            new Auditor(site, cache).audit(List.of(stays, file("bread/flour.html", flour)), found);
            cache.settle(true);
            problems.add(found.all().size());
        }
        assertThat(problems).containsExactly(0, 1, 0);
    }

    private static Page written(String path, Block... blocks) {
        return new Page.Written(new PlainPage(path, "content/pages/x.md", "T", List.of(blocks)));
    }

    private static List<String> messages(String body) {
        return audit(written("bread/x.html"), html(body)).stream()
                .map(Problem::message)
                .toList();
    }

    @Test
    void aGoodPageHasNoProblem() {
        String body = "<a href=\"flour.html#here\">x</a><a href=\"#here\">x</a><a href=\"x.html\">x</a>"
                + "<a href=\"https://flour.example/a?b=c\">x</a><a href=\"mailto:a@b.example\">x</a>"
                + "<img src=\"../assets/theme.css\" alt=\"x\">";
        assertThat(messages(body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href='rye.html'>x</a> | broken link 'rye.html'",
                "<a href='../../x.html'>x</a> | broken link '../../x.html'",
                "<a href='flour.html#gone'>x</a> | broken anchor 'flour.html#gone'",
                "<a href='#gone'>x</a> | broken anchor '#gone'",
                "<a href='./'>x</a> | link './' names a folder",
                "<a href='/bread/flour.html'>x</a> | link '/bread/flour.html' is bound to the domain's root",
                "<a href='javascript:alert(1)'>x</a> | link 'javascript:alert(1)' with a scheme that is not allowed",
                "<a href='a b'>x</a> | link 'a b' is no address",
                "<img alt='x' src='https://e.example/x.png'> | 'https://e.example/x.png' would be loaded from outside",
                "<img src='flour.html'> | picture without a text",
                "<p id='here'>x</p> | duplicate id 'here'",
                "<h1>again</h1> | page with 2 first-level headings",
                "<p onclick='x()'>x</p> | attribute 'onclick' on a page",
                "<p style='color:red'>x</p> | attribute 'style' on a page",
                "<script>x()</script> | script inside a page",
                "<iframe></iframe> | element 'iframe' on a page"
            })
    void whatIsBrokenIsNamed(String body, String message) {
        assertThat(messages(body)).containsExactly(message);
    }

    @Test
    void anEmptyPageIsNone() {
        String html = "<html lang=\"en\"><head><title></title></head><body><main><h1>T</h1></main></body></html>";
        assertThat(audit(written("x.html"), html).stream().map(Problem::message))
                .containsExactly("empty page", "page without a title");
    }

    @Test
    void aPageWithoutLanguageIsNamed() {
        String html = html("").replace(" lang=\"en\"", "");
        assertThat(audit(written("x.html"), html).stream().map(Problem::message))
                .containsExactly("page without a language");
    }

    @Test
    void aBrokenLinkOfAnAuthorNamesHisLine() {
        Block block = new Block.Paragraph(
                List.of(new Inline.Strong(List.of(new Inline.Link("rye.html", List.of(new Inline.Text("rye")))))),
                Span.at("x.md", 7));
        Problem problem = audit(written("bread/x.html", block), html("<a href=\"rye.html\">rye</a>"))
                .get(0);
        assertThat(problem.format()).isEqualTo("""
                content/pages/x.md:7:1: error: broken link 'rye.html'
                    hint: no page or file of the site has that path
                """);
    }

    @Test
    void aBrokenLinkOfTheThemeNamesThePage() {
        Problem problem =
                audit(written("x.html"), html("\n<a href=\"rye.html\">rye</a>")).get(0);
        assertThat(problem.format()).isEqualTo("""
                x.html:2:1: error: broken link 'rye.html'
                    <a href="rye.html"></a>
                    ^
                    hint: no page or file of the site has that path
                """);
    }

    @Test
    void twoFilesOfOnePathAreNamed() {
        assertThat(audit(written("bread/Flour.html"), html("")).stream().map(Problem::message))
                .containsExactly("bread/Flour.html and bread/flour.html");
        Problem same = audit(written("bread/flour.html"), html("")).get(0);
        assertThat(same.message()).isEqualTo("two files of the path bread/flour.html");
        assertThat(same.span().file()).isEqualTo("content/pages/x.md");
    }

    @Test
    void the404PageLinksAbsolutely() {
        Page page = new Page.NotFound();
        assertThat(audit(page, html("<a href=\"" + BASE + "bread/flour.html\">x</a>")))
                .isEmpty();
        assertThat(audit(page, html("<a href=\"" + BASE + "rye.html\">x</a>"))
                        .get(0)
                        .message())
                .isEqualTo("broken link '" + BASE + "rye.html'");
        assertThat(audit(page, html("<a href=\"bread/flour.html\">x</a>"))
                        .get(0)
                        .message())
                .isEqualTo("relative link 'bread/flour.html' on the 404 page");
        assertThat(audit(page, html("<a href=\"/bread/flour.html\">x</a>"))
                        .get(0)
                        .message())
                .isEqualTo("link '/bread/flour.html' is bound to the domain's root");
    }
}
