package io.github.collate.compose;

import io.github.collate.model.Catalog;
import io.github.collate.model.ExplorePage;
import io.github.collate.model.ExplorePage.Region;
import io.github.collate.model.ExplorePage.ServiceMap;
import io.github.collate.model.ExplorePage.Spot;
import io.github.collate.model.ExplorePage.Tie;
import io.github.collate.model.Fact;
import io.github.collate.model.Linked.Mention;
import io.github.collate.model.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who mentions whom, as a map of the subject. */
final class Mentions {

    /** Fewer services are seen at a glance without a map. */
    private static final int FEWEST = 3;

    private final Catalog catalog;
    private final List<Mention> mentions;
    private final Map<String, Long> factsOf;
    private final Labels labels;

    Mentions(Material material) {
        catalog = material.catalog();
        mentions = material.linked().mentions();
        factsOf =
                material.linked().facts().stream().collect(Collectors.groupingBy(Fact::service, Collectors.counting()));
        labels = new Labels(catalog);
    }

    /** The map; none of a few services, or of services that do not mention each other. */
    Optional<ExplorePage> map() {
        List<Region> regions = regions();
        List<Spot> spots = spots();
        List<Tie> ties = ties(spots);
        return spots.size() < FEWEST || ties.isEmpty() ? Optional.empty() : Optional.of(new ServiceMap(regions, ties));
    }

    /** The services that have facts, in the order of the categories. */
    List<Spot> spots() {
        return regions().stream().flatMap(region -> region.spots().stream()).toList();
    }

    private List<Region> regions() {
        return catalog.categories().stream()
                .map(category -> new Region(
                        category,
                        catalog.services().stream()
                                .filter(service -> service.category().equals(category.id()))
                                .filter(service -> factsOf.containsKey(service.id()))
                                .map(this::spot)
                                .toList()))
                .filter(region -> !region.spots().isEmpty())
                .toList();
    }

    private Spot spot(Service service) {
        return new Spot(
                service,
                labels.of(service),
                factsOf.getOrDefault(service.id(), 0L).intValue());
    }

    private List<Tie> ties(List<Spot> spots) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Spot spot : spots) numbers.put(spot.service().id(), numbers.size());
        Map<Integer, Map<Integer, int[]>> counts = new TreeMap<>();
        for (Mention mention : mentions) {
            Integer from = numbers.get(mention.fact().service());
            Integer to = numbers.get(mention.to());
            if (from == null || to == null || from.equals(to)) continue;
            int[] count = counts.computeIfAbsent(Math.min(from, to), key -> new TreeMap<>())
                    .computeIfAbsent(Math.max(from, to), key -> new int[2]);
            count[from < to ? 0 : 1]++;
        }
        List<Tie> ties = new ArrayList<>();
        counts.forEach((first, others) ->
                others.forEach((second, count) -> ties.add(new Tie(first, second, count[0], count[1]))));
        return ties;
    }
}
