package io.github.collate.compose.quiz;

import io.github.collate.model.Question;
import java.util.Set;

/**
 * A question that a maker offers.
 *
 * @param maker what kind of maker
 * @param about the cells it asks for, or the fact: none of them is asked for again
 */
record Made(Question question, String maker, Set<String> about) {
    Made {
        about = Set.copyOf(about);
    }
}
