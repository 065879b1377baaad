package io.github.collate.compose.quiz;

import io.github.collate.model.Answer;
import io.github.collate.model.Answer.Choice;
import io.github.collate.model.Answer.Option;
import io.github.collate.model.Body;
import io.github.collate.model.Card;
import io.github.collate.model.Fact;
import io.github.collate.model.Service;
import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Asks what the notes ask themselves: the answer with a gap where it holds a number or a name, else among the answers of other questions. */
final class PairMaker implements Maker {

    private static final int WRONG = 3;
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_ANSWER = 110;
    private static final int LONGEST_QUESTION = 220;

    private static final Pattern NUMBER = Pattern.compile("(\\p{Nd}+(?:\\.\\p{Nd}+)?) (\\p{L}+)\\.?");

    private final Stock stock;
    private final Gaps gaps;
    private final Form form;

    PairMaker(Stock stock, Form form) {
        this.stock = stock;
        gaps = stock.gaps();
        this.form = form;
    }

    @Override
    public Stream<Made> make() {
        return stock.sound().flatMap(fact -> question(fact).stream());
    }

    /** A question that makes no options, for learners who judge their answer themselves. */
    static Optional<Card> card(Fact fact) {
        if (!(fact.body() instanceof Body.Answered pair)) return Optional.empty();
        String asked = Form.plain(pair.question());
        String answer = answer(fact);
        boolean whole = isQuestion(asked) && !answer.isEmpty() && !answer.matches(".*[:?]$");
        return whole && answer.length() <= LONGEST_QUESTION
                ? Optional.of(new Card(fact, capital(asked), answer))
                : Optional.empty();
    }

    private Optional<Made> question(Fact fact) {
        if (!(fact.body() instanceof Body.Answered pair)) return Optional.empty();
        String asked = Form.plain(pair.question());
        String answer = answer(fact);
        if (!isAnswer(answer) || !isQuestion(asked) || Likeness.tells(answer, asked)) return Optional.empty();
        String service = stock.service(fact.service()).map(Service::name).orElse("");
        Matcher number = NUMBER.matcher(answer);
        if (number.matches()) {
            String prompt = Phrasebook.fill("pair.number", service, asked);
            return Optional.of(form.of("pair", fact, 1, prompt, new Answer.Amount(number.group(1), number.group(2))));
        }
        Optional<Gap> gap = gaps.answer(fact, capital(asked), answer);
        if (gap.isPresent()) {
            String prompt = Phrasebook.fill("pair", service, gap.get().front());
            Answer missing = new Answer.Gaps(List.of(stock.spellings(gap.get().back())));
            return Optional.of(form.of("pair", fact, 1, prompt, missing));
        }
        List<Option> options = new ArrayList<>();
        options.add(new Option(answer, true, ""));
        for (Fact other : siblings(fact)) {
            String theirs = answer(other);
            boolean near = Math.abs(theirs.length() - answer.length()) <= answer.length() / 2;
            boolean told = Likeness.tells(theirs, asked)
                    || options.stream().anyMatch(it -> Likeness.isAlike(it.text(), theirs));
            if (options.size() > WRONG || !near || told || !isAnswer(theirs)) continue;
            String why = Phrasebook.fill("pair.why", Form.plain(((Body.Answered) other.body()).question()));
            options.add(new Option(theirs, false, why));
        }
        if (options.size() <= WRONG) return Optional.empty();
        String prompt = Phrasebook.fill("pair", service, capital(asked));
        return Optional.of(
                form.of("pair", fact, 2, prompt, new Choice(false, Order.mixed(fact.id(), options, Option::text))));
    }

    /** The other pairs of the same service that hold. */
    private List<Fact> siblings(Fact fact) {
        List<Fact> pairs = stock.of(fact.service()).stream()
                .filter(other ->
                        other.body() instanceof Body.Answered && !other.id().equals(fact.id()))
                .filter(stock::holds)
                .toList();
        return Order.mixed(fact.id(), pairs, Fact::id);
    }

    private static String answer(Fact fact) {
        return fact.body() instanceof Body.Answered pair
                ? capital(Form.plain(pair.answer()).replaceFirst("\\.$", ""))
                : "";
    }

    private static boolean isQuestion(String asked) {
        return asked.endsWith("?")
                && asked.length() <= LONGEST_QUESTION
                && Words.of(asked).size() >= FEWEST_WORDS;
    }

    private static boolean isAnswer(String answer) {
        return !answer.isEmpty()
                && answer.length() <= LONGEST_ANSWER
                && !answer.matches(".*[:?]$")
                && !Words.pointsBack(Words.forms(answer).stream().findFirst().orElse("it"));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
