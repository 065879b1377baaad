package io.github.collate.reconcile;

import io.github.collate.model.Conflict.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What one says must be asked for and another says comes by itself. */
final class MustAndDefault {

    private static final Cue MUST = Cue.of(
            "(?i)\\b(?:must|have to|has to|needs? to|required to) (?:be )?(?:set|enabled?|specif[a-z]+|configured?|activated?|turn(?:ed)? on|add(?:ed)?|used?|includ[a-z]+|request[a-z]*|ask(?:ed)?)\\b",
            "must",
            "have to",
            "has to",
            "need",
            "required");

    private static final Cue ITSELF =
            Cue.of("(?i)\\b(?:by default|is (?:the )?default|(?:is|are) automatically)\\b", "default", "automatically");

    private static final Pattern OFF = Pattern.compile(
            "(?i)\\b(?:off|not|no|disabled|denied|deny|never|without|cannot|only|but|unless)\\b|n['’]t\\b");

    private static final double ENOUGH = 0.3;

    private final Rarity rarity;
    private final Scopes scopes;

    MustAndDefault(Rarity rarity, Scopes scopes) {
        this.rarity = rarity;
        this.scopes = scopes;
    }

    /** @param plain claims that state something */
    List<Clash> among(List<Claim> plain, Neighbours neighbours) {
        List<Clash> found = new ArrayList<>();
        for (Claim claim : plain) {
            if (!claim.told().must()) continue;
            for (Claim other : neighbours.of(claim)) {
                if (other.told().byItself()) clash(claim, other).ifPresent(found::add);
            }
        }
        return found;
    }

    static boolean isMust(String text) {
        return MUST.isIn(text);
    }

    static boolean isByItself(String text) {
        return ITSELF.isIn(text) && !OFF.matcher(text).find();
    }

    private Optional<Clash> clash(Claim claim, Claim other) {
        Likeness likeness = Likeness.of(claim.terms(), claim.everything(), other.terms(), other.everything(), rarity);
        if (likeness.value() < ENOUGH || likeness.shared().size() < 2) return Optional.empty();
        if (claim.set().equals(other.set()) || scopes.differ(claim, other)) return Optional.empty();
        return Optional.of(new Clash(
                Kind.OTHER,
                claim,
                other,
                new Clash.Value("must", "must"),
                new Clash.Value("default", "by default"),
                Surface.of(likeness, claim, other),
                likeness.value()));
    }
}
