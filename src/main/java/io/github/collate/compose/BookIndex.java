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

    /** A shorter word that ends in s is not the plural of another. */
    private static final int SHORT = 3;

    private final Map<String, Entry> terms = new TreeMap<>();
    private final List<String> said = new ArrayList<>();

    /** A term while it is gathered, in every way it is written. */
    private record Entry(Set<String> names, Set<String> services, Set<String> facts) {}

    private BookIndex() {}

    /** The index of a site, in the order of the alphabet whatever the case of letters. */
    public static List<IndexTerm> of(Site site) {
        BookIndex index = new BookIndex();
        site.pages(Page.OfService.class).forEach(index::add);
        return index.terms.values().stream()
                .filter(entry -> !entry.services.isEmpty() || !entry.facts.isEmpty())
                .map(entry -> new IndexTerm(
                        index.usual(entry.names),
                        List.copyOf(entry.services),
                        List.copyOf(new ArrayList<>(entry.facts))))
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
        facts.forEach(fact -> said.add(fact.body().plain()));
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
        Entry entry = terms.computeIfAbsent(
                folded(name), key -> new Entry(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>()));
        entry.names.add(name);
        return entry;
    }

    /** The same for one or many, in one word or two, whatever the case of letters. */
    private static String folded(String name) {
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("[ -]", "");
        return letters.length() > SHORT && letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
    }

    /** The way that most facts write it; of those alike the first. */
    private String usual(Set<String> names) {
        return names.stream()
                .max(Comparator.comparingLong(name -> names.size() == 1
                        ? 0
                        : said.stream().filter(text -> text.contains(name)).count()))
                .orElseThrow();
    }
}
