package io.github.collate.reconcile;

import io.github.collate.model.Conflict;
import io.github.collate.model.Fact;
import io.github.collate.model.Meant;
import io.github.collate.model.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Gives terms back the spelling of the authors, in the order in which they say them: what is compared is not for readers. */
final class Spelling {

    private final Map<Statement, Map<String, String>> spellings = new HashMap<>();

    Spelling(List<Meant> meant) {
        for (Meant one : meant) spellings.put(one.statement(), one.meaning().spelling());
    }

    /** The same conflict, to be read by people. */
    Conflict spell(Conflict conflict) {
        List<Fact> facts =
                conflict.sides().stream().flatMap(side -> side.facts().stream()).toList();
        List<Conflict.Side> sides = conflict.sides().stream()
                .map(side -> new Conflict.Side(spell(side.value(), side.facts()), side.facts()))
                .toList();
        return new Conflict(conflict.id(), conflict.service(), spell(conflict.about(), facts), conflict.kind(), sides);
    }

    private String spell(String terms, List<Fact> facts) {
        String first = facts.get(0).printed().text().toLowerCase(Locale.ROOT);
        return Arrays.stream(terms.split(" "))
                .map(term -> spellOne(term, facts))
                .sorted(Comparator.comparingInt(word -> place(first, word)))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String spellOne(String term, List<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.origins().stream())
                .map(origin ->
                        spellings.getOrDefault(origin.statement(), Map.of()).getOrDefault(term, ""))
                .filter(spelt -> !spelt.isEmpty())
                .findFirst()
                .orElse(term);
    }

    /** Words that the first fact does not say stand behind those it says. */
    private static int place(String text, String word) {
        int at = text.indexOf(word.toLowerCase(Locale.ROOT));
        return at < 0 ? Integer.MAX_VALUE : at;
    }
}
