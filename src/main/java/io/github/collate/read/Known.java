package io.github.collate.read;

import java.util.List;
import java.util.Optional;

/**
 * What rulings, updates and corrections may name.
 *
 * @param services ids of services; absent if the catalogue could not be read
 * @param sets ids of note sets; absent if any may be named
 */
record Known(Optional<List<String>> services, Optional<List<String>> sets) {

    /** A service of the catalogue; none of a catalogue that could not be read. */
    Optional<Text> service(Optional<Text> text) {
        return services.flatMap(known -> Checks.known(text, "service", known));
    }

    /** A note set. */
    Optional<Text> set(Optional<Text> text) {
        return text.flatMap(it -> Checks.known(text, "note set", sets.orElse(List.of(it.value()))));
    }
}
