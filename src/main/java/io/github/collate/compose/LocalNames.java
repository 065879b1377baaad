package io.github.collate.compose;

import io.github.collate.model.Fact;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a fact is about inside its section: its subject, less what the section and the page say already. */
final class LocalNames {

    private final Set<List<String>> headings = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final WideHeadings wide;

    /**
     * What is left to say inside a section; of one that every page has, each word is said by its heading.
     *
     * @param all the sections of the page, whose names tell no more than where a note would have put a fact
     */
    LocalNames(Service service, Section section, List<Section> all, WideHeadings wide) {
        this.wide = wide;
        headings.add(Words.forms(section.name()));
        all.stream()
                .filter(other -> other.partOf().isEmpty())
                .forEach(other -> headings.add(Words.forms(other.name())));
        if (!section.partOf().isEmpty()) section.aliases().forEach(alias -> headings.add(Words.forms(alias)));
        if (!service.sections().contains(section)) words.addAll(Words.forms(section.name()));
        words.addAll(Words.forms(service.name()));
        service.aliases().forEach(alias -> words.addAll(Words.forms(alias)));
    }

    /** The parts that are worth printing, outermost first, none twice. */
    List<String> of(Fact fact) {
        return fact.subject().stream()
                .filter(part -> !headings.contains(Words.forms(part)))
                .filter(part -> !words.containsAll(Words.forms(part)))
                .filter(part -> !wide.contains(fact, part))
                .distinct()
                .toList();
    }
}
