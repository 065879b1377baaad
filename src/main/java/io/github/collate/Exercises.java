package io.github.collate;

import io.github.collate.compose.KeyNumbers;
import io.github.collate.model.Card;
import io.github.collate.model.Question;
import io.github.collate.model.Table;
import java.util.List;

/** What facts are put into beside their own pages: tables, questions, cards, key numbers. */
record Exercises(List<Table> tables, List<Question> questions, List<Card> cards, KeyNumbers numbers) {
    Exercises {
        tables = List.copyOf(tables);
        questions = List.copyOf(questions);
        cards = List.copyOf(cards);
    }
}
