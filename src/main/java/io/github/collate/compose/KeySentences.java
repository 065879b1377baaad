package io.github.collate.compose;

import io.github.collate.model.Body;
import io.github.collate.model.Catalog;
import io.github.collate.model.Fact;
import io.github.collate.model.Inline;
import io.github.collate.model.KeyNumber;
import io.github.collate.model.KeyNumber.Value;
import io.github.collate.model.Quantity;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the short sentences of facts that state a limit or a default, and what to call each. */
final class KeySentences {

    /** Characters of a sentence that can be taken in at a glance. */
    private static final int LONGEST = 140;

    /** Characters and words of a name. */
    private static final int LONGEST_NAME = 34;

    private static final int WORDS_OF_A_NAME = 5;

    /** So few characters beside the number say nothing that the name does not. */
    private static final int NOTHING_LEFT = 14;

    private static final Pattern NEXT_SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}\\d])");
    private static final Pattern NEXT_PART = Pattern.compile(";\\s+");
    private static final Pattern NAMED = Pattern.compile("^([\\p{L}\\p{N}/][\\p{L}\\p{N} /&-]*?)(?::| -)\\s+(?=\\S)");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} /&,().-]*");
    private static final Pattern ODD = Pattern.compile("[=<>|{}#?…]|->|\\.\\.\\.");

    private final KeyNumbers numbers;
    private final Service service;
    private final Set<String> general = new HashSet<>();
    private final Map<String, String> sections = new HashMap<>();

    /** A sentence with all its numbers. */
    record Found(KeyNumber number, List<Quantity> quantities) {}

    KeySentences(KeyNumbers numbers, Catalog catalog, Service service) {
        this.numbers = numbers;
        this.service = service;
        for (Section section : catalog.sections()) {
            sections.put(section.id(), section.name());
            general.add(section.name());
            general.addAll(section.aliases());
        }
        service.sections().forEach(section -> sections.put(section.id(), section.name()));
    }

    /**
     * Those of a fact.
     *
     * @param subject what it is about inside its section, outermost first
     */
    List<Found> of(Fact fact, List<String> subject) {
        List<Quantity> all = numbers.of(fact);
        if (all.isEmpty() || !(fact.body() instanceof Body.Prose prose)) return List.of();
        String text = Inline.plain(Inline.withoutReference(prose.text()));
        List<KeyValues.Placed> placed = placed(text, all);
        List<Found> found = new ArrayList<>();
        for (Stretch sentence : cut(text, new Stretch(0, text.length()), NEXT_SENTENCE)) {
            List<Stretch> parts = sentence.length() > LONGEST ? cut(text, sentence, NEXT_PART) : List.of(sentence);
            parts.forEach(part -> stated(fact, subject, part.of(text), inside(placed, part), found));
        }
        return found;
    }

    /** A part of a text. */
    private record Stretch(int start, int end) {
        int length() {
            return end - start;
        }

        String of(String text) {
            return text.substring(start, end);
        }
    }

    private static List<Stretch> cut(String text, Stretch whole, Pattern at) {
        List<Stretch> parts = new ArrayList<>();
        Matcher next = at.matcher(text).region(whole.start(), whole.end());
        int from = whole.start();
        while (next.find()) {
            parts.add(new Stretch(from, next.start()));
            from = next.end();
        }
        parts.add(new Stretch(from, whole.end()));
        return parts;
    }

    /** Where each number stands; one that is not found is left out. */
    private static List<KeyValues.Placed> placed(String text, List<Quantity> quantities) {
        List<KeyValues.Placed> placed = new ArrayList<>();
        int from = 0;
        for (Quantity quantity : quantities) {
            int start = text.indexOf(quantity.shown(), from);
            if (start < 0) continue;
            from = start + quantity.shown().length();
            placed.add(new KeyValues.Placed(quantity, start, from));
        }
        return placed;
    }

    private static List<KeyValues.Placed> inside(List<KeyValues.Placed> all, Stretch part) {
        return all.stream()
                .filter(one -> one.start() >= part.start() && one.end() <= part.end())
                .map(one -> new KeyValues.Placed(one.quantity(), one.start() - part.start(), one.end() - part.start()))
                .toList();
    }

    private void stated(
            Fact fact, List<String> subject, String sentence, List<KeyValues.Placed> inside, List<Found> found) {
        if (inside.isEmpty()
                || sentence.length() > LONGEST
                || ODD.matcher(sentence).find()) return;
        List<String> forms = Words.forms(sentence);
        if (forms.isEmpty() || Words.pointsBack(forms.get(0))) return;
        List<Value> values = KeyValues.of(sentence, inside);
        if (values.isEmpty()) return;
        Matcher named = NAMED.matcher(sentence);
        boolean own = named.find() && isName(named.group(1)) && !isOfService(named.group(1));
        String about = own ? named.group(1) : name(fact, subject);
        String words = (own ? sentence.substring(named.end()) : sentence).strip();
        int left = words.length()
                - values.stream().mapToInt(value -> value.shown().length()).sum();
        List<Quantity> quantities = inside.stream()
                .map(KeyValues.Placed::quantity)
                .filter(quantity -> quantity.bound() != Quantity.Bound.EXACT)
                .toList();
        String said = left < NOTHING_LEFT * values.size() ? "" : words;
        found.add(new Found(new KeyNumber(about, values, said, fact, false), quantities));
    }

    /** The nearest heading, if it names something; else the section. */
    private String name(Fact fact, List<String> subject) {
        String section = sections.getOrDefault(fact.section(), fact.section());
        if (subject.isEmpty()) return section;
        String nearest = subject.get(subject.size() - 1);
        return isName(nearest) && !isOfService(nearest) ? nearest : section;
    }

    private boolean isName(String words) {
        return words.length() <= LONGEST_NAME
                && Words.of(words).size() <= WORDS_OF_A_NAME
                && NAME.matcher(words).matches()
                && general.stream().noneMatch(general -> Words.forms(general).containsAll(Words.forms(words)));
    }

    /** A name of the service itself tells nothing on its page. */
    private boolean isOfService(String words) {
        Set<String> forms = new HashSet<>(Words.forms(words));
        return Stream.concat(Stream.of(service.name()), service.aliases().stream())
                .anyMatch(name -> forms.containsAll(Words.forms(name)));
    }
}
