package io.github.collate.reconcile;

import io.github.collate.model.Cache;
import io.github.collate.model.Fact;
import io.github.collate.model.Meaning;
import io.github.collate.model.Meant;
import io.github.collate.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Reads facts as claims, knowing how words are used all over the notes. */
final class Claims {

    /** How many services a word may head and still name one thing. */
    private static final int SERVICES = 3;

    private final Map<Statement, Meaning> meanings = new HashMap<>();
    /** Words of headings that stand over many services: they tell where in a book one is, not what is spoken of. */
    private final Set<String> chapters = new TreeSet<>();
    /** Words that mostly stand as plain words: in capitals they are only said louder. */
    private final Set<String> shouted = new TreeSet<>();

    private final Cache cache;

    /** @param cache gives back what wordings tell that stayed as they were */
    Claims(List<Meant> meant, Cache cache) {
        this.cache = cache;
        Map<String, Set<String>> heads = new HashMap<>();
        Map<String, int[]> louder = new HashMap<>();
        for (Meant here : meant) {
            Meaning meaning = here.meaning();
            meanings.put(here.statement(), meaning);
            for (String term : meaning.subject()) {
                heads.computeIfAbsent(term, fresh -> new HashSet<>())
                        .add(here.placement().service());
            }
            for (String term : meaning.terms())
                louder.computeIfAbsent(term, fresh -> new int[1])[0] +=
                        meaning.names().contains(term) ? 1 : -1;
        }
        heads.forEach((term, services) -> {
            if (services.size() > SERVICES) chapters.add(term);
        });
        louder.forEach((term, times) -> {
            if (times[0] < 0) shouted.add(term);
        });
    }

    /** The claims of every service, by set and place; what the facts are ordered by makes no difference. */
    Map<String, List<Claim>> of(List<Fact> facts) {
        Map<String, List<Fact>> byService = new TreeMap<>();
        facts.stream()
                .filter(fact -> meaning(fact).isPresent())
                .sorted(Comparator.comparing(Fact::printed))
                .forEach(fact -> byService
                        .computeIfAbsent(fact.service(), fresh -> new ArrayList<>())
                        .add(fact));
        Map<String, List<Claim>> claims = new TreeMap<>();
        byService.forEach((service, ofService) -> claims.put(service, claims(ofService)));
        return claims;
    }

    private List<Claim> claims(List<Fact> facts) {
        return IntStream.range(0, facts.size())
                .parallel()
                .mapToObj(at -> meaning(facts.get(at)).map(meaning -> claim(at, facts.get(at), meaning)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Claim claim(int at, Fact fact, Meaning meaning) {
        Told.Wording said = Told.Wording.of(fact);
        return Claim.of(at, fact, meaning, chapters, shouted, cache.value(said, () -> Told.of(said)));
    }

    private Optional<Meaning> meaning(Fact fact) {
        return Optional.ofNullable(meanings.get(fact.printed()));
    }
}
