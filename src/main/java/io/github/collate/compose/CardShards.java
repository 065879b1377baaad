package io.github.collate.compose;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.github.collate.model.Card;
import io.github.collate.model.Fact;
import io.github.collate.model.Page;
import io.github.collate.model.Service;
import io.github.collate.model.SiteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fact cards as scripts that a page loads when it needs them: {@code data/cards/<service>.js} for each service, and
 * {@code data/cards/index.js} with how many there are and what became of facts that are gone.
 */
final class CardShards {

    /** The path of what they have in common. */
    static final String INDEX = "data/cards/index.js";

    /**
     * A card.
     *
     * @param id of the fact
     * @param text the fact as printed
     * @param about what it stands under inside its section, outermost first
     * @param read where the fact stands, from the site's root
     */
    @JsonInclude(Include.NON_EMPTY)
    record Entry(String id, String front, String back, String text, String section, List<String> about, String read) {}

    /** @param moved ids that facts had once, each with the id of the fact that took its place */
    record Index(List<Of> services, Map<String, String> moved) {}

    record Of(String id, String name, int count) {}

    private final Material material;

    CardShards(Material material) {
        this.material = material;
    }

    /** The scripts; none where there are no cards. */
    Stream<SiteFile> files() {
        if (material.cards().isEmpty()) return Stream.empty();
        Map<String, List<Card>> byService = material.cards().stream()
                .collect(Collectors.groupingBy(card -> card.fact().service(), TreeMap::new, Collectors.toList()));
        List<SiteFile> files = new ArrayList<>();
        files.add(Json.script(INDEX, "cardsIndex", index(byService)));
        byService.forEach((service, cards) -> files.add(Json.script(
                "data/cards/" + service + ".js",
                "cards:" + service,
                cards.stream().map(CardShards::entry).toList())));
        return files.stream();
    }

    private static Entry entry(Card card) {
        Fact fact = card.fact();
        return new Entry(
                fact.id(),
                card.front(),
                card.back(),
                fact.body().plain(),
                fact.section(),
                fact.subject(),
                Page.OfService.pathOf(fact.service()) + "#" + fact.id());
    }

    private Index index(Map<String, List<Card>> byService) {
        List<Of> services = material.catalog().services().stream()
                .filter(service -> byService.containsKey(service.id()))
                .map(service -> of(service, Objects.requireNonNull(byService.get(service.id()))))
                .toList();
        return new Index(services, new TreeMap<>(material.retired()));
    }

    private static Of of(Service service, List<Card> cards) {
        return new Of(service.id(), service.name(), cards.size());
    }
}
