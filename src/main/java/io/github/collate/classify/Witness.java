package io.github.collate.classify;

import io.github.collate.classify.Claim.Kind;
import io.github.collate.model.Catalog;
import io.github.collate.model.Phrases;
import io.github.collate.model.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Hears what a statement itself says of its service: its headings, its parents, its own words.
 *
 * <p>The rules are those of reading: a heading rules what stands below it, an inner one more than an outer one; a
 * sentence that opens with a name is about what it names, whatever the heading; a name later in a sentence only
 * accompanies ("... to the queue", "... from the disk").
 */
final class Witness {

    /** A name said again adds little. */
    private static final double AGAIN = 0.25;

    private static final Set<Role> OPENING = Set.of(Role.LEADS, Role.DEFINED, Role.OPENS);

    private final Vocabulary vocabulary;
    private final Roles roles;
    private final Weights weights;

    /** What stands over statements stands over many. */
    private final Map<String, Evidence> headings = new ConcurrentHashMap<>();

    private final Map<List<String>, Evidence> paths = new ConcurrentHashMap<>();

    Witness(Vocabulary vocabulary, Weights weights) {
        this.vocabulary = vocabulary;
        roles = new Roles(vocabulary);
        this.weights = weights;
    }

    /** What the headings say for each service, the innermost first; not to be changed. */
    Evidence hearHeadings(List<String> path) {
        return paths.computeIfAbsent(path, this::hearPath);
    }

    private Evidence hearPath(List<String> path) {
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

    /**
     * What a statement tells by itself.
     *
     * @param text its own words
     * @param opensBlock whether it is the first of several in one paragraph
     */
    Heard hear(List<String> path, List<String> parents, String text, boolean opensBlock) {
        List<Words.Word> words = Words.of(text);
        List<Roles.Played> played = roles.in(text, words, opensBlock);
        Evidence said = new Evidence();
        hearParents(parents, said);
        hearText(text, played, said);
        Evidence all = new Evidence();
        all.addAll(said, 1);
        all.addAll(hearHeadings(path), 1);
        Evidence.Verdict verdict = all.verdict(Catalog.GENERAL);
        List<String> forms = Words.forms(text);
        return new Heard(
                said,
                verdict.lead() >= weights.certain() ? Optional.of(verdict.service()) : Optional.empty(),
                opening(played),
                played.stream().anyMatch(one -> one.role() == Role.LISTED),
                forms,
                List.copyOf(new HashSet<>(forms)));
    }

    private void hearParents(List<String> parents, Evidence evidence) {
        double nearness = 1.4 * weights.parent();
        for (int at = parents.size() - 1; at >= 0; at--) {
            String parent = parents.get(at);
            double factor = nearness;
            headings.computeIfAbsent(parent, this::hearHeading)
                    .weights()
                    .forEach((service, weight) -> evidence.add(service, weight * factor, "under \"" + parent + "\""));
            nearness *= weights.parent();
        }
    }

    private static Optional<String> opening(List<Roles.Played> all) {
        return all.stream()
                .filter(played -> OPENING.contains(played.role()))
                .limit(1)
                .map(played -> Vocabulary.strongest(played.match()))
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
            boolean opens = roles.opens(words, match.first());
            boolean alone = match.words() >= weighty || Roles.leads(heading, match.end());
            double weight =
                    opens && alone ? weights.headingIs() : first ? weights.headingOpens() : weights.headingHas();
            claim(match, weight, 1, "", evidence);
            first = false;
        }
        return evidence;
    }

    private void hearText(String text, List<Roles.Played> all, Evidence evidence) {
        Set<Claim> heard = new HashSet<>();
        for (Roles.Played played : all) {
            Phrases.Match<Claim> match = played.match();
            double again = heard.addAll(match.meanings()) ? 1 : AGAIN;
            String what = "says \"" + text.substring(match.start(), match.end()) + "\"";
            boolean plain = isPlainWord(text.substring(match.start(), match.end()));
            claim(match, again * weights.of(played.role()), plain ? weights.plainWord() : 1, what, evidence);
        }
    }

    /** Whether a phrase is a single ordinary word, which any sentence may use: not a code, not an abbreviation. */
    private static boolean isPlainWord(String phrase) {
        return phrase.chars().skip(1).allMatch(Character::isLowerCase);
    }

    private void claim(Phrases.Match<Claim> match, double weight, double ofSection, String what, Evidence evidence) {
        List<Claim> claims = Vocabulary.strongest(match);
        for (Claim claim : claims) {
            double kind = switch (claim.kind()) {
                case NAME -> 1;
                case TERM -> weights.term();
                case SECTION -> weights.section() * ofSection;
            };
            evidence.add(claim.service(), weight * kind / claims.size(), what);
        }
    }
}
