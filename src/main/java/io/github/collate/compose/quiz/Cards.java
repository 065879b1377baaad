package io.github.collate.compose.quiz;

import io.github.collate.model.Card;
import java.util.List;

/** Makes a card of each fact that can be learnt by heart. */
public final class Cards {

    private final Stock stock;
    private final Gaps gaps;

    public Cards(Stock stock) {
        this.stock = stock;
        gaps = stock.gaps();
    }

    /** The cards by service and id of the fact. */
    public List<Card> all() {
        return stock.sound()
                .flatMap(fact -> gaps.of(fact).stream())
                .map(gap -> new Card(gap.fact(), gap.front(), gap.back()))
                .toList();
    }
}
