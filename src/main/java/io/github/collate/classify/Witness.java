package io.github.collate.classify;

import io.github.collate.classify.Claim.Kind;
import io.github.collate.model.Phrases;
import io.github.collate.model.Statement;
import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hears what a statement itself says of its service: its headings, its parents, its own words.
 *
 * <p>The rules are those of reading: a heading rules what stands below it, an inner one more than an outer one; a
 * sentence that opens with a name is about what it names, whatever the heading; a name later in a sentence only
 * accompanies ("... to S3", "... from Lambda").
 */
final class Witness {

    private static final double HEADING_IS_NAME = 5.0;
    private static final double HEADING_OPENS_WITH_NAME = 4.0;
    private static final double HEADING_HAS_NAME = 2.0;
    private static final double OUTER_HEADING = 0.6;
    private static final double PARENT = 0.7;
    private static final double OPENS = 5.4;
    private static final double LATER = 1.0;
    private static final double ACCOMPANIES = 0.5;
    private static final double TERM_OPENS = 3.6;
    private static final double TERM_LATER = 1.8;
    private static final double SECTION_OPENS = 1.6;
    private static final double SECTION_LATER = 1.0;
    /** Words a sentence may open with before its subject. */
    private static final int LEAD_IN_WORDS = 2;

    private static final Set<String> EMPTY_WORDS =
            Set.of("a", "an", "the", "what", "is", "are", "how", "and", "of", "in", "for", "to", "with", "on");
    private static final Set<String> ACCOMPANYING = Set.of(
            "to", "from", "with", "by", "via", "into", "using", "in", "on", "onto", "through", "against", "for", "like",
            "unlike", "and", "or", "as", "an", "a", "the", "your", "of", "than", "between");

    private final Vocabulary vocabulary;
    private final Map<String, Evidence> headings = new HashMap<>();

    Witness(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** All that a statement says for each service. */
    Evidence hear(Statement statement) {
        Evidence evidence = new Evidence();
        hearHeadings(statement.headings(), evidence);
        double nearness = PARENT;
        for (String parent : Lists.reversed(statement.parents())) {
            hearText(parent, nearness, "under", evidence);
            nearness *= PARENT;
        }
        hearText(statement.text(), 1, "says", evidence);
        return evidence;
    }

    private void hearHeadings(List<String> path, Evidence evidence) {
        double nearness = 1;
        for (String heading : Lists.reversed(path)) {
            Evidence own = headings.computeIfAbsent(heading, this::hearHeading);
            double factor = nearness;
            own.weights()
                    .forEach(
                            (service, weight) -> evidence.add(service, weight * factor, "heading \"" + heading + "\""));
            if (!own.isEmpty()) nearness *= OUTER_HEADING;
        }
    }

    private Evidence hearHeading(String heading) {
        Evidence evidence = new Evidence();
        List<Words.Word> words = Words.of(heading);
        long weighty = words.stream()
                .filter(word -> !EMPTY_WORDS.contains(word.form()))
                .count();
        boolean first = true;
        for (Phrases.Match<Claim> match : vocabulary.in(words)) {
            double base =
                    match.words() >= weighty ? HEADING_IS_NAME : first ? HEADING_OPENS_WITH_NAME : HEADING_HAS_NAME;
            claim(match, base, base * 0.8, base * 0.35, "", evidence);
            first = false;
        }
        return evidence;
    }

    private void hearText(String text, double factor, String how, Evidence evidence) {
        List<Words.Word> words = Words.of(text);
        Set<Claim> heard = new HashSet<>();
        for (Phrases.Match<Claim> match : vocabulary.in(words)) {
            boolean opens = opens(words, match.first());
            double name = opens ? OPENS : accompanies(words, match.first()) ? ACCOMPANIES : LATER;
            double again = heard.addAll(match.meanings()) ? 1 : 0.25;
            claim(
                    match,
                    factor * name * again,
                    factor * (opens ? TERM_OPENS : TERM_LATER) * again,
                    factor * (opens ? SECTION_OPENS : SECTION_LATER) * again,
                    how + " \"" + text.substring(match.start(), match.end()) + "\"",
                    evidence);
        }
    }

    private static void claim(
            Phrases.Match<Claim> match, double name, double term, double section, String what, Evidence evidence) {
        List<Claim> claims = Vocabulary.strongest(match);
        for (Claim claim : claims) {
            double weight = claim.kind() == Kind.NAME ? name : claim.kind() == Kind.TERM ? term : section;
            evidence.add(claim.service(), weight / claims.size(), what);
        }
    }

    private static boolean opens(List<Words.Word> words, int first) {
        if (first > LEAD_IN_WORDS) return false;
        return words.subList(0, first).stream().allMatch(word -> EMPTY_WORDS.contains(word.form()));
    }

    private static boolean accompanies(List<Words.Word> words, int first) {
        return first > 0 && ACCOMPANYING.contains(words.get(first - 1).form());
    }

    /** Small list help. */
    private static final class Lists {
        static List<String> reversed(List<String> list) {
            List<String> reversed = new ArrayList<>(list);
            java.util.Collections.reverse(reversed);
            return reversed;
        }
    }
}
