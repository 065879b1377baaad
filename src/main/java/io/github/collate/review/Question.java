package io.github.collate.review;

import io.github.collate.model.Candidate;
import io.github.collate.model.Conflict;
import io.github.collate.model.Fact;
import io.github.collate.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What two facts are to each other.
 *
 * @param asks in words, why it is asked
 * @param agree the parts of meaning in which they agree, strongest first
 * @param differ what keeps them apart, strongest first
 * @param conflict the contradiction they are sides of, if they are
 */
public record Question(
        Fact one, Fact other, String asks, List<String> agree, List<String> differ, Optional<Conflict> conflict) {

    public Question {
        agree = List.copyOf(agree);
        differ = List.copyOf(differ);
    }

    /** The statement the first fact is printed by. */
    Statement first() {
        return one.printed();
    }

    /** The statement the other fact is printed by. */
    Statement second() {
        return other.printed();
    }

    static Question of(Candidate candidate) {
        int percent = (int) Math.floor(candidate.score() * 100);
        String asks = "the same? " + percent + " %";
        return new Question(
                candidate.one(), candidate.other(), asks, candidate.agree(), candidate.differ(), Optional.empty());
    }

    /** A contradiction of several sides, side against side. */
    static Stream<Question> of(Conflict conflict) {
        List<Question> questions = new ArrayList<>();
        List<Conflict.Side> sides = conflict.sides().stream()
                .filter(side -> !side.facts().isEmpty())
                .toList();
        for (int at = 0; at < sides.size(); at++) {
            for (Conflict.Side other : sides.subList(at + 1, sides.size())) {
                questions.add(of(conflict, sides.get(at), other));
            }
        }
        return questions.stream();
    }

    private static Question of(Conflict conflict, Conflict.Side one, Conflict.Side other) {
        return new Question(
                one.facts().get(0),
                other.facts().get(0),
                "a contradiction? " + conflict.about(),
                List.of(),
                List.of(one.value() + " against " + other.value()),
                Optional.of(conflict));
    }
}
