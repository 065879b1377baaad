package io.github.collate.link;

import io.github.collate.model.Body;
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
import java.util.stream.Collectors;

/**
 * Links services: the first mention of another service in each section becomes a link, and every fact that mentions
 * one is noted for its page ("mentioned by"). Only services that have facts are linked, since only they have a page.
 */
public final class Linker {

    private final Catalog catalog;

    public Linker(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The same facts in the same order, with links and mentions. */
    public Linked link(List<Fact> facts) {
        Set<String> present = facts.stream().map(Fact::service).collect(Collectors.toSet());
        MentionFinder finder = new MentionFinder(catalog, present);
        Map<String, Set<String>> linkedBySection = new HashMap<>();
        List<Fact> linked = new ArrayList<>(facts.size());
        List<Mention> mentions = new ArrayList<>();
        for (Fact fact : facts) {
            Set<String> done = linkedBySection.computeIfAbsent(
                    fact.service() + "/" + fact.section(), key -> new HashSet<>(Set.of(fact.service())));
            Set<String> mentioned = new TreeSet<>();
            Body body = new BodyLinker(finder, done, mentioned).link(fact.body());
            Fact result = fact.withBody(body);
            linked.add(result);
            mentioned.remove(fact.service());
            mentioned.forEach(service -> mentions.add(new Mention(result, service)));
        }
        return new Linked(linked, mentions);
    }
}
