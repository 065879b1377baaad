package io.github.collate.reconcile;

import io.github.collate.model.Conflict.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Two lists of the same steps in another order: "sieve -> weigh -> knead" and "weigh, sieve, knead". */
final class OrderClashes {

    /** Arrows say by themselves that the order matters. */
    private static final Pattern ARROW = Pattern.compile("\\s*(?:-+>|=+>|→|⇒|➜|>)\\s*");

    /** Commas do so only where the words around them say it. */
    private static final Pattern COMMA = Pattern.compile("\\s*(?:,|;|\\bthen\\b|\\band\\b)\\s*");

    private static final Pattern ORDERED =
            Pattern.compile("(?i)\\b(orders?|sequences?|steps|phases|stages|lifecycle|first|then|flow)\\b");

    /** What stands before a colon, "is" or a bracket introduces the list. */
    private static final Pattern OPENING = Pattern.compile("^[^,>→]*(?::|\\b(?:is|are)\\b)\\s*");

    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");

    /** How many steps, at least, two lists share. */
    private static final int STEPS = 3;

    private static final int LONGEST = 60;
    private static final double CERTAINTY = 0.85;
    /** Steps that very many lists hold find nobody. */
    private static final int LISTS = 50;

    private record Steps(Claim claim, Map<String, String> steps) {}

    private OrderClashes() {}

    static List<Clash> among(List<Claim> claims) {
        Map<String, List<Steps>> byStep = new TreeMap<>();
        List<Steps> lists = new ArrayList<>();
        for (Claim claim : claims) {
            Steps list = new Steps(claim, claim.told().steps());
            if (list.steps.size() < STEPS) continue;
            lists.add(list);
            for (String step : list.steps.keySet()) {
                byStep.computeIfAbsent(step, fresh -> new ArrayList<>()).add(list);
            }
        }
        List<Clash> found = new ArrayList<>();
        for (Steps list : lists) {
            list.steps.keySet().stream()
                    .map(step -> byStep.getOrDefault(step, List.of()))
                    .filter(others -> others.size() <= LISTS)
                    .flatMap(List::stream)
                    .filter(other -> other.claim.at() > list.claim.at())
                    .distinct()
                    .forEach(other -> clash(list, other).ifPresent(found::add));
        }
        return found;
    }

    private static Optional<Clash> clash(Steps one, Steps other) {
        List<String> mine = common(one, other);
        List<String> theirs = common(other, one);
        if (mine.size() < STEPS || mine.equals(theirs)) return Optional.empty();
        int at = 0;
        while (mine.get(at).equals(theirs.get(at))) at++;
        String first = mine.get(at);
        String second = theirs.get(at);
        return Optional.of(new Clash(
                Kind.ORDER,
                one.claim,
                other.claim,
                one.steps.get(first) + ", then " + one.steps.get(second),
                other.steps.get(second) + ", then " + other.steps.get(first),
                "order of " + one.steps.get(first) + " and " + one.steps.get(second),
                CERTAINTY));
    }

    private static List<String> common(Steps of, Steps with) {
        return of.steps.keySet().stream().filter(with.steps::containsKey).toList();
    }

    private static int count(String marks, String text) {
        int count = 0;
        for (int at = 0; at < text.length(); at++) if (marks.indexOf(text.charAt(at)) >= 0) count++;
        return count;
    }

    private static int times(String word, String text) {
        int times = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) times++;
        return times;
    }

    /** Whether the words say that the order matters. */
    private static boolean isTold(Told.Wording said, String text) {
        return ORDERED.matcher(text + " " + String.join(" ", said.subject())).find();
    }

    /** The steps as written, by the way they are compared, in order; none if the statement lists no three in order. */
    static Map<String, String> steps(Told.Wording said) {
        int commas = count(",;", said.text()) + times("then", said.text()) + times("and", said.text());
        if (Math.max(commas, count(">→⇒➜", said.text())) < STEPS - 1) return Map.of();
        String text = ASIDE.matcher(said.text()).replaceAll("");
        String list = OPENING.matcher(text).replaceFirst("");
        String[] parts = ARROW.split(list);
        if (parts.length < STEPS && commas >= STEPS - 1 && isTold(said, text)) parts = COMMA.split(list);
        Map<String, String> steps = new LinkedHashMap<>();
        Map<String, Integer> times = new HashMap<>();
        Arrays.stream(parts).map(String::strip).forEach(part -> {
            String step = NO_LETTER.matcher(part.toLowerCase(Locale.ROOT)).replaceAll("");
            if (step.isEmpty() || part.length() > LONGEST) return;
            times.merge(step, 1, Integer::sum);
            steps.putIfAbsent(step, part);
        });
        steps.keySet().removeIf(step -> times.getOrDefault(step, 0) > 1);
        return steps.size() < STEPS ? Map.of() : Collections.unmodifiableMap(steps);
    }
}
