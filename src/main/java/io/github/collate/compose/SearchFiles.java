package io.github.collate.compose;

import io.github.collate.model.Exam;
import io.github.collate.model.Page;
import io.github.collate.model.Service;
import io.github.collate.model.Site;
import io.github.collate.model.SiteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The search index as classic scripts, which a browser also loads from a folder: {@code data/search/index.js} says what
 * there is, and {@code data/search/1.js} and so on hold the documents and their words.
 */
final class SearchFiles {

    private static final String FOLDER = "data/search/";

    /** A file holds about so many characters. */
    private static final int LARGE = 100_000;

    private static final List<SearchDocument.Kind> KINDS = List.of(SearchDocument.Kind.values());

    /**
     * What there is.
     *
     * @param parts how many other files belong to it
     * @param same names that mean the same, by number
     */
    record Index(
            int parts,
            List<String> kinds,
            List<ServiceEntry> services,
            List<Named> domains,
            List<Named> sets,
            List<List<String>> same) {}

    record ServiceEntry(String name, String page, List<Integer> domains) {}

    record Named(String id, String name) {}

    /** Some of the documents, or some of the words. */
    record Part(List<Object> documents, List<Object> words) {}

    private final Site site;
    private final List<Service> services;
    private final List<SearchDocument> documents;
    private final SearchIndex index;

    SearchFiles(Site site, List<SearchDocument> documents) {
        this.site = site;
        this.services = site.pages(Page.OfService.class).stream()
                .map(Page.OfService::service)
                .toList();
        this.documents = documents;
        this.index = new SearchIndex(site.catalog(), documents);
    }

    Stream<SiteFile> files() {
        List<List<Object>> heaps = new ArrayList<>(heaps(
                IntStream.range(0, documents.size()).mapToObj(this::document).toList()));
        int ofDocuments = heaps.size();
        heaps.addAll(
                heaps(index.words().entrySet().stream().map(SearchFiles::word).toList()));
        List<SiteFile> files = new ArrayList<>();
        files.add(file("index", "search", contents(heaps.size())));
        for (int at = 0; at < heaps.size(); at++) {
            boolean words = at >= ofDocuments;
            List<Object> heap = heaps.get(at);
            files.add(file(
                    String.valueOf(at + 1),
                    "search:" + (at + 1),
                    words ? new Part(List.of(), heap) : new Part(heap, List.of())));
        }
        return files.stream();
    }

    private Index contents(int parts) {
        List<Exam.Domain> domains = domains();
        return new Index(
                parts,
                KINDS.stream().map(Json::name).toList(),
                services.stream()
                        .map(service -> new ServiceEntry(
                                service.name(),
                                Page.OfService.pathOf(service.id()),
                                numbers(service.domains(), domains, Exam.Domain::id)))
                        .toList(),
                domains.stream()
                        .map(domain -> new Named(domain.id(), domain.name()))
                        .toList(),
                site.settings().sets().stream()
                        .map(set -> new Named(set.id(), set.title()))
                        .toList(),
                index.same());
    }

    private List<Exam.Domain> domains() {
        return site.settings().exam().map(Exam::domains).orElse(List.of());
    }

    /** Kind, path, services, section, sets, disputed, title, text, how many words in title and text: all as numbers where they can be. */
    private List<Object> document(int at) {
        SearchDocument document = documents.get(at);
        int[] lengths = index.lengths().get(at);
        return List.of(
                KINDS.indexOf(document.kind()),
                document.path(),
                numbers(document.services(), services, Service::id),
                document.section(),
                numbers(document.sets(), site.settings().sets(), set -> set.id()),
                document.disputed() ? 1 : 0,
                document.title(),
                document.text(),
                lengths[0],
                lengths[1]);
    }

    private static <T> List<Integer> numbers(List<String> ids, List<T> all, Function<T, String> id) {
        return IntStream.range(0, all.size())
                .filter(at -> ids.contains(id.apply(all.get(at))))
                .boxed()
                .toList();
    }

    private static List<Object> word(Map.Entry<String, SearchIndex.Postings> entry) {
        return List.of(
                entry.getKey(),
                steps(entry.getValue().title()),
                steps(entry.getValue().text()));
    }

    /** Documents as steps from one to the next, each followed by minus how often where that is not once. */
    private static List<Integer> steps(List<SearchIndex.Posting> postings) {
        List<Integer> steps = new ArrayList<>();
        int before = -1;
        for (SearchIndex.Posting posting : postings) {
            steps.add(posting.document() - before);
            if (posting.times() > 1) steps.add(-posting.times());
            before = posting.document();
        }
        return steps;
    }

    private static List<List<Object>> heaps(List<? extends Object> entries) {
        List<List<Object>> heaps = new ArrayList<>();
        int size = LARGE;
        for (Object entry : entries) {
            if (size >= LARGE) {
                heaps.add(new ArrayList<>());
                size = 0;
            }
            heaps.get(heaps.size() - 1).add(entry);
            size += Json.line(entry).length();
        }
        return heaps;
    }

    private static SiteFile file(String file, String name, Object value) {
        return Json.script(FOLDER + file + ".js", name, value);
    }
}
