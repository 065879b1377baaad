package io.github.collate.read;

import io.github.collate.model.Catalog;
import io.github.collate.model.Citation;
import io.github.collate.model.Correction;
import io.github.collate.model.Correction.Kind;
import io.github.collate.model.Quote;
import io.github.collate.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code corrections.yml} to corrections. */
final class CorrectionsReader {

    static final Shape CORRECTIONS = new Shape("corrections.yml", List.of("corrections"), List.of());
    static final Shape CORRECTION = new Shape(
            "a correction",
            List.of("reason"),
            List.of("same", "part", "different", "contradicts", "topic", "service", "section", "drop"));
    static final Shape STATEMENT =
            new Shape("the name of a statement", List.of("set", "line", "quote"), List.of("file"));

    private static final List<String> PAIRS = List.of("same", "part", "different", "contradicts");
    private static final List<String> WORDS = List.of("same", "part", "different", "contradicts", "topic", "drop");

    /** No note is longer. Lines. */
    private static final int LONGEST_NOTE = 99_999_999;

    private final Known known;
    private final Catalog catalog;
    private final List<Correction> corrections = new ArrayList<>();

    private CorrectionsReader(Known known, Catalog catalog) {
        this.known = known;
        this.catalog = catalog;
    }

    /** The corrections, as they stand; what is wrong is left out. */
    static List<Correction> read(YamlFile file, Known known, Catalog catalog) {
        CorrectionsReader reader = new CorrectionsReader(known, catalog);
        Yaml.parse(file, "list the corrections under 'corrections:', or take the file out")
                .flatMap(node -> Fields.of(file, node, CORRECTIONS))
                .ifPresent(fields -> fields.mappings("corrections", CORRECTION).forEach(reader::take));
        return reader.corrections;
    }

    private void take(Fields fields) {
        List<String> words = WORDS.stream().filter(fields::has).toList();
        if (words.size() != 1) {
            String found = words.isEmpty() ? "nothing" : String.join(" and ", words);
            fields.spot().error("this correction says " + found, "say one of " + String.join(", ", WORDS));
            return;
        }
        String word = words.get(0);
        Optional<Text> reason = fields.text("reason");
        if (!word.equals("topic")) refuseTopic(fields);
        Optional<Correction> correction = PAIRS.contains(word)
                ? pair(fields, word)
                : word.equals("topic") ? topic(fields) : cited(fields, word).map(said -> drop(said, fields));
        if (reason.isPresent()) correction.ifPresent(corrections::add);
    }

    private static void refuseTopic(Fields fields) {
        for (String key : List.of("service", "section")) {
            if (fields.has(key)) {
                fields.spot()
                        .error(
                                "'" + key + "' stands without 'topic'",
                                "write 'topic: {set: ..., line: ..., quote: ...}', or take it out");
            }
        }
    }

    private Optional<Correction> pair(Fields fields, String word) {
        fields.needsEntries(word, 2);
        List<Citation> said = fields.mappings(word, STATEMENT).stream()
                .flatMap(it -> citation(it).stream())
                .toList();
        if (said.size() != 2) return Optional.empty();
        return Optional.of(new Correction.OfPair(
                Kind.valueOf(word.toUpperCase(Locale.ROOT)),
                said.get(0),
                said.get(1),
                fields.string("reason"),
                fields.spot().span()));
    }

    private Optional<Correction> topic(Fields fields) {
        Optional<Citation> said = cited(fields, "topic");
        if (!fields.has("service")) {
            fields.spot().error("'topic' needs 'service'", "add a line 'service: ...' with the id of a service");
        }
        Optional<Text> service = known.service(fields.text("service"));
        Optional<Text> section = service.flatMap(it -> section(fields, it.value()));
        boolean whole = !fields.has("section") || section.isPresent();
        if (said.isEmpty() || service.isEmpty() || !whole) return Optional.empty();
        return Optional.of(new Correction.OfTopic(
                said.get(),
                service.get().value(),
                section.map(Text::value).orElse(""),
                fields.string("reason"),
                fields.spot().span()));
    }

    private Optional<Text> section(Fields fields, String service) {
        List<String> sections = Stream.concat(
                        catalog.service(service).stream().flatMap(it -> it.sections().stream()),
                        catalog.sections().stream())
                .map(Section::id)
                .toList();
        return Checks.known(fields.text("section"), "section", sections);
    }

    private static Correction drop(Citation said, Fields fields) {
        return new Correction.Drop(said, fields.string("reason"), fields.spot().span());
    }

    private Optional<Citation> cited(Fields fields, String word) {
        return fields.mapping(word, STATEMENT).flatMap(this::citation);
    }

    private Optional<Citation> citation(Fields fields) {
        Optional<Text> set = known.set(fields.text("set"));
        Optional<Integer> line = fields.number("line", 1, LONGEST_NOTE);
        Optional<Text> quote = fields.text("quote");
        if (set.isEmpty() || line.isEmpty() || quote.isEmpty()) return Optional.empty();
        Quote words = new Quote(
                set.get().value(),
                quote.get().value(),
                quote.get().spot().span(),
                quote.get().spot().sourceLine());
        return Optional.of(new Citation(words, fields.string("file"), line.get()));
    }
}
