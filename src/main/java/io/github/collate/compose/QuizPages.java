package io.github.collate.compose;

import io.github.collate.model.Answer;
import io.github.collate.model.Exam;
import io.github.collate.model.Page;
import io.github.collate.model.Question;
import io.github.collate.model.QuizPage;
import io.github.collate.model.QuizPage.Deck;
import io.github.collate.model.QuizPage.Scope;
import io.github.collate.model.Service;
import io.github.collate.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Composes the pages on which readers are asked: a deck for each service, exam domain and comparison, and one of all. */
final class QuizPages {

    private final Material material;

    QuizPages(Material material) {
        this.material = material;
    }

    /** The pages; none where there are no questions. */
    List<Page> pages() {
        if (material.questions().isEmpty()) return List.of();
        List<Deck> decks = decks();
        List<Page> pages = new ArrayList<>();
        pages.add(new QuizPage.Practice(decks));
        decks.forEach(deck -> pages.add(new QuizPage.OfDeck(deck)));
        return pages;
    }

    /** Spaced repetition; none where there is nothing to ask. */
    Optional<Page> review() {
        List<String> indexes = new ArrayList<>();
        if (!material.questions().isEmpty()) indexes.add(QuizShards.INDEX);
        if (!material.cards().isEmpty()) indexes.add(CardShards.INDEX);
        return indexes.isEmpty() ? Optional.empty() : Optional.of(new QuizPage.Review(indexes));
    }

    /** The mock exam; none where the author set no paper, or there are too few questions for its shortest form. */
    Optional<Page> exam() {
        return material.settings().exam().flatMap(exam -> exam.paper().flatMap(paper -> exam(exam, paper)));
    }

    private Optional<Page> exam(Exam exam, Exam.Paper paper) {
        long choices = material.questions().stream()
                .filter(question -> question.answer() instanceof Answer.Choice)
                .count();
        List<Exam.Form> forms = paper.forms().stream()
                .filter(form -> form.questions() <= choices)
                .toList();
        if (forms.isEmpty()) return Optional.empty();
        List<Deck> domains =
                decks().stream().filter(deck -> deck.scope() == Scope.DOMAIN).toList();
        return Optional.of(new QuizPage.MockExam(exam, paper, forms, domains));
    }

    private List<Deck> decks() {
        List<Deck> decks = new ArrayList<>();
        for (Service service : material.catalog().services()) {
            String home = Page.OfService.pathOf(service.id());
            decks.add(deck(
                    Scope.SERVICE,
                    service.id(),
                    service.name(),
                    home,
                    question -> question.service().equals(service.id())));
        }
        List<Exam.Domain> domains =
                material.settings().exam().map(Exam::domains).orElse(List.of());
        for (Exam.Domain domain : domains) {
            decks.add(deck(
                    Scope.DOMAIN,
                    domain.id(),
                    domain.name(),
                    "",
                    question -> question.domain().equals(domain.id())));
        }
        for (Table table : material.tables()) {
            String home = Page.OfComparison.pathOf(table.id());
            decks.add(deck(
                    Scope.TABLE,
                    table.id(),
                    table.title(),
                    home,
                    question -> question.table().equals(table.id())));
        }
        decks.removeIf(deck -> deck.questions().isEmpty());
        return decks;
    }

    private Deck deck(Scope scope, String id, String title, String home, Predicate<Question> holds) {
        return new Deck(
                scope,
                id,
                title,
                home,
                material.questions().stream().filter(holds).toList());
    }
}
