package io.github.collate.compose.quiz;

import io.github.collate.model.Card;
import io.github.collate.model.Fact;
import java.util.List;
import java.util.Optional;

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
        return stock.sound().flatMap(fact -> card(fact).stream()).toList();
    }

    /** A question of the notes with its answer, else a fact with a gap. */
    private Optional<Card> card(Fact fact) {
        return PairMaker.card(fact).or(() -> gaps.of(fact).map(gap -> new Card(gap.fact(), gap.front(), gap.back())));
    }
}
