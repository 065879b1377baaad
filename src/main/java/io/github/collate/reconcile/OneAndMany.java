package io.github.collate.reconcile;

import io.github.collate.model.Conflict.Kind;
import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** "Only one" of a thing against "several" of it: "a rod takes a single float" and "a rod takes multiple floats". */
final class OneAndMany {

    /** What is counted: up to three words, as far as the next word that only joins. */
    private static final String THINGS =
            "((?:[A-Za-z0-9]+[ -]){0,2}?[A-Za-z0-9]+)(?=\\s*(?:[.,;:()]|$)|\\s(?:in|at|on|of|to|for|per|with|and"
                    + "|or|is|are|can|from|by|has|have|that|which|into|across|within|may|must|will|as|be|over|when|while|so)\\b)";

    /** Where "one" says that there is no second: not in "one kind of rod", but in "just one rod". */
    private static final Cue ONE = Cue.of(
            "(?i)\\b(?:(?:only|just|exactly) (?:a )?(?:one|1|single)|single|sole|a specific|a particular) " + THINGS
                    + "|\\b(?:one|1) (?:([A-Za-z0-9]+) at a time|(?:per|for each|for every) ([A-Za-z0-9]+))\\b",
            "one",
            "1",
            "single",
            "sole",
            "specific",
            "particular");

    /** The group of {@link #ONE} for "one per boat": what is counted stands elsewhere. */
    private static final int EACH = 3;

    private static final Cue MANY = Cue.of(
            "(?i)\\b(?:many|multiple|several|various|numerous|unlimited|any number of|more than one) " + THINGS,
            "many",
            "multiple",
            "several",
            "various",
            "numerous",
            "unlimited",
            "any number",
            "more than one");

    /** "Multi-tool": what can be done to several. */
    private static final Cue MULTI = Cue.of("(?i)\\bmulti[ -]([A-Za-z]+)", "multi");

    private static final Pattern ENDING = Pattern.compile("(?:ing|ed|ment)$");

    private static final String SINGLE = "one";
    private static final Set<String> SEVERAL = Set.of("mani", "multi", "unlimit", "number");

    private static final double ENOUGH = 0.22;
    private static final double ONE_AUTHOR = 0.8;
    private static final int CLOSE_BY = 12;

    /** A shorter word may open many others. Characters. */
    private static final int OPENING = 5;

    private final Rarity rarity;
    private final Scopes scopes;

    OneAndMany(Rarity rarity, Scopes scopes) {
        this.rarity = rarity;
        this.scopes = scopes;
    }

    /** The heads of what a statement says to be one, and of what it says to be many. */
    record Counts(Set<String> one, Set<String> each, Set<String> many, Set<String> multi) {

        static final Counts NONE = new Counts(Set.of(), Set.of(), Set.of(), Set.of());

        static Counts of(String text) {
            if (!ONE.mayBeIn(text) && !MANY.mayBeIn(text) && !MULTI.mayBeIn(text)) return NONE;
            Counts counts = new Counts(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
            Matcher one = ONE.matcher(text);
            while (one.find()) {
                if (one.group(EACH) != null) counts.each.add(head(one.group(EACH)));
                else counts.one.add(head(one.group(1) != null ? one.group(1) : one.group(2)));
            }
            Matcher many = MANY.matcher(text);
            while (many.find()) counts.many.add(head(many.group(1)));
            Matcher multi = MULTI.matcher(text);
            while (multi.find())
                counts.multi.add(ENDING.matcher(head(multi.group(1))).replaceFirst(""));
            return counts.equals(NONE) ? NONE : counts;
        }

        private static String head(String things) {
            List<String> forms = Words.forms(things);
            return forms.get(forms.size() - 1);
        }
    }

    private record Counted(Claim claim, Counts counts) {}

    List<Clash> among(List<Claim> claims) {
        List<Counted> counted = claims.stream()
                .filter(claim -> !claim.told().counts().equals(Counts.NONE))
                .map(claim -> new Counted(claim, claim.told().counts()))
                .toList();
        Map<Integer, Counted> byNumber =
                counted.stream().collect(Collectors.toMap(here -> here.claim.at(), here -> here));
        Neighbours neighbours =
                new Neighbours(counted.stream().map(Counted::claim).toList(), rarity);
        List<Clash> found = new ArrayList<>();
        for (Counted here : counted) {
            if (here.counts.one.isEmpty() && here.counts.each.isEmpty()) continue;
            for (Claim other : neighbours.of(here.claim)) {
                clash(here, Objects.requireNonNull(byNumber.get(other.at()))).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Clash> clash(Counted here, Counted there) {
        Claim claim = here.claim;
        Claim other = there.claim;
        Set<String> things = new TreeSet<>(here.counts.one);
        things.retainAll(there.counts.many);
        boolean each = here.counts.each.stream()
                        .anyMatch(of -> Words.forms(other.said().text()).contains(of))
                && !there.counts.many.isEmpty();
        boolean deed = there.counts.multi.stream().anyMatch(of -> isDone(of, claim));
        if (things.isEmpty() && !each && !deed) return Optional.empty();
        if (here.counts.many.stream().anyMatch(things::contains)) return Optional.empty();
        Likeness likeness = Likeness.of(
                around(claim, Set.of(SINGLE)), claim.everything(), around(other, SEVERAL), other.everything(), rarity);
        Set<String> rest = new TreeSet<>(likeness.shared());
        rest.addAll(likeness.implied());
        rest.removeIf(term -> things.stream().anyMatch(thing -> thing.startsWith(term) || term.startsWith(thing)));
        if (rest.isEmpty()) return Optional.empty();
        double certainty = likeness.value();
        if (claim.set().equals(other.set())) {
            if (claim.linesTo(other) <= CLOSE_BY) return Optional.empty();
            certainty *= ONE_AUTHOR;
        }
        if (certainty < ENOUGH || scopes.differ(claim, other)) return Optional.empty();
        String about = Surface.of(likeness, claim, other);
        return Optional.of(new Clash(
                Kind.OTHER,
                claim,
                other,
                new Clash.Value("one", "one"),
                new Clash.Value("many", "several"),
                about,
                certainty));
    }

    /** What the clauses say that hold the number. */
    private static Set<String> around(Claim claim, Set<String> numbers) {
        Set<String> terms = new TreeSet<>();
        claim.clauses().stream()
                .filter(clause -> clause.words().stream().anyMatch(numbers::contains))
                .forEach(clause -> terms.addAll(clause.terms()));
        terms.remove(SINGLE);
        terms.removeAll(SEVERAL);
        return terms.isEmpty() ? claim.terms() : terms;
    }

    /** Whether what can be done to several is done to one: "attached to just one". */
    private static boolean isDone(String deed, Claim claim) {
        return deed.length() >= OPENING
                && Pattern.compile("(?i)\\b" + deed + "[a-z]* (?:[a-z]+ ){1,3}(?:one|1|single)\\b")
                        .matcher(claim.said().text())
                        .find();
    }
}
