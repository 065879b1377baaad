package io.github.collate.model;

/** What a sheet holds or leaves out as a whole. */
public sealed interface Piece {

    /** What it is called in the data: unique among the pieces of its kind. */
    String id();

    /**
     * A fact, said in its own place.
     *
     * @param number whether it gives a limit or a default
     */
    record OfFact(Fact fact, boolean number) implements Piece {
        @Override
        public String id() {
            return fact.id();
        }
    }

    /** A contradiction, with what holds. */
    record OfDispute(Dispute dispute) implements Piece {
        @Override
        public String id() {
            return dispute.id();
        }
    }

    /** A change of the subject. */
    record OfUpdate(Update update) implements Piece {
        @Override
        public String id() {
            return update.id();
        }
    }

    /** A comparison table. */
    record OfTable(Table table) implements Piece {
        @Override
        public String id() {
            return table.id();
        }
    }

    /** A drawing. */
    record OfPicture(Picture picture) implements Piece {
        @Override
        public String id() {
            return picture.id();
        }
    }

    /** A question with its answer. */
    record OfQuestion(Question question) implements Piece {
        @Override
        public String id() {
            return question.id();
        }
    }
}
