package io.github.collate.compose;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.github.collate.model.KeyNumber;
import io.github.collate.model.Page;
import io.github.collate.model.Quantity;
import io.github.collate.model.Site;
import io.github.collate.model.SiteFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code data/previews.js}: what a small card about a linked service shows. */
final class Previews {

    /** The path of the script. */
    static final String PATH = "data/previews.js";

    private static final int MOST_NUMBERS = 3;

    /** Characters of a value that stands beside its name on a card. */
    private static final int LONGEST = 24;

    /** A service with a few of its limits and defaults. */
    @JsonInclude(Include.NON_EMPTY)
    record Of(String name, String summary, int facts, List<Key> numbers) {}

    /** A limit or default. */
    record Key(String about, List<Value> values) {}

    /** @param bound {@code default}, {@code minimum} or {@code maximum}; empty for both ends at once */
    @JsonInclude(Include.NON_EMPTY)
    record Value(String bound, String shown) {}

    private Previews() {}

    static SiteFile file(Site site) {
        Map<String, Of> services = new TreeMap<>();
        for (Page.OfService page : site.pages(Page.OfService.class))
            services.put(page.service().id(), of(page));
        return Json.script(PATH, "previews", services);
    }

    /** What the card of a page shows: the first few limits and defaults with short values. */
    static Of of(Page.OfService page) {
        List<Key> numbers = page.numbers().stream()
                .filter(number ->
                        number.values().stream().allMatch(value -> value.shown().length() <= LONGEST))
                .limit(MOST_NUMBERS)
                .map(number -> new Key(
                        number.about(),
                        number.values().stream().map(Previews::value).toList()))
                .toList();
        return new Of(page.title(), page.service().summary(), page.facts(), numbers);
    }

    private static Value value(KeyNumber.Value value) {
        return new Value(value.bound() == Quantity.Bound.EXACT ? "" : Json.name(value.bound()), value.shown());
    }
}
