package io.github.collate.review;

import io.github.collate.model.Fact;
import io.github.collate.model.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question as it is shown, to whomever and wherever.
 *
 * @param id tells it from every other question of the sitting
 * @param asks the service, and why it is asked
 * @param agree the parts of meaning in which they agree, strongest first
 * @param differ what keeps them apart, strongest first
 * @param ruling an entry of {@code rulings.yml} to complete, where they contradict each other; else empty
 */
public record Sheet(
        String id, String asks, Side one, Side other, List<String> agree, List<String> differ, String ruling) {

    public Sheet {
        agree = List.copyOf(agree);
        differ = List.copyOf(differ);
    }

    /**
     * A statement.
     *
     * @param place file and line from the working folder
     * @param path its headings and what it hangs from, outermost first; may be empty
     * @param words all of its words
     * @param also where else it is said
     */
    public record Side(String set, String place, String path, List<Run> words, List<String> also) {

        public Side {
            words = List.copyOf(words);
            also = List.copyOf(also);
        }

        /** What it says. */
        String text() {
            return words.stream().map(Run::text).collect(Collectors.joining());
        }
    }

    /** A piece of a statement. */
    public record Run(Kind kind, String text) {}

    /** Who has a word. */
    public enum Kind {
        /** Both statements. */
        BOTH,
        /** This statement alone. */
        ONE,
        /** It makes no difference: punctuation, blanks, small words. */
        BETWEEN
    }

    /** @param rulings ids of the rulings there are */
    static Sheet of(Question question, Places places, Set<String> rulings) {
        return new Sheet(
                question.one().id() + " " + question.other().id(),
                question.one().service() + ": " + question.asks(),
                side(question.one(), question.other(), places),
                side(question.other(), question.one(), places),
                question.agree(),
                question.differ(),
                question.conflict()
                        .map(conflict -> new Rulings(places, rulings)
                                .of(List.of(conflict)).stream().collect(Collectors.joining("\n", "", "\n")))
                        .orElse(""));
    }

    private static Side side(Fact fact, Fact other, Places places) {
        Statement printed = fact.printed();
        return new Side(
                printed.set(),
                places.of(printed),
                Stream.concat(printed.headings().stream(), printed.parents().stream())
                        .collect(Collectors.joining(" > ")),
                Wording.of(printed.text(), other.printed().text()),
                fact.origins().stream()
                        .skip(1)
                        .map(origin -> places.of(origin.statement()))
                        .toList());
    }
}
