package io.github.collate.render;

import io.github.collate.model.Answer;
import io.github.collate.model.Answer.Amount;
import io.github.collate.model.Answer.Choice;
import io.github.collate.model.Answer.Gaps;
import io.github.collate.model.Answer.Matching;
import io.github.collate.model.Answer.Option;
import io.github.collate.model.Answer.Pair;
import io.github.collate.model.Answer.Sequence;
import io.github.collate.model.Card;
import io.github.collate.model.Question;
import io.github.collate.model.Study;
import io.github.collate.model.Study.Item;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Cards and questions as notes of an Anki package. */
final class AnkiNotes {

    private AnkiNotes() {}

    /** First the cards, then the questions. */
    static List<AnkiNote> of(Study study) {
        return Stream.concat(
                        study.cards().stream().map(AnkiNotes::card),
                        study.questions().stream().map(AnkiNotes::question))
                .toList();
    }

    private static AnkiNote card(Item<Card> item) {
        Card card = item.content();
        List<String> fields = List.of(
                AnkiText.plain(card.front()),
                AnkiText.plain(card.back()),
                AnkiText.said(card.fact().body()),
                AnkiText.plain(item.service().name()),
                AnkiText.plain(item.section()));
        return new AnkiNote(AnkiNote.Kind.FACT, item.id(), item.service().name(), item.tags(), fields, item.path());
    }

    private static AnkiNote question(Item<Question> item) {
        Question question = item.content();
        List<String> fields = List.of(
                AnkiText.plain(question.prompt()),
                options(question),
                answer(question.answer()),
                AnkiText.plain(question.why()),
                wrong(question.answer()),
                AnkiText.plain(Address.outside(question.source()).orElse("")),
                AnkiText.plain(item.service().name()),
                AnkiText.plain(item.section()));
        return new AnkiNote(AnkiNote.Kind.QUESTION, item.id(), item.service().name(), item.tags(), fields, item.path());
    }

    private static String options(Question question) {
        Answer answer = question.answer();
        if (answer instanceof Choice it)
            return AnkiText.list(
                    "ol", mixed(question.id(), it.options().stream().map(Option::text)));
        if (answer instanceof Sequence it) return AnkiText.list("ul", mixed(question.id(), it.steps().stream()));
        if (answer instanceof Matching it) {
            List<String> right =
                    mixed(question.id(), Stream.concat(it.pairs().stream().map(Pair::right), it.extra().stream()));
            return AnkiText.list("ul", it.pairs().stream().map(Pair::left).toList()) + AnkiText.list("ol", right);
        }
        return answer instanceof Amount it ? AnkiText.plain(it.unit()) : "";
    }

    /** In an order that tells nothing and is the same in every build. */
    private static List<String> mixed(String id, Stream<String> options) {
        return options.sorted(Comparator.comparing(option -> AnkiIds.digest(id + "\n" + option)))
                .toList();
    }

    private static String answer(Answer answer) {
        List<String> parts = answer.solution();
        if (answer instanceof Amount) return AnkiText.plain(String.join("", parts));
        boolean inOrder = answer instanceof Sequence || (answer instanceof Gaps && parts.size() > 1);
        return AnkiText.list(inOrder ? "ol" : "ul", parts);
    }

    private static String wrong(Answer answer) {
        if (!(answer instanceof Choice it)) return "";
        return AnkiText.list(
                "ul",
                it.options().stream()
                        .filter(option -> !option.right() && !option.why().isEmpty())
                        .map(option -> option.text() + ": " + option.why())
                        .toList());
    }
}
