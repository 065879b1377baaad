package io.github.collate.model;

import java.util.List;

/** A page on which a reader is asked. */
public sealed interface QuizPage extends Page {

    /** What the questions of a practice page have in common. */
    enum Scope {
        SERVICE,
        DOMAIN,
        TABLE
    }

    /**
     * Questions that are practised together.
     *
     * @param id of the service, the exam domain or the comparison
     * @param home path of the page they are about; empty for a domain
     */
    record Deck(Scope scope, String id, String title, String home, List<Question> questions) {
        public Deck {
            questions = List.copyOf(questions);
        }

        /** The path of the page on which they are practised. */
        public String path() {
            return OfDeck.pathOf(scope, id);
        }
    }

    /** Practice over all questions, and the way to every deck. */
    record Practice(List<Deck> decks) implements QuizPage {
        /** The path of the page. */
        public static final String PATH = "practice.html";

        public Practice {
            decks = List.copyOf(decks);
        }

        @Override
        public String path() {
            return PATH;
        }

        @Override
        public String title() {
            return "Practice";
        }

        /** The decks of one kind, in the site's order. */
        public List<Deck> decks(Scope scope) {
            return decks.stream().filter(deck -> deck.scope() == scope).toList();
        }
    }

    /**
     * A mock of the exam, against the clock.
     *
     * @param forms those there are questions enough for; at least one
     * @param decks to practise with instead, one for each exam domain
     */
    record MockExam(Exam exam, Exam.Paper paper, List<Exam.Form> forms, List<Deck> decks) implements QuizPage {
        /** The path of the page. */
        public static final String PATH = "exam.html";

        public MockExam {
            forms = List.copyOf(forms);
            decks = List.copyOf(decks);
        }

        @Override
        public String path() {
            return PATH;
        }

        @Override
        public String title() {
            return "Mock exam";
        }
    }

    /** Practice with one deck. */
    record OfDeck(Deck deck) implements QuizPage {
        @Override
        public String path() {
            return pathOf(deck.scope(), deck.id());
        }

        @Override
        public String title() {
            return deck.title();
        }

        /** The path of a deck's page. */
        public static String pathOf(Scope scope, String id) {
            String kind = switch (scope) {
                case SERVICE -> "service";
                case DOMAIN -> "domain";
                case TABLE -> "table";
            };
            return "practice/" + kind + "-" + id + ".html";
        }
    }

    /**
     * Spaced repetition over questions and facts: what is asked comes from the data, what is due from the reader's browser.
     *
     * @param indexes paths of the scripts that say what there is to ask
     */
    record Review(List<String> indexes) implements QuizPage {
        /** The path of the page. */
        public static final String PATH = "review.html";

        public Review {
            indexes = List.copyOf(indexes);
        }

        @Override
        public String path() {
            return PATH;
        }

        @Override
        public String title() {
            return "Review";
        }
    }
}
