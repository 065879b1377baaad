package io.github.collate.classify;

import io.github.collate.model.Catalog;
import io.github.collate.model.Phrases;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses the section of a service for a statement: an alias in the nearest heading or parent first, then in its own
 * words, where an early one counts more. Without any it is the first shared section.
 */
final class Sections {

    private static final double ABOVE = 3.0;
    private static final double OPENS = 2.0;
    private static final double LATER = 1.0;
    private static final double STAYS = 1.5;
    /** A section of the service's own says more than one that every service has. */
    private static final double OWN = 1.4;

    private static final double FARTHER = 0.7;

    private record Entry(Section section, boolean own) {}

    private final Section fallback;
    private final Map<String, Phrases<Entry>> phrases = new HashMap<>();

    Sections(Catalog catalog) {
        fallback = catalog.sections().get(0);
        for (Service service : catalog.services()) phrases.put(service.id(), phrases(service, catalog));
    }

    private static Phrases<Entry> phrases(Service service, Catalog catalog) {
        Phrases.Builder<Entry> builder = new Phrases.Builder<>();
        service.sections().forEach(section -> add(builder, new Entry(section, true)));
        catalog.sections().forEach(section -> add(builder, new Entry(section, false)));
        return builder.build();
    }

    private static void add(Phrases.Builder<Entry> builder, Entry entry) {
        builder.add(entry.section.name(), entry);
        entry.section.aliases().forEach(alias -> builder.add(alias, entry));
    }

    /**
     * The id of the section.
     *
     * @param subject what stands above the statement inside its service, outermost first
     * @param followed the section of the sentence before it in its paragraph: where it stays without a reason to leave
     */
    String choose(String service, List<String> subject, String text, Optional<String> followed) {
        Phrases<Entry> known = phrases.get(service);
        Map<String, Double> weights = new HashMap<>();
        if (known != null) {
            weigh(known, subject, weights);
            weighText(known, text, weights);
        }
        followed.ifPresent(section -> weights.merge(section, STAYS, Double::sum));
        return weights.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Double>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(fallback.id());
    }

    private static void weigh(Phrases<Entry> known, List<String> path, Map<String, Double> weights) {
        double weight = ABOVE;
        for (int at = path.size() - 1; at >= 0; at--) {
            double here = weight;
            known.in(path.get(at)).forEach(match -> add(match, here, weights));
            weight *= FARTHER;
        }
    }

    private static void weighText(Phrases<Entry> known, String text, Map<String, Double> weights) {
        for (Phrases.Match<Entry> match : known.in(Words.of(text))) {
            add(match, match.first() <= 2 ? OPENS : LATER, weights);
        }
    }

    private static void add(Phrases.Match<Entry> match, double weight, Map<String, Double> weights) {
        Entry entry = match.meanings().get(0);
        weights.merge(entry.section.id(), weight * (entry.own ? OWN : 1), Double::sum);
    }
}
