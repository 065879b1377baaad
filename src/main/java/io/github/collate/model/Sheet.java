package io.github.collate.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sheet to print, as composed: everything that may stand on it.
 *
 * @param path below {@code sheets/}, without the paper's folder and the ending
 * @param title its heading
 * @param lead what it is about in one line; may be empty
 * @param page path of the page of the site that holds all of it
 * @param pages it has at most so many
 * @param parts its facts in the order they are read
 * @param pieces what competes for the room, the most important first
 * @param overruled facts that do not hold: told as contradictions and changes only
 */
public record Sheet(
        String path,
        Kind kind,
        String title,
        String lead,
        String page,
        int pages,
        List<Part> parts,
        List<Piece> pieces,
        List<Fact> overruled) {

    /** Cards on a page. */
    public static final int CARDS = 8;

    /** Pages before the first cards: both sides of one leaf. */
    public static final int CARD_TITLES = 2;

    public Sheet {
        parts = List.copyOf(parts);
        pieces = List.copyOf(pieces);
        overruled = List.copyOf(overruled);
    }

    /** What is on it. */
    public enum Kind {
        /** Everything, bound. */
        BOOK,
        /** Questions to cut out, their answers behind them. */
        CARDS,
        /** A service. */
        SERVICE,
        /** A comparison table. */
        TABLE,
        /** The limits and defaults of every service. */
        NUMBERS,
        /** Where the notes disagree, and what holds. */
        CONTRADICTIONS,
        /** What has changed in the subject. */
        UPDATES,
        /** A domain of the exam. */
        DOMAIN
    }

    /**
     * Facts that stand below one heading.
     *
     * @param page where all of them stand, from the site's root, with the anchor
     * @param groups as on the site's page
     */
    public record Part(String title, String page, List<Page.Group> groups) {
        public Part {
            groups = List.copyOf(groups);
        }

        /** Its facts. */
        public List<Fact> facts() {
            return groups.stream().flatMap(group -> group.said().stream()).toList();
        }

        /** The same with only those facts; groups that lose them all are left out. */
        public Part only(Set<String> ids) {
            List<Page.Group> kept = groups.stream()
                    .map(group -> new Page.Group(group.subject(), only(group.head(), ids), only(group.facts(), ids)))
                    .filter(group -> !group.said().isEmpty())
                    .toList();
            return new Part(title, page, kept);
        }

        private static List<Fact> only(List<Fact> facts, Set<String> ids) {
            return facts.stream().filter(fact -> ids.contains(fact.id())).toList();
        }
    }

    /** The ids of the facts among some pieces. */
    public static Set<String> facts(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece.OfFact.class::isInstance)
                .map(Piece::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
