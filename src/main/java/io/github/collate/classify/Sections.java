package io.github.collate.classify;

import io.github.collate.model.Catalog;
import io.github.collate.model.Phrases;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses the section of a service for a statement: an alias in the nearest heading or parent first, then in its own
 * words, where an early one counts more. A heading that names several sections leaves the choice to the words. Without
 * any alias it is the first shared section.
 */
final class Sections {

    private static final double ABOVE = 3.0;
    private static final double OPENS = 2.0;

    /** A whole sentence that opens with the name of a section stands by itself, whatever it is listed under. */
    private static final double STANDS = 3.1;

    /** Words from which on a statement is taken for a whole sentence. */
    private static final int SENTENCE = 8;

    /** Words before the name, like an article or the service's name, that do not keep it from opening a sentence. */
    private static final int BEFORE_NAME = 2;

    private static final double LATER = 1.0;
    /** How many words of a statement count as its opening. */
    private static final int OPENING_WORDS = 4;

    /** A sentence stays where the one before it in its paragraph went. */
    private static final double STAYS = 2.5;

    /** A sentence that points back stays almost always. */
    private static final double POINTS = 5.0;

    private static final Set<String> POINTING_TOO = Set.of("else");

    /** A line stays, if nothing speaks for another section, where the line right above it went. */
    private static final double NEAR = 0.9;

    /** A section of the service's own says more than one that every service has. */
    private static final double OWN = 1.6;

    /** A section that the same words name again gains little. */
    private static final double AGAIN = 0.25;

    private static final double FARTHER = 0.7;

    /**
     * What went right before a statement.
     *
     * @param section where it went
     * @param inOneBlock whether both are of one paragraph, and not only of lines that follow each other
     */
    record Before(String section, boolean inOneBlock) {}

    private record Entry(Section section, boolean own) {}

    private final Section fallback;
    private final Map<String, Phrases<Entry>> phrases = new HashMap<>();
    private final Map<String, Map<String, String>> wholes = new HashMap<>();

    Sections(Catalog catalog) {
        fallback = catalog.sections().get(0);
        for (Service service : catalog.services()) {
            phrases.put(service.id(), phrases(service, catalog));
            wholes.put(service.id(), wholes(service, catalog));
        }
    }

    private static Phrases<Entry> phrases(Service service, Catalog catalog) {
        Phrases.Builder<Entry> builder = new Phrases.Builder<>();
        service.sections().forEach(section -> add(builder, new Entry(section, true)));
        catalog.sections().forEach(section -> add(builder, new Entry(section, false)));
        return builder.build();
    }

    private static Map<String, String> wholes(Service service, Catalog catalog) {
        return Stream.concat(service.sections().stream(), catalog.sections().stream())
                .filter(section -> !section.partOf().isEmpty())
                .collect(Collectors.toMap(Section::id, Section::partOf));
    }

    private static void add(Phrases.Builder<Entry> builder, Entry entry) {
        builder.add(entry.section.name(), entry);
        entry.section.aliases().forEach(alias -> builder.add(alias, entry));
    }

    /**
     * What speaks for each section of a service.
     *
     * @param name the heading that names the service, for it may be the name of a section too
     * @param subject what stands above the statement inside its service, outermost first
     */
    Map<String, Double> weigh(String service, Optional<String> name, List<String> subject, String text) {
        Phrases<Entry> known = phrases.get(service);
        Map<String, Double> weights = new HashMap<>();
        if (known != null) {
            double nearness = weighAbove(known, subject, weights);
            name.ifPresent(heading -> weighName(known, heading, nearness, weights));
            weighText(known, text, weights);
        }
        return weights;
    }

    /**
     * The id of the section.
     *
     * @param weighed what speaks for each by itself
     * @param forms the words of the statement, as compared
     * @param before what went before, where the statement stays without a reason to leave
     */
    String choose(String service, Map<String, Double> weighed, List<String> forms, Optional<Before> before) {
        Map<String, Double> weights = new HashMap<>(weighed);
        before.ifPresent(it -> weights.merge(it.section(), staying(it, forms), Double::sum));
        return Contest.winner(weights, wholes.getOrDefault(service, Map.of())).orElse(fallback.id());
    }

    /** The section that one is part of, or itself: where a table goes, for it mostly compares the parts. */
    String whole(String service, String section) {
        return wholes.getOrDefault(service, Map.of()).getOrDefault(section, section);
    }

    private static double staying(Before before, List<String> forms) {
        if (!before.inOneBlock()) return NEAR;
        boolean points = !forms.isEmpty() && (Words.pointsBack(forms.get(0)) || POINTING_TOO.contains(forms.get(0)));
        return points ? POINTS : STAYS;
    }

    /** Weighs what stands above, the nearest most, and tells how much the next one out would weigh. */
    private static double weighAbove(Phrases<Entry> known, List<String> path, Map<String, Double> weights) {
        double weight = ABOVE;
        for (int at = path.size() - 1; at >= 0; at--) {
            Map<String, Double> named = new HashMap<>();
            known.in(path.get(at)).forEach(match -> named.merge(section(match), strength(match), Math::max));
            double share = weight / Math.max(1, named.size());
            named.forEach((section, strength) -> weights.merge(section, share * strength, Double::sum));
            weight *= FARTHER;
        }
        return weight;
    }

    private static void weighName(Phrases<Entry> known, String name, double weight, Map<String, Double> weights) {
        known.in(name).stream()
                .filter(match -> match.meanings().get(0).own)
                .findFirst()
                .ifPresent(match -> weights.merge(section(match), weight * OWN, Double::sum));
    }

    private static void weighText(Phrases<Entry> known, String text, Map<String, Double> weights) {
        Set<String> named = new HashSet<>();
        List<Words.Word> words = Words.of(text);
        for (Phrases.Match<Entry> match : known.in(words)) {
            double position = named.isEmpty() && match.first() < OPENING_WORDS ? opening(match, words) : LATER;
            double again = named.add(section(match)) ? 1 : AGAIN;
            weights.merge(section(match), position * again * strength(match), Double::sum);
        }
    }

    private static double opening(Phrases.Match<Entry> match, List<Words.Word> words) {
        return match.first() <= BEFORE_NAME && words.size() >= SENTENCE ? STANDS : OPENS;
    }

    private static String section(Phrases.Match<Entry> match) {
        return match.meanings().get(0).section.id();
    }

    private static double strength(Phrases.Match<Entry> match) {
        return match.meanings().get(0).own ? OWN : 1;
    }
}
