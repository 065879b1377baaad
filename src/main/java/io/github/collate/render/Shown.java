package io.github.collate.render;

import io.github.collate.model.Illustrations;
import io.github.collate.model.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pictures and calculators on a page, by the id of the section whose heading they stand under; those at its top under
 * the empty one.
 */
record Shown(Map<String, Part> parts) {

    /** What stands under a heading. */
    record Part(List<PictureView> pictures, List<CalculatorView> calculators) {}

    static Shown of(Page.OfService page, Illustrations illustrations) {
        Set<String> headings = page.chapters().stream()
                .flatMap(chapter -> Stream.concat(Stream.of(chapter), chapter.parts().stream()))
                .map(chapter -> chapter.section().id())
                .collect(Collectors.toSet());
        Map<String, Part> parts = new TreeMap<>();
        for (String place : Stream.concat(Stream.of(""), headings.stream()).toList()) {
            parts.put(place, part(page.service().id(), headings, place, illustrations));
        }
        return new Shown(parts);
    }

    private static Part part(String service, Set<String> headings, String place, Illustrations all) {
        return new Part(
                Illustrations.at(all.pictures(), service, headings, place).stream()
                        .map(PictureView::of)
                        .toList(),
                Illustrations.at(all.calculators(), service, headings, place).stream()
                        .map(CalculatorView::of)
                        .toList());
    }

    /** What stands under the heading of a section. */
    public Part at(String section) {
        return parts.getOrDefault(section, new Part(List.of(), List.of()));
    }

    /** Whether a reader may calculate anything, for which the page needs a script. */
    public boolean hasCalculator() {
        return parts.values().stream().anyMatch(part -> !part.calculators().isEmpty());
    }
}
