package io.github.collate.compose.quiz;

import io.github.collate.model.Answer;
import io.github.collate.model.Service;
import java.util.List;
import java.util.stream.Stream;

/** Asks for the name that is left out of a fact. */
final class NameMaker implements Maker {

    private final Stock stock;
    private final Gaps gaps;
    private final Form form;

    NameMaker(Stock stock, Form form) {
        this.stock = stock;
        gaps = stock.gaps();
        this.form = form;
    }

    @Override
    public Stream<Made> make() {
        return stock.sound()
                .flatMap(fact -> gaps.exact(fact).or(() -> gaps.feature(fact)).stream())
                .filter(gap -> gap.quantity().isEmpty())
                .map(this::question);
    }

    private Made question(Gap gap) {
        String service = stock.service(gap.fact().service()).map(Service::name).orElse("");
        String prompt = Phrasebook.fill("name", service, stock.section(gap.fact()), gap.front());
        return form.of("name", gap.fact(), 1, prompt, new Answer.Gaps(List.of(stock.spellings(gap.back()))));
    }
}
