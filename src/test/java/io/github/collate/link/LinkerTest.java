package io.github.collate.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Body;
import io.github.collate.model.Catalog;
import io.github.collate.model.Fact;
import io.github.collate.model.Inline;
import io.github.collate.model.Linked;
import io.github.collate.model.Placement;
import io.github.collate.model.Service;
import io.github.collate.model.Span;
import io.github.collate.model.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkerTest {

    private static final Catalog CATALOG = new Catalog(
            List.of(),
            List.of(),
            List.of(
                    service("oven", "Oven", "steam oven"),
                    service("mill", "Grain Mill", ""),
                    service("press", "Press", "")));

    private static Service service(String id, String name, String term) {
        return new Service(
                id, name, List.of(), "c", List.of(), "", "", List.of(term), List.of(), Span.at("catalog.yml", 1));
    }

    private static Fact fact(String id, String service, Body body) {
        Statement statement = new Statement("a", Span.at("a.md", 1), List.of(), List.of(), 0, body, body.plain());
        Placement placement = new Placement(statement, service, "overview", List.of(), "");
        return new Fact(id, service, "overview", body, List.of(new Fact.Origin(placement, "")));
    }

    private static Fact fact(String id, String service, Inline... inlines) {
        return fact(id, service, new Body.Prose(List.of(inlines)));
    }

    private static Inline text(String words) {
        return new Inline.Text(words);
    }

    private static Inline link(String service, String words) {
        return new Inline.ServiceLink(service, List.of(text(words)));
    }

    private static Linked link(Fact... facts) {
        return new Linker(CATALOG).link(List.of(facts));
    }

    private static List<Inline> prose(Linked linked, int at) {
        return ((Body.Prose) linked.facts().get(at).body()).text();
    }

    @Test
    void theFirstMentionInASectionIsALink() {
        Linked linked = link(
                fact("1", "oven", text("Flour from the grain mills goes in, says the grain mill.")),
                fact("2", "oven", text("The grain mill again.")),
                fact("3", "mill", text("It mills.")));
        assertThat(prose(linked, 0))
                .containsExactly(
                        text("Flour from the "), link("mill", "grain mills"), text(" goes in, says the grain mill."));
        assertThat(prose(linked, 1)).containsExactly(text("The grain mill again."));
    }

    @Test
    void everyMentionIsNoted() {
        Linked linked = link(
                fact("1", "oven", text("The grain mill.")),
                fact("2", "oven", text("The grain mill again.")),
                fact("3", "mill", text("It mills for the oven.")));
        assertThat(linked.mentions())
                .extracting(mention -> mention.fact().id() + " " + mention.to())
                .containsExactly("1 mill", "2 mill", "3 oven");
    }

    @Test
    void aServiceDoesNotLinkItselfNorOneWithoutFacts() {
        Linked linked = link(fact("1", "oven", text("The oven and the press.")));
        assertThat(prose(linked, 0)).containsExactly(text("The oven and the press."));
        assertThat(linked.mentions()).isEmpty();
    }

    @Test
    void codeAndTheAuthorsOwnLinksStayAsTheyAre() {
        Inline code = new Inline.Code("grain mill");
        Inline own = new Inline.Link("https://mill.example/", List.of(text("grain mill")));
        Linked linked = link(fact("1", "oven", code, own), fact("2", "mill", text("x")));
        assertThat(prose(linked, 0)).containsExactly(code, own);
    }

    @Test
    void emphasisIsLookedInto() {
        Linked linked =
                link(fact("1", "oven", new Inline.Strong(List.of(text("Grain mill:")))), fact("2", "mill", text("x")));
        assertThat(prose(linked, 0)).containsExactly(new Inline.Strong(List.of(link("mill", "Grain mill"), text(":"))));
    }

    @Test
    void aTermThatHoldsANameMeansSomethingElse() {
        Linked linked = link(fact("1", "mill", text("A steam oven is none.")), fact("2", "oven", text("x")));
        assertThat(prose(linked, 0)).containsExactly(text("A steam oven is none."));
    }

    @Test
    void tableRowsAndAnswersAreLinkedToo() {
        Body row = new Body.Row(List.of(new Body.Cell("Tool", List.of(text("oven")))));
        Body answered = new Body.Answered(List.of(text("Why?")), List.of(text("The grain mill broke.")));
        Linked linked = link(fact("1", "mill", row), fact("2", "oven", answered));
        assertThat(linked.facts().get(0).body())
                .isEqualTo(new Body.Row(List.of(new Body.Cell("Tool", List.of(link("oven", "oven"))))));
        assertThat(((Body.Answered) linked.facts().get(1).body()).answer()).contains(link("mill", "grain mill"));
    }
}
