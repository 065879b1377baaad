package io.github.collate.classify;

import io.github.collate.model.Catalog;
import io.github.collate.model.Statement;
import java.util.List;
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
     * What a statement's own words, its headings and the statements before it say.
     *
     * @param heard what it tells by itself
     */
    Evidence hear(Statement statement, Heard heard) {
        Evidence evidence = new Evidence();
        evidence.addAll(heard.said(), 1);
        Evidence headings = witness.hearHeadings(statement.headings());
        boolean sameHeading = before != null && underSameHeadings(before, statement);
        boolean sameBlock = before != null && inOneBlock(before, statement);
        if (!sameHeading) authority = 1;
        if (!sameBlock) openBlock(heard.opening(), headings);
        evidence.addAll(headings, authority);
        if (sameBlock)
            lead.ifPresent(service -> evidence.add(service, weights.blockLead(), "its paragraph opens with it"));
        boolean lists = headings.isEmpty() && statement.parents().isEmpty() && heard.isItem();
        if (sameHeading && before != null && !lists) addNeighbour(before, statement, heard.forms(), evidence);
        return evidence;
    }

    /** Notes where the statement went. */
    void placed(Statement statement, String service) {
        before = statement;
        beforeService = service;
    }

    private void openBlock(Optional<String> opening, Evidence headings) {
        lead = opening;
        if (lead.isEmpty() || headings.isEmpty()) return;
        boolean leaves = headings.of(lead.get()) == 0;
        authority = leaves ? authority * weights.stale() : Math.min(1, authority / weights.stale());
    }

    private void addNeighbour(Statement other, Statement statement, List<String> forms, Evidence evidence) {
        if (beforeService.equals(Catalog.GENERAL)) return;
        boolean leaves = other.block() != statement.block()
                && lead.isPresent()
                && !lead.get().equals(beforeService);
        double factor = leaves ? weights.stale() : 1;
        evidence.add(beforeService, factor * nearness(other, statement), "follows one about it");
        if (other.block() == statement.block() && continues(forms))
            evidence.add(beforeService, weights.continues(), "goes on about it");
    }

    private double nearness(Statement other, Statement statement) {
        double carried = (1 - authority) * weights.carried();
        if (other.block() == statement.block()) return weights.sameBlock() + carried / 2;
        boolean siblings = !statement.parents().isEmpty() && other.parents().equals(statement.parents());
        double near = siblings ? weights.sameParent() : weights.sameHeading();
        return near + carried;
    }

    private static boolean continues(List<String> forms) {
        return !forms.isEmpty() && POINTING.contains(forms.get(0));
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

    /** Whether two statements stand in one file under the same headings: nothing is carried over to others. */
    static boolean underSameHeadings(Statement one, Statement other) {
        return one.set().equals(other.set())
                && one.span().file().equals(other.span().file())
                && one.headings().equals(other.headings());
    }
}
