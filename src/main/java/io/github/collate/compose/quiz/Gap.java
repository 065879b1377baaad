package io.github.collate.compose.quiz;

import io.github.collate.model.Fact;
import io.github.collate.model.Quantity;
import io.github.collate.model.Question;
import java.util.Optional;

/**
 * A sentence, and the part of it that tells the most.
 *
 * @param text the words of the fact
 * @param start where the part starts in them
 * @param end behind its last character
 * @param quantity the number that stands there; none if it is a name
 */
record Gap(Fact fact, String text, int start, int end, Optional<Quantity> quantity) {

    /** The sentence without the part. */
    String front() {
        return text.substring(0, start) + Question.GAP + text.substring(end);
    }

    /** The same in another fact of the same words. */
    Gap in(Fact other) {
        return new Gap(other, text, start, end, quantity);
    }

    /** The part. */
    String back() {
        return text.substring(start, end);
    }
}
