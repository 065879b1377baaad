package io.github.collate.read;

import io.github.collate.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sections of the catalogue: those every service shares, and to each service its own. One may be part of another
 * that is declared before it and is itself no part.
 */
final class Sections {

    static final Shape SECTION = new Shape("a section", List.of("id", "name"), List.of("aliases", "part-of"));

    private final Unique ids;
    private final Claims names;
    private final List<String> whole;
    private final List<Section> sections = new ArrayList<>();

    private Sections(Unique ids, Claims names, List<String> whole) {
        this.ids = ids;
        this.names = names;
        this.whole = new ArrayList<>(whole);
    }

    static Sections none() {
        return new Sections(new Unique(), new Claims("section"), List.of());
    }

    /** The sections of every service. */
    static Sections shared(List<Fields> from) {
        Sections shared = none();
        from.forEach(shared::take);
        return shared;
    }

    /** The sections of one service; ids and names of the shared ones are taken. */
    static List<Section> own(List<Fields> from, Sections shared) {
        Sections own = new Sections(shared.ids.copy(), shared.names.copy(), shared.whole);
        from.forEach(own::take);
        return own.sections();
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    private void take(Fields fields) {
        Optional<Text> id = Checks.id(fields.text("id"));
        Optional<Text> name = fields.text("name");
        List<Text> aliases = fields.texts("aliases");
        if (id.isEmpty() || !ids.take(id.get(), "section", "give one of them another id")) return;
        String owner = id.get().value();
        name.ifPresent(text -> names.take(text, owner));
        aliases.forEach(alias -> names.take(alias, owner));
        List<String> words = aliases.stream().map(Text::value).toList();
        Optional<Text> partOf = Checks.known(fields.text("part-of"), "section", whole);
        if (fields.text("part-of").isEmpty()) whole.add(owner);
        sections.add(new Section(
                owner,
                name.map(Text::value).orElse(""),
                words,
                partOf.map(Text::value).orElse("")));
    }
}
