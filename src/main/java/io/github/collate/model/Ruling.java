package io.github.collate.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The authors' verdict on statements that cannot both be true, or only look like it.
 *
 * @param id lower case, unique
 * @param service id of the service
 * @param about the property in question, a few words
 * @param sides what is said, value by value
 * @param holds what is true today; for {@link Kind#SCOPE} how the sides fit together
 * @param why for readers, one or two sentences
 * @param since when it became so: ISO day, month or year, or "always"; may be empty
 * @param source address of the official page it rests on
 * @param checked when that page was last read
 * @param verified whether the page could be found to say so
 * @param span where the ruling stands
 */
public record Ruling(
        String id,
        String service,
        String about,
        Kind kind,
        List<Side> sides,
        String holds,
        String why,
        String since,
        String source,
        LocalDate checked,
        boolean verified,
        Span span) {

    public Ruling {
        sides = List.copyOf(sides);
    }

    /** What is the matter with the sides that do not hold. */
    public enum Kind {
        /** It never was so. */
        WRONG,
        /** It was so once. */
        OUTDATED,
        /** Every side is true, each of something else. */
        SCOPE
    }

    /** A value and the statements that say it. */
    public record Side(String value, List<Quote> said) {
        public Side {
            said = List.copyOf(said);
        }
    }
}
