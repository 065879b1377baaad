package io.github.collate.reconcile;

import io.github.collate.model.Fact;
import io.github.collate.model.Quote;
import io.github.collate.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the facts that quoted words stand in. Markup and white space do not matter; case and punctuation do. */
final class Quotations {

    private record Said(String words, Fact fact) {}

    private final Map<String, List<Said>> bySet = new HashMap<>();

    Quotations(List<Fact> facts) {
        for (Fact fact : facts) {
            for (Fact.Origin origin : fact.origins()) {
                Statement statement = origin.statement();
                bySet.computeIfAbsent(statement.set(), key -> new ArrayList<>())
                        .add(new Said(Quote.plain(statement.raw()), fact));
            }
        }
    }

    /** The facts of which a statement of the set holds the words; several where the quote is not distinct. */
    Set<Fact> find(String set, String words) {
        String wanted = Quote.plain(words);
        Set<Fact> found = new LinkedHashSet<>();
        for (Said said : bySet.getOrDefault(set, List.of())) {
            if (said.words.contains(wanted)) found.add(said.fact);
        }
        return found;
    }
}
