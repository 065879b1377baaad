package io.github.collate.compose;

import io.github.collate.compose.SearchDocument.Kind;
import io.github.collate.model.Body;
import io.github.collate.model.Dispute;
import io.github.collate.model.ExplorePage;
import io.github.collate.model.Fact;
import io.github.collate.model.Inline;
import io.github.collate.model.Page;
import io.github.collate.model.Page.Chapter;
import io.github.collate.model.Page.Group;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Site;
import io.github.collate.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that can be searched for: services with their sections and facts in the order of their pages, comparison tables,
 * other pages. A section comes before what stands in it, a service before its sections.
 */
final class SearchDocuments {

    private final Disputes disputes;
    private final List<SearchDocument> documents = new ArrayList<>();

    private SearchDocuments(Disputes disputes) {
        this.disputes = disputes;
    }

    static List<SearchDocument> of(Site site, Disputes disputes) {
        SearchDocuments all = new SearchDocuments(disputes);
        site.pages(Page.OfService.class).forEach(all::service);
        site.pages(Page.OfComparison.class).forEach(page -> all.comparison(page.table()));
        site.pages().forEach(all::other);
        return all.documents;
    }

    private void service(Page.OfService page) {
        Service service = page.service();
        add(
                Kind.SERVICE,
                page.path(),
                service,
                SearchDocument.NOWHERE,
                service.name(),
                service.summary(),
                also(service));
        for (Chapter chapter : page.chapters()) {
            chapter(service, chapter, SearchDocument.NOWHERE);
        }
    }

    private static String also(Service service) {
        return join(Stream.concat(service.aliases().stream(), service.terms().stream()));
    }

    private void chapter(Service service, Chapter chapter, int within) {
        int at = documents.size();
        Section section = chapter.section();
        add(Kind.SECTION, "#" + section.id(), service, within, section.name(), "", also(service, chapter));
        for (Group group : chapter.groups()) {
            String subject = String.join(" \u203A ", group.subject());
            group.said().forEach(fact -> documents.add(fact(fact, subject, at)));
        }
        chapter.parts().forEach(part -> chapter(service, part, at));
    }

    /** The aliases of a section, and of those inside it that have no heading of their own. */
    private static String also(Service service, Chapter chapter) {
        List<String> headed =
                chapter.parts().stream().map(part -> part.section().id()).toList();
        Stream<String> folded = service.sections().stream()
                .filter(section -> section.partOf().equals(chapter.section().id()))
                .filter(section -> !headed.contains(section.id()))
                .flatMap(section -> Stream.concat(Stream.of(section.name()), section.aliases().stream()));
        return join(Stream.concat(chapter.section().aliases().stream(), folded));
    }

    private SearchDocument fact(Fact fact, String subject, int section) {
        List<String> sets = fact.origins().stream()
                .map(origin -> origin.statement().set())
                .distinct()
                .toList();
        boolean disputed = disputes.of(fact).stream().anyMatch(it -> it.state() != Dispute.State.SCOPE);
        return new SearchDocument(
                kind(fact.body()),
                "#" + fact.id(),
                List.of(fact.service()),
                section,
                sets,
                disputed,
                subject,
                fact.body().plain(),
                "");
    }

    private static Kind kind(Body body) {
        if (body instanceof Body.Row) return Kind.ROW;
        if (body instanceof Body.Code) return Kind.CODE;
        return body instanceof Body.Answered ? Kind.QUESTION : Kind.PROSE;
    }

    private void comparison(Table table) {
        Stream<String> heads = table.definition().columns().stream().map(column -> column.title());
        Stream<String> rows = table.rows().stream().map(Table.Row::title);
        Stream<String> cells =
                table.rows().stream().flatMap(row -> row.cells().stream()).map(cell -> Inline.plain(cell.text()));
        documents.add(new SearchDocument(
                Kind.COMPARISON,
                Page.OfComparison.pathOf(table.id()),
                table.definition().services(),
                SearchDocument.NOWHERE,
                List.of(),
                false,
                table.title(),
                table.definition().question(),
                join(Stream.of(rows, heads, cells).flatMap(words -> words))));
    }

    private void other(Page page) {
        if (page instanceof Page.Written it) {
            PageParts.of(it.page()).forEach(part -> page(part.path(), part.title(), part.text(), List.of()));
        } else if (page instanceof Page.OfSet it) {
            page(page.path(), page.title(), it.set().author(), List.of(it.set().id()));
        } else if ((page instanceof ExplorePage explore && explore.leads())
                || page instanceof Page.Comparisons
                || page instanceof Page.Contradictions
                || page instanceof Page.Ledger) {
            page(page.path(), page.title(), "", List.of());
        }
    }

    private void page(String path, String title, String text, List<String> sets) {
        documents.add(
                new SearchDocument(Kind.PAGE, path, List.of(), SearchDocument.NOWHERE, sets, false, title, text, ""));
    }

    private void add(Kind kind, String path, Service service, int section, String title, String text, String also) {
        documents.add(
                new SearchDocument(kind, path, List.of(service.id()), section, List.of(), false, title, text, also));
    }

    private static String join(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }
}
