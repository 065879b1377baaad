package io.github.collate.link;

import io.github.collate.model.Body;
import io.github.collate.model.Cache;
import io.github.collate.model.Catalog;
import io.github.collate.model.Fact;
import io.github.collate.model.Linked;
import io.github.collate.model.Linked.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Links services: the first mention of another service in each section becomes a link, and every fact that mentions
 * one is noted for its page ("mentioned by"). Only services that have facts are linked, since only they have a page.
 */
public final class Linker {

    /** By what a finder is known again. */
    private record FinderOf(Catalog catalog, Set<String> present) {}

    /** By what the names in a text are known again. */
    private record NamesIn(MentionFinder by, String text) {}

    private final Catalog catalog;
    private final Cache cache;

    /** A linker that reads everything anew. */
    public Linker(Catalog catalog) {
        this(catalog, Cache.none());
    }

    /** @param cache gives back the names in texts that stayed as they were */
    public Linker(Catalog catalog, Cache cache) {
        this.catalog = catalog;
        this.cache = cache;
    }

    /** The same facts in the same order, with links and mentions. */
    public Linked link(List<Fact> facts) {
        Set<String> present = facts.stream().map(Fact::service).collect(Collectors.toSet());
        MentionFinder finder = cache.value(new FinderOf(catalog, present), () -> new MentionFinder(catalog, present));
        Function<String, List<MentionFinder.Name>> names =
                text -> cache.value(new NamesIn(finder, text), () -> finder.in(text));
        Map<String, Set<String>> linkedBySection = new HashMap<>();
        List<Fact> linked = new ArrayList<>(facts.size());
        List<Mention> mentions = new ArrayList<>();
        for (Fact fact : facts) {
            Set<String> done = linkedBySection.computeIfAbsent(
                    fact.service() + "/" + fact.section(), key -> new HashSet<>(Set.of(fact.service())));
            Set<String> mentioned = new TreeSet<>();
            Body body = new BodyLinker(names, done, mentioned).link(fact.body());
            Fact result = fact.withBody(body);
            linked.add(result);
            mentioned.remove(fact.service());
            mentioned.forEach(service -> mentions.add(new Mention(result, service)));
        }
        return new Linked(linked, mentions);
    }
}
