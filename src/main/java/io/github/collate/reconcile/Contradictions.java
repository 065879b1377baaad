package io.github.collate.reconcile;

import io.github.collate.model.Apart;
import io.github.collate.model.Cache;
import io.github.collate.model.Conflict;
import io.github.collate.model.Decisions;
import io.github.collate.model.Fact;
import io.github.collate.model.Meant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds facts of one service that cannot both be true. Precision comes before recall: a false alarm costs every reader a
 * minute, a missed contradiction is no worse than two notes lying side by side.
 */
public final class Contradictions {

    private final Claims claims;
    private final Decided decided;
    private final Apart different;

    /** One that reads everything anew. */
    public Contradictions(List<Meant> meant, Decisions decisions) {
        this(meant, decisions, Cache.none());
    }

    /**
     * @param meant what every statement means
     * @param decisions the author's word: what contradicts by it is found whatever the machine thinks
     * @param cache gives back what wordings tell that stayed as they were
     */
    public Contradictions(List<Meant> meant, Decisions decisions, Cache cache) {
        claims = new Claims(meant, cache);
        decided = new Decided(decisions.contradicting());
        different = new Apart(decisions.different());
    }

    /** The contradictions, the author's first, then the most certain; the order of the facts makes no difference. */
    public List<Conflict> among(List<Fact> facts) {
        Map<String, List<Claim>> byService = claims.of(facts);
        Rarity rarity =
                new Rarity(byService.values().stream().flatMap(List::stream).toList());
        List<Conflict> told = decided.among(facts);
        Stream<Conflict> found = byService.values().parallelStream()
                .flatMap(of -> Cases.of(clashes(of, rarity).stream()
                                .filter(clash -> !different.are(
                                        clash.one().fact(), clash.other().fact()))
                                .toList())
                        .stream())
                .sorted(Comparator.comparingDouble((Cases.Case clash) -> -clash.certainty())
                        .thenComparing(clash -> clash.conflict().id()))
                .map(Cases.Case::conflict)
                .filter(conflict -> told.stream().noneMatch(other -> Decided.covers(conflict, other)));
        return Stream.concat(told.stream(), found).toList();
    }

    static List<Clash> clashes(List<Claim> claims, Rarity rarity) {
        Scopes scopes = new Scopes(claims);
        List<Claim> plain =
                claims.stream().filter(claim -> claim.manner().plain()).toList();
        Neighbours neighbours = new Neighbours(plain, rarity);
        List<Supplier<List<Clash>>> searches = List.of(
                () -> new QuantityClashes(rarity, scopes).among(claims),
                () -> new PolarityClashes(rarity, scopes).among(plain, neighbours),
                () -> new ExclusiveValues(rarity).among(claims),
                () -> new Opposites(rarity, scopes).among(plain, neighbours),
                () -> new MustAndDefault(rarity, scopes).among(plain, neighbours),
                () -> new MixedNames(rarity).among(claims),
                () -> new OneAndMany(rarity, scopes).among(claims),
                () -> OnlyOnes.among(plain, neighbours),
                () -> OrderClashes.among(claims));
        return searches.parallelStream()
                .flatMap(search -> search.get().stream())
                .toList();
    }
}
