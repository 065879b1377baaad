package io.github.collate.compose;

import io.github.collate.model.Fact;
import io.github.collate.model.Section;
import io.github.collate.model.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a fact is about inside its section: its subject, less what the section's heading says already. */
final class LocalNames {

    private final Set<List<String>> said = new HashSet<>();
    private final WideHeadings wide;

    LocalNames(Section section, WideHeadings wide) {
        this.wide = wide;
        said.add(Words.forms(section.name()));
        if (!section.partOf().isEmpty()) section.aliases().forEach(alias -> said.add(Words.forms(alias)));
    }

    /** The parts that are worth printing, outermost first, none twice. */
    List<String> of(Fact fact) {
        return fact.subject().stream()
                .filter(part -> !said.contains(Words.forms(part)))
                .filter(part -> !wide.contains(fact, part))
                .distinct()
                .toList();
    }
}
