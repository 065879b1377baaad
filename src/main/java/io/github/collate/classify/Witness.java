package io.github.collate.classify;

import io.github.collate.classify.Claim.Kind;
import io.github.collate.model.Phrases;
import io.github.collate.model.Statement;
import io.github.collate.model.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Hears what a statement itself says of its service: its headings, its parents, its own words.
 *
 * <p>The rules are those of reading: a heading rules what stands below it, an inner one more than an outer one; a
 * sentence that opens with a name is about what it names, whatever the heading; a name later in a sentence only
 * accompanies ("... to the queue", "... from the disk").
 */
final class Witness {

    /** Words a sentence may open with before its subject. */
    private static final int LEAD_IN_WORDS = 2;
    /** A name said again adds little. */
    private static final double AGAIN = 0.25;

    private static final Set<String> ACCOMPANYING = Set.of(
            "to", "from", "with", "by", "via", "into", "using", "in", "on", "onto", "through", "against", "for", "like",
            "unlike", "and", "or", "as", "an", "a", "the", "your", "of", "than", "between");

    private final Vocabulary vocabulary;
    private final Weights weights;
    private final Map<String, Evidence> headings = new HashMap<>();

    Witness(Vocabulary vocabulary, Weights weights) {
        this.vocabulary = vocabulary;
        this.weights = weights;
    }

    /** What the headings say for each service, the innermost first. */
    Evidence hearHeadings(List<String> path) {
        Evidence evidence = new Evidence();
        double nearness = 1;
        for (int at = path.size() - 1; at >= 0; at--) {
            String heading = path.get(at);
            Evidence own = headings.computeIfAbsent(heading, this::hearHeading);
            double factor = nearness;
            own.weights()
                    .forEach(
                            (service, weight) -> evidence.add(service, weight * factor, "heading \"" + heading + "\""));
            if (!own.isEmpty()) nearness *= weights.outer();
        }
        return evidence;
    }

    /** What a statement's parents and its own words say for each service. */
    Evidence hearWords(Statement statement) {
        Evidence evidence = new Evidence();
        double nearness = weights.parent();
        List<String> parents = statement.parents();
        for (int at = parents.size() - 1; at >= 0; at--) {
            hearText(parents.get(at), nearness, "under", evidence);
            nearness *= weights.parent();
        }
        hearText(statement.text(), 1, "says", evidence);
        return evidence;
    }

    /** The service that a text opens with by name or term, if it does. */
    Optional<String> opening(String text) {
        List<Words.Word> words = Words.of(text);
        return vocabulary.in(words).stream()
                .limit(1)
                .filter(match -> opens(words, match.first()))
                .map(Vocabulary::strongest)
                .filter(claims -> claims.size() == 1 && claims.get(0).kind() != Kind.SECTION)
                .map(claims -> claims.get(0).service())
                .findFirst();
    }

    private Evidence hearHeading(String heading) {
        Evidence evidence = new Evidence();
        List<Words.Word> words = Words.of(heading);
        long weighty =
                words.stream().filter(word -> !vocabulary.isEmpty(word.form())).count();
        boolean first = true;
        for (Phrases.Match<Claim> match : vocabulary.in(words)) {
            double weight = match.words() >= weighty
                    ? weights.headingIs()
                    : first ? weights.headingOpens() : weights.headingHas();
            claim(match, weight, "", evidence);
            first = false;
        }
        return evidence;
    }

    private void hearText(String text, double factor, String how, Evidence evidence) {
        List<Words.Word> words = Words.of(text);
        Set<Claim> heard = new HashSet<>();
        for (Phrases.Match<Claim> match : vocabulary.in(words)) {
            double again = heard.addAll(match.meanings()) ? 1 : AGAIN;
            String what = how + " \"" + text.substring(match.start(), match.end()) + "\"";
            claim(match, factor * again * position(text, words, match), what, evidence);
        }
    }

    private double position(String text, List<Words.Word> words, Phrases.Match<Claim> match) {
        if (opens(words, match.first())) return leads(text, match.end()) ? weights.leads() : weights.opens();
        boolean accompanies = ACCOMPANYING.contains(words.get(match.first() - 1).form());
        return accompanies ? weights.accompanies() : weights.later();
    }

    private boolean opens(List<Words.Word> words, int first) {
        return first <= LEAD_IN_WORDS
                && words.subList(0, first).stream().allMatch(word -> vocabulary.isEmpty(word.form()));
    }

    private static boolean leads(String text, int end) {
        String rest = text.substring(end).strip();
        return rest.equals(":")
                || rest.startsWith(": ")
                || rest.startsWith("- ")
                || rest.startsWith("– ")
                || rest.startsWith("— ");
    }

    private void claim(Phrases.Match<Claim> match, double weight, String what, Evidence evidence) {
        List<Claim> claims = Vocabulary.strongest(match);
        for (Claim claim : claims) {
            double kind = switch (claim.kind()) {
                case NAME -> 1;
                case TERM -> weights.term();
                case SECTION -> weights.section();
            };
            evidence.add(claim.service(), weight * kind / claims.size(), what);
        }
    }
}
