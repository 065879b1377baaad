package io.github.collate.compose;

import io.github.collate.model.Fact;
import io.github.collate.model.IndexTerm;
import io.github.collate.model.Page;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The terms that the catalogue knows, and where the notes say them: the index of a printed book. */
public final class BookIndex {

    /** A term that more facts of a service say is what the service is about, and not worth looking up. */
    private static final int COMMON = 12;

    private final Map<String, Entry> terms = new TreeMap<>();

    /** A term while it is gathered. */
    private record Entry(String name, Set<String> services, Set<String> facts) {}

    private BookIndex() {}

    /** The index of a site, in the order of the alphabet whatever the case of letters. */
    public static List<IndexTerm> of(Site site) {
        BookIndex index = new BookIndex();
        site.pages(Page.OfService.class).forEach(index::add);
        return index.terms.values().stream()
                .filter(entry -> !entry.services.isEmpty() || !entry.facts.isEmpty())
                .map(entry -> new IndexTerm(
                        entry.name, List.copyOf(entry.services), List.copyOf(new ArrayList<>(entry.facts))))
                .sorted(Comparator.comparing((IndexTerm term) -> term.name().toLowerCase(Locale.ROOT))
                        .thenComparing(IndexTerm::name))
                .toList();
    }

    private void add(Page.OfService page) {
        Service service = page.service();
        Stream.concat(Stream.of(service.name()), service.aliases().stream())
                .forEach(name -> entry(name).services.add(service.id()));
        List<Fact> facts = page.chapters().stream()
                .flatMap(chapter -> chapter.said().stream())
                .toList();
        Stream.concat(service.terms().stream(), service.sections().stream().map(Section::name))
                .distinct()
                .filter(term -> !isPluralOfAnother(term, service))
                .forEach(term -> find(term, facts));
    }

    private static boolean isPluralOfAnother(String term, Service service) {
        return term.endsWith("s") && service.terms().contains(term.substring(0, term.length() - 1));
    }

    private void find(String term, List<Fact> facts) {
        Pattern words = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(term) + "s?(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
        List<String> saying = facts.stream()
                .filter(fact -> words.matcher(fact.body().plain()).find())
                .map(Fact::id)
                .toList();
        if (saying.size() <= COMMON) entry(term).facts.addAll(saying);
    }

    private Entry entry(String name) {
        return terms.computeIfAbsent(
                name.toLowerCase(Locale.ROOT), key -> new Entry(name, new LinkedHashSet<>(), new LinkedHashSet<>()));
    }
}
