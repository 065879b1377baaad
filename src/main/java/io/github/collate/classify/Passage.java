package io.github.collate.classify;

import io.github.collate.model.Catalog;
import io.github.collate.model.Statement;
import io.github.collate.model.Words;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads along with a note and remembers what it has been about: which service the paragraph at hand opened with, which
 * service the statement before went to, and how much the heading still says. A heading that long running notes have
 * left behind, paragraph by paragraph, says less and less.
 */
final class Passage {

    /** A sentence that opens with one of these is about what the one before it was about. */
    private static final Set<String> POINTING = Set.of("it", "this", "these", "they", "that", "its", "their", "such");

    private final Witness witness;
    private final Weights weights;

    private @Nullable Statement before;
    private String beforeService = Catalog.GENERAL;
    private Optional<String> lead = Optional.empty();
    private double authority = 1;

    Passage(Witness witness, Weights weights) {
        this.witness = witness;
        this.weights = weights;
    }

    /**
     * Adds to a statement's own words what its headings and the statements before it say.
     *
     * @param opensBlock whether it is the first of several in one paragraph
     */
    void hear(Statement statement, boolean opensBlock, Evidence evidence) {
        Evidence headings = witness.hearHeadings(statement.headings());
        boolean sameHeading = before != null && underSameHeadings(before, statement);
        boolean sameBlock = before != null && inOneBlock(before, statement);
        if (!sameHeading) authority = 1;
        if (!sameBlock) openBlock(statement, opensBlock, headings);
        evidence.addAll(headings, authority);
        if (sameBlock)
            lead.ifPresent(service -> evidence.add(service, weights.blockLead(), "its paragraph opens with it"));
        boolean lists =
                headings.isEmpty() && statement.parents().isEmpty() && witness.isItem(statement.text(), opensBlock);
        if (sameHeading && before != null && !lists) addNeighbour(before, statement, evidence);
    }

    /** Notes where the statement went. */
    void placed(Statement statement, String service) {
        before = statement;
        beforeService = service;
    }

    private void openBlock(Statement statement, boolean opensBlock, Evidence headings) {
        lead = witness.opening(statement.text(), opensBlock);
        if (lead.isEmpty() || headings.isEmpty()) return;
        boolean leaves = headings.of(lead.get()) == 0;
        authority = leaves ? authority * weights.stale() : Math.min(1, authority / weights.stale());
    }

    private void addNeighbour(Statement other, Statement statement, Evidence evidence) {
        if (beforeService.equals(Catalog.GENERAL)) return;
        boolean leaves = other.block() != statement.block()
                && lead.isPresent()
                && !lead.get().equals(beforeService);
        double factor = leaves ? weights.stale() : 1;
        evidence.add(beforeService, factor * nearness(other, statement), "follows one about it");
        if (other.block() == statement.block() && continues(statement.text()))
            evidence.add(beforeService, weights.continues(), "goes on about it");
    }

    private double nearness(Statement other, Statement statement) {
        double carried = (1 - authority) * weights.carried();
        if (other.block() == statement.block()) return weights.sameBlock() + carried / 2;
        boolean siblings = !statement.parents().isEmpty() && other.parents().equals(statement.parents());
        double near = siblings ? weights.sameParent() : weights.sameHeading();
        return near + carried;
    }

    private static boolean continues(String text) {
        return Words.of(text).stream().limit(1).anyMatch(word -> POINTING.contains(word.form()));
    }

    /** Whether two statements stand in one paragraph. */
    static boolean inOneBlock(Statement one, Statement other) {
        return underSameHeadings(one, other) && one.block() == other.block();
    }

    /** Whether two statements stand in one paragraph, or in lines with nothing in between and below the same parents. */
    static boolean adjoin(Statement one, Statement other) {
        if (!underSameHeadings(one, other)) return false;
        boolean nextLine = other.span().line() == one.span().endLine() + 1;
        return one.block() == other.block() || (nextLine && one.parents().equals(other.parents()));
    }

    private static boolean underSameHeadings(Statement one, Statement other) {
        return one.set().equals(other.set())
                && one.span().file().equals(other.span().file())
                && one.headings().equals(other.headings());
    }
}
