package io.github.collate.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a statement means, in parts that can be compared one by one.
 *
 * @param terms its content words, as concepts: stemmed, synonyms made one, words that say nothing left out, in order of
 *     appearance
 * @param names those of its terms that name something: calls, headers, services, acronyms
 * @param context terms of what it stands under (local subject, section, opening of its paragraph) that it does not say
 *     itself, in order
 * @param subject the terms of its local subject alone
 * @param spelling the terms as the author spells them, where each is first said
 * @param quantities its numbers, in order
 * @param poles its words of which only one is true of a thing at a time ("read", "write"), by the number of their set
 * @param negated whether it says that something is not so
 * @param restricted whether it says "only"
 * @param sequence its terms as they follow each other, with {@link #NOT}, {@link #ONLY} and {@link #BREAK} between them
 */
public record Meaning(
        Set<String> terms,
        Set<String> names,
        Set<String> context,
        Set<String> subject,
        Map<String, String> spelling,
        List<Quantity> quantities,
        Map<Integer, Set<String>> poles,
        boolean negated,
        boolean restricted,
        List<String> sequence) {

    /** In a sequence: what follows is denied. */
    public static final String NOT = "not";

    /** In a sequence: what stands close by is all there is. */
    public static final String ONLY = "onli";

    /** In a sequence: a clause ends. */
    public static final String BREAK = ";";

    public Meaning {
        sequence = List.copyOf(sequence);
    }
}
