package io.github.collate.read;

import java.util.List;
import java.util.stream.Stream;

/**
 * The keys of a mapping in a YAML file.
 *
 * @param what the mapping in words, with its article
 */
record Shape(String what, List<String> required, List<String> optional) {
    Shape {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    /** All keys, the required ones first. */
    List<String> keys() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }
}
