package io.github.collate.read;

import io.github.collate.model.Update;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code updates.yml} to updates. */
final class UpdatesReader {

    static final Shape UPDATES = new Shape("updates.yml", List.of("updates"), List.of());
    static final Shape UPDATE = new Shape(
            "an update",
            List.of("id", "date", "services", "what", "source", "checked", "verified"),
            List.of("was", "facts"));

    private final Known known;
    private final Unique ids = new Unique();
    private final List<Update> updates = new ArrayList<>();

    private UpdatesReader(Known known) {
        this.known = known;
    }

    /** The updates, as they stand; what is wrong is left out. */
    static List<Update> read(YamlFile file, Known known) {
        UpdatesReader reader = new UpdatesReader(known);
        Yaml.parse(file, "list the updates under 'updates:', or take the file out")
                .flatMap(node -> Fields.of(file, node, UPDATES))
                .ifPresent(fields -> fields.mappings("updates", UPDATE).forEach(reader::take));
        return reader.updates;
    }

    private void take(Fields fields) {
        Optional<Text> id = Checks.id(fields.text("id"));
        Optional<Text> date = Checks.time(fields.text("date"));
        Optional<LocalDate> checked = Checks.day(fields.text("checked"));
        Update update = new Update(
                id.map(Text::value).orElse(""),
                date.map(Text::value).orElse(""),
                services(fields),
                fields.string("what"),
                fields.string("was"),
                Checks.address(fields.text("source")).map(Text::value).orElse(""),
                checked.orElse(LocalDate.EPOCH),
                fields.truth("verified").orElse(false),
                Quotes.of(fields, "facts", known),
                fields.spot().span());
        if (id.isEmpty() || !ids.take(id.get(), "update", "give one of them another id")) return;
        if (date.isPresent() && checked.isPresent()) updates.add(update);
    }

    private List<String> services(Fields fields) {
        fields.needsEntry("services");
        return fields.texts("services").stream()
                .flatMap(service -> known.service(Optional.of(service)).stream())
                .map(Text::value)
                .toList();
    }
}
