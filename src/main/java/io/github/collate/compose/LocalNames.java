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
     * What is left to say inside a section.
     *
     * @param own whether it is the service's own; of one that every page has, each word is said by its heading
     */
    LocalNames(Service service, Section section, boolean own, WideHeadings wide) {
        this.wide = wide;
        headings.add(Words.forms(section.name()));
        if (!section.partOf().isEmpty()) section.aliases().forEach(alias -> headings.add(Words.forms(alias)));
        if (!own) words.addAll(Words.forms(section.name()));
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
