package io.github.collate.render;

import io.github.collate.model.Catalog;
import io.github.collate.model.Question;
import io.github.collate.model.QuizPage.Deck;
import io.github.collate.model.QuizPage.OfDeck;
import io.github.collate.model.QuizPage.Practice;
import io.github.collate.model.QuizPage.Scope;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A practice page: of one deck, or over all.
 *
 * @param path of the page
 * @param scope name of a {@link Scope}; empty over all
 * @param id of what the deck is about; empty over all
 * @param home path of the page it is about; empty if there is none
 * @param services ids of the services whose data holds the questions, a space between them
 * @param kinds of the questions, by the alphabet
 * @param shelves the decks to go to from here, by scope
 * @param parts the questions, where they stand on the page
 */
record DeckView(
        String path,
        String scope,
        String id,
        String title,
        String home,
        int count,
        String services,
        List<Choice> kinds,
        List<Choice> difficulties,
        List<Shelf> shelves,
        List<Part> parts) {

    /** Something to choose by, and how many questions it leaves. */
    record Choice(String value, int count) {}

    /** Decks of a scope. */
    record Shelf(String scope, List<Stop> decks) {}

    /** A deck to go to. */
    record Stop(String id, String title, String path, int count) {}

    /** Questions of a section. */
    record Part(String name, List<QuestionView> questions) {}

    static DeckView of(Practice page) {
        List<Deck> decks = page.decks();
        List<Question> all = decks.stream()
                .filter(deck -> deck.scope() == Scope.SERVICE)
                .flatMap(deck -> deck.questions().stream())
                .toList();
        return of(page.path(), "", "", page.title(), "", all, shelves(decks), List.of());
    }

    static DeckView of(OfDeck page, Site site, Outline outline) {
        Deck deck = page.deck();
        boolean whole = deck.scope() != Scope.DOMAIN;
        List<Deck> about = site.pages(Practice.class).stream()
                .flatMap(practice -> practice.decks(Scope.SERVICE).stream())
                .filter(other -> !whole && deck.questions().stream().anyMatch(other.questions()::contains))
                .toList();
        return of(
                page.path(),
                QuestionView.name(deck.scope()),
                deck.id(),
                deck.title(),
                outline.pages().contains(deck.home()) ? deck.home() : "",
                deck.questions(),
                shelves(about),
                whole ? parts(deck, site.catalog(), outline) : List.of());
    }

    private static DeckView of(
            String path,
            String scope,
            String id,
            String title,
            String home,
            List<Question> questions,
            List<Shelf> shelves,
            List<Part> parts) {
        return new DeckView(
                path,
                scope,
                id,
                title,
                home,
                questions.size(),
                CheckView.services(questions),
                choices(questions.stream().map(question -> question.answer().kind())),
                choices(questions.stream().map(question -> String.valueOf(question.difficulty()))),
                shelves,
                parts);
    }

    private static List<Choice> choices(Stream<String> values) {
        Map<String, Long> counts =
                values.collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(it -> new Choice(it.getKey(), it.getValue().intValue()))
                .toList();
    }

    private static List<Shelf> shelves(List<Deck> decks) {
        List<Shelf> shelves = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            List<Stop> stops = decks.stream()
                    .filter(deck -> deck.scope() == scope)
                    .map(DeckView::stop)
                    .toList();
            if (!stops.isEmpty()) shelves.add(new Shelf(QuestionView.name(scope), stops));
        }
        return shelves;
    }

    private static Stop stop(Deck deck) {
        String path = OfDeck.pathOf(deck.scope(), deck.id());
        return new Stop(deck.id(), deck.title(), path, deck.questions().size());
    }

    /** The questions by section, in the order of the catalogue; those of no section at the end. */
    private static List<Part> parts(Deck deck, Catalog catalog, Outline outline) {
        if (deck.scope() != Scope.SERVICE) return List.of(new Part("", QuestionView.of(deck.questions(), outline)));
        List<Section> sections =
                catalog.service(deck.id()).map(Service::sections).orElse(List.of());
        List<Part> parts = new ArrayList<>();
        for (Section section :
                Stream.concat(sections.stream(), catalog.sections().stream()).toList()) {
            add(parts, section.name(), deck.questions(), section.id(), outline);
        }
        add(parts, "", deck.questions(), "", outline);
        return parts;
    }

    private static void add(List<Part> parts, String name, List<Question> all, String section, Outline outline) {
        List<Question> of =
                all.stream().filter(it -> it.section().equals(section)).toList();
        if (!of.isEmpty()) parts.add(new Part(name, QuestionView.of(of, outline)));
    }
}
