package io.github.collate.render;

import io.github.collate.model.Answer;
import io.github.collate.model.Answer.Choice;
import io.github.collate.model.Answer.Matching;
import io.github.collate.model.Answer.Option;
import io.github.collate.model.Answer.Sequence;
import io.github.collate.model.Piece;
import io.github.collate.model.Question;
import io.github.collate.model.Service;
import io.github.collate.model.Sheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Questions to cut out as their template sees them.
 *
 * @param leaves what stands on the two sides of each leaf of paper, turned over its long edge
 * @param services how many cards each service has, in the order of the cards
 */
record CardsView(List<Leaf> leaves, List<Of> services, int count) {

    static final CardsView NONE = new CardsView(List.of(), List.of(), 0);

    private static final int COLUMNS = 2;

    /** Both sides: on the back every row runs the other way. An empty place holds a card without number. */
    record Leaf(List<Card> front, List<Card> back) {}

    /** The cards of a service, by number. */
    record Of(String name, int first, int last) {}

    /**
     * A card.
     *
     * @param number from 1; 0 where there is none
     * @param left what is to be matched, by number
     * @param answer what is right; its mark is empty where the question offers nothing to choose from
     * @param reasons why the others are wrong
     */
    record Card(
            int number,
            String service,
            QuestionView question,
            List<Line> options,
            List<Line> left,
            List<Line> answer,
            List<Line> reasons) {

        /** Whether there is one. */
        public boolean present() {
            return number > 0;
        }
    }

    /** A line with the letter or number it goes by. */
    record Line(String mark, String text) {}

    /** @param services in the order of the cards */
    static CardsView of(Sheet sheet, int kept, List<Service> services, Outline outline) {
        Map<String, Integer> order = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Service service : services) {
            order.put(service.id(), order.size());
            names.put(service.id(), service.name());
        }
        List<Question> questions = sheet.pieces().subList(0, kept).stream()
                .map(Piece.OfQuestion.class::cast)
                .map(Piece.OfQuestion::question)
                .sorted(Comparator.comparing((Question question) -> order.getOrDefault(question.service(), 0))
                        .thenComparing(Question::id))
                .toList();
        List<Card> cards = new ArrayList<>();
        Map<String, Of> byService = new LinkedHashMap<>();
        for (Question question : questions) {
            int number = cards.size() + 1;
            String name = names.getOrDefault(question.service(), "");
            cards.add(card(number, name, question, outline));
            byService.merge(name, new Of(name, number, number), (of, last) -> new Of(name, of.first, last.last));
        }
        return new CardsView(leaves(cards), List.copyOf(byService.values()), cards.size());
    }

    /** Characters on the fullest side of a card. */
    int longest() {
        return leaves.stream()
                .flatMap(leaf -> leaf.front.stream())
                .filter(Card::present)
                .mapToInt(card -> Math.max(
                        card.question.prompt().length() + length(card.left) + length(card.options),
                        card.question.why().length() + length(card.answer) + length(card.reasons)))
                .max()
                .orElse(0);
    }

    private static int length(List<Line> lines) {
        return lines.stream()
                .mapToInt(line -> line.mark.length() + line.text.length())
                .sum();
    }

    private static List<Leaf> leaves(List<Card> cards) {
        List<Leaf> leaves = new ArrayList<>();
        for (int from = 0; from < cards.size(); from += Sheet.CARDS) {
            List<Card> front = new ArrayList<>(cards.subList(from, Math.min(cards.size(), from + Sheet.CARDS)));
            Card none = new Card(0, "", front.get(0).question, List.of(), List.of(), List.of(), List.of());
            while (front.size() % COLUMNS > 0) front.add(none);
            List<Card> back = new ArrayList<>();
            for (int row = 0; row < front.size(); row += COLUMNS) {
                List<Card> turned = new ArrayList<>(front.subList(row, row + COLUMNS));
                Collections.reverse(turned);
                back.addAll(turned);
            }
            leaves.add(new Leaf(front, back));
        }
        return leaves;
    }

    private static Card card(int number, String service, Question question, Outline outline) {
        QuestionView view = QuestionView.of(question, outline);
        List<Line> options = lines(view.options(), 'A');
        return new Card(
                number,
                service,
                view,
                options,
                lines(view.left(), '1'),
                answer(question.answer(), view, options),
                reasons(question.answer()));
    }

    private static List<Line> lines(List<String> texts, char first) {
        return IntStream.range(0, texts.size())
                .mapToObj(at -> new Line(String.valueOf((char) (first + at)), texts.get(at)))
                .toList();
    }

    private static List<Line> answer(Answer answer, QuestionView view, List<Line> options) {
        if (answer instanceof Choice || answer instanceof Sequence) {
            return view.solution().stream()
                    .map(text -> new Line(mark(text, options), text))
                    .toList();
        }
        if (answer instanceof Matching it) {
            return IntStream.range(0, it.pairs().size())
                    .mapToObj(at -> it.pairs().get(at).right())
                    .map(right -> new Line(mark(right, options), right))
                    .toList();
        }
        return view.solution().stream().map(text -> new Line("", text)).toList();
    }

    private static String mark(String text, List<Line> options) {
        return options.stream()
                .filter(option -> option.text.equals(text))
                .map(Line::mark)
                .findFirst()
                .orElse("");
    }

    private static List<Line> reasons(Answer answer) {
        if (!(answer instanceof Choice it)) return List.of();
        List<Option> options = it.options();
        return lines(options.stream().map(Option::why).toList(), 'A').stream()
                .filter(line -> !line.text.isEmpty())
                .toList();
    }
}
