package io.github.collate.read;

import io.github.collate.model.Quote;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words by which rulings and updates name statements. */
final class Quotes {

    static final Shape QUOTE = new Shape("a quote", List.of("set", "quote"), List.of());

    private Quotes() {}

    /** The quotes listed under a key, as they stand; what is wrong is left out. */
    static List<Quote> of(Fields fields, String key, Known known) {
        return fields.mappings(key, QUOTE).stream()
                .flatMap(quote -> read(quote, known))
                .toList();
    }

    private static Stream<Quote> read(Fields fields, Known known) {
        Optional<Text> set = known.set(fields.text("set"));
        Optional<Text> words = Checks.quote(fields.text("quote"));
        if (set.isEmpty() || words.isEmpty()) return Stream.empty();
        return Stream.of(new Quote(
                set.get().value(),
                words.get().value(),
                words.get().spot().span(),
                words.get().spot().sourceLine()));
    }
}
