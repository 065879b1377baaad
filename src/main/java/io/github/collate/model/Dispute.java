package io.github.collate.model;

import java.util.List;
import java.util.Optional;

/**
 * A contradiction as readers meet it: open, or with the authors' verdict.
 *
 * @param id of the conflict or of the ruling
 * @param service id of the service
 * @param about the property in question, a few words
 * @param kind what kind of values clash
 * @param sides what is said, value by value; only one where the verdict alone speaks against it
 * @param ruling the verdict; none while it is open
 */
public record Dispute(
        String id,
        String service,
        String about,
        Conflict.Kind kind,
        State state,
        List<Verdicts.Side> sides,
        Optional<Ruling> ruling) {
    public Dispute {
        sides = List.copyOf(sides);
    }

    /** What became of a contradiction, in the order readers meet them. */
    public enum State {
        /** Nobody has ruled on it yet. */
        OPEN,
        /** A side never was true. */
        WRONG,
        /** A side was true once. */
        OUTDATED,
        /** No contradiction: every side is true, each of something else. */
        SCOPE
    }

    /** Whether the authors found a side that does not hold. */
    public boolean overrules() {
        return state == State.WRONG || state == State.OUTDATED;
    }

    /** Disputes of one state, by service in the catalogue's order. */
    public record Part(State state, List<OfService> services) {
        public Part {
            services = List.copyOf(services);
        }

        /** How many there are. */
        public int count() {
            return services.stream().mapToInt(of -> of.disputes().size()).sum();
        }
    }

    /** Disputes about one service. */
    public record OfService(Service service, List<Dispute> disputes) {
        public OfService {
            disputes = List.copyOf(disputes);
        }
    }
}
