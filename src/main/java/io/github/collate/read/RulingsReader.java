package io.github.collate.read;

import io.github.collate.model.Quote;
import io.github.collate.model.Ruling;
import io.github.collate.model.Ruling.Kind;
import io.github.collate.model.Ruling.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code rulings.yml} to rulings. */
final class RulingsReader {

    static final Shape RULINGS = new Shape("rulings.yml", List.of("rulings"), List.of());
    static final Shape RULING = new Shape(
            "a ruling",
            List.of("id", "service", "about", "kind", "sides", "holds", "why", "source", "checked", "verified"),
            List.of("since"));
    static final Shape SIDE = new Shape("a side", List.of("value", "said"), List.of());

    private static final List<String> KINDS = Stream.of(Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Known known;
    private final Unique ids = new Unique();
    private final List<Ruling> rulings = new ArrayList<>();

    private RulingsReader(Known known) {
        this.known = known;
    }

    /** The rulings, as they stand; what is wrong is left out. */
    static List<Ruling> read(YamlFile file, Known known) {
        RulingsReader reader = new RulingsReader(known);
        Yaml.parse(file, "list the rulings under 'rulings:', or take the file out")
                .flatMap(node -> Fields.of(file, node, RULINGS))
                .ifPresent(fields -> fields.mappings("rulings", RULING).forEach(reader::take));
        return reader.rulings;
    }

    private void take(Fields fields) {
        Optional<Text> id = Checks.id(fields.text("id"));
        Optional<Text> service = known.service(fields.text("service"));
        Optional<Kind> kind =
                Checks.known(fields.text("kind"), "kind", KINDS).map(text -> Kind.valueOf(upper(text.value())));
        Optional<LocalDate> checked = Checks.day(fields.text("checked"));
        Ruling ruling = new Ruling(
                id.map(Text::value).orElse(""),
                service.map(Text::value).orElse(""),
                fields.string("about"),
                kind.orElse(Kind.SCOPE),
                sides(fields, kind),
                fields.string("holds"),
                fields.string("why"),
                Checks.since(fields.text("since")).map(Text::value).orElse(""),
                Checks.address(fields.text("source")).map(Text::value).orElse(""),
                checked.orElse(LocalDate.EPOCH),
                fields.truth("verified").orElse(false),
                fields.spot().span());
        if (id.isEmpty() || !ids.take(id.get(), "ruling", "give one of them another id")) return;
        if (service.isPresent() && kind.isPresent() && checked.isPresent()) rulings.add(ruling);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    /** Only what is true of different things can have the same value twice. */
    private List<Side> sides(Fields fields, Optional<Kind> kind) {
        fields.needsEntry("sides");
        boolean distinct = kind.isPresent() && kind.get() != Kind.SCOPE;
        Unique values = new Unique();
        List<Side> sides = new ArrayList<>();
        for (Fields side : fields.mappings("sides", SIDE)) {
            Optional<Text> value = side.text("value");
            side.needsEntry("said");
            List<Quote> said = Quotes.of(side, "said", known);
            if (value.isEmpty()) continue;
            String hint = "list all who say it below one side, or make it a ruling of the kind 'scope'";
            if (distinct) values.take(value.get(), "the side", hint);
            sides.add(new Side(value.get().value(), said));
        }
        return sides;
    }
}
