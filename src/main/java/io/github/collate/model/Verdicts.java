package io.github.collate.model;

import java.util.List;

/**
 * Rulings and updates with the facts they speak of, and the contradictions that await a ruling.
 *
 * @param open found by the machine, the most certain first
 */
public record Verdicts(List<Settled> rulings, List<Dated> updates, List<Conflict> open) {
    public Verdicts {
        rulings = List.copyOf(rulings);
        updates = List.copyOf(updates);
        open = List.copyOf(open);
    }

    /** No verdict at all. */
    public static final Verdicts NONE = new Verdicts(List.of(), List.of(), List.of());

    /** Those that concern a service: of its own, or of a fact that stands on its page. */
    public Verdicts of(String service) {
        return new Verdicts(
                rulings.stream().filter(settled -> settled.concerns(service)).toList(),
                updates.stream().filter(dated -> dated.concerns(service)).toList(),
                open.stream()
                        .filter(conflict -> conflict.service().equals(service))
                        .toList());
    }

    /**
     * A ruling with its facts.
     *
     * @param sides as in the ruling, in its order
     */
    public record Settled(Ruling ruling, List<Side> sides) {
        public Settled {
            sides = List.copyOf(sides);
        }

        boolean concerns(String service) {
            return ruling.service().equals(service)
                    || sides.stream()
                            .flatMap(side -> side.facts().stream())
                            .anyMatch(fact -> fact.service().equals(service));
        }
    }

    /**
     * A side of a ruling.
     *
     * @param holds whether its value is the one that is true today; every side of a mere difference in scope holds
     */
    public record Side(String value, boolean holds, List<Fact> facts) {
        public Side {
            facts = List.copyOf(facts);
        }
    }

    /** An update with the facts it outdates. */
    public record Dated(Update update, List<Fact> facts) {
        public Dated {
            facts = List.copyOf(facts);
        }

        boolean concerns(String service) {
            return update.services().contains(service)
                    || facts.stream().anyMatch(fact -> fact.service().equals(service));
        }
    }
}
