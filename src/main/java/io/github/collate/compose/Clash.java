package io.github.collate.compose;

import io.github.collate.model.Conflict;
import io.github.collate.model.Ruling;
import io.github.collate.model.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out what kind of values a ruling sets against each other: authors write values, not kinds. */
final class Clash {

    private static final Set<String> YES = Set.of("yes", "always");
    private static final Set<String> NO = Set.of("no", "not", "never", "none", "nothing", "neither", "cannot");
    private static final Set<String> ORDER = Set.of("then", "before", "after", "first", "last");

    /** A number on its own, not one that belongs to a name. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{Alnum}._-])\\d");

    private Clash() {}

    /** By the values of the sides; of a side alone also by the value that holds. */
    static Conflict.Kind of(Ruling ruling) {
        List<String> values = Stream.concat(
                        ruling.sides().stream().map(Ruling.Side::value),
                        ruling.sides().size() > 1 ? Stream.empty() : Stream.of(ruling.holds()))
                .toList();
        List<String> opening = values.stream().map(Clash::opening).toList();
        long no = opening.stream().filter(NO::contains).count();
        if (opening.stream().anyMatch(YES::contains) || (no > 0 && no < values.size())) return Conflict.Kind.POLARITY;
        if (values.stream().allMatch(Clash::counts)) return Conflict.Kind.QUANTITY;
        if (values.stream().allMatch(Clash::orders)) return Conflict.Kind.ORDER;
        return Conflict.Kind.OTHER;
    }

    private static String opening(String value) {
        return Words.forms(value).stream().findFirst().orElse("");
    }

    private static boolean counts(String value) {
        return NUMBER.matcher(value).find() || Words.spelt(opening(value)).isPresent();
    }

    private static boolean orders(String value) {
        return Words.forms(value).stream().anyMatch(ORDER::contains);
    }
}
