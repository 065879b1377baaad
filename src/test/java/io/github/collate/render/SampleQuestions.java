package io.github.collate.render;

import io.github.collate.model.Answer;
import io.github.collate.model.Answer.Option;
import io.github.collate.model.Answer.Pair;
import io.github.collate.model.Fact;
import io.github.collate.model.Page;
import io.github.collate.model.Question;
import io.github.collate.model.Question.Origin;
import io.github.collate.model.QuizPage;
import io.github.collate.model.QuizPage.Deck;
import io.github.collate.model.QuizPage.Scope;
import java.util.ArrayList;
import java.util.List;

/** Made-up questions about the sample site, one of each kind, with hostile words. */
final class SampleQuestions {

    private final List<Fact> facts;

    /** @param facts at least one */
    SampleQuestions(List<Fact> facts) {
        this.facts = List.copyOf(facts);
    }

    /** Six by an author, then one generated from a table and one from a fact. */
    List<Question> all() {
        List<Option> options = List.of(
                new Option("wrong <b>", false, "Nobody & \"nothing\" <i>says</i> so."),
                new Option(SampleSite.HOSTILE, true, ""),
                new Option("right too", true, ""));
        return List.of(
                question("one", "limits", new Answer.Choice(false, options.subList(0, 2)), "", Origin.AUTHORED),
                question("several", "limits", new Answer.Choice(true, options), "", Origin.AUTHORED),
                question("weight", "limits", new Answer.Amount("2.5", "kg"), "", Origin.AUTHORED),
                question("gap", "use", new Answer.Gaps(List.of(List.of("lid", "cover"))), "", Origin.AUTHORED),
                question("steps", "use", new Answer.Sequence(List.of("put in", "close", "send")), "", Origin.AUTHORED),
                question("pairs", "", pairs(), "", Origin.AUTHORED),
                question("cell", "limits", new Answer.Choice(false, options.subList(0, 2)), "routes", Origin.GENERATED),
                question("fact", "limits", new Answer.Amount("7", "capsules"), "", Origin.GENERATED));
    }

    private static Answer pairs() {
        return new Answer.Matching(List.of(new Pair("North", "fast"), new Pair("South", "<slow>")), List.of("neither"));
    }

    private Question question(String id, String section, Answer answer, String table, Origin origin) {
        String prompt = "What about ___ & <" + id + ">?";
        List<Fact> grounds = id.equals("gap") ? List.of() : facts.subList(0, 1);
        return new Question(
                "tube-" + id,
                "tube",
                section,
                id.equals("one") ? "build" : "",
                1,
                false,
                prompt,
                answer,
                "Because <of> \"it\".",
                grounds,
                "https://example.org/?q=" + id + "&b",
                origin,
                table);
    }

    List<Page> pages() {
        List<Question> all = all();
        List<Deck> decks = List.of(
                new Deck(Scope.SERVICE, "tube", "Pneumatic Tube", Page.OfService.pathOf("tube"), all),
                new Deck(Scope.DOMAIN, "build", "Build & <mend>", "", all.subList(0, 1)),
                new Deck(Scope.TABLE, "routes", "Routes <b>", Page.OfComparison.pathOf("routes"), all.subList(6, 7)));
        List<Page> pages = new ArrayList<>();
        pages.add(new QuizPage.Practice(decks));
        decks.forEach(deck -> pages.add(new QuizPage.OfDeck(deck)));
        return pages;
    }
}
