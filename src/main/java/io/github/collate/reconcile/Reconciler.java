package io.github.collate.reconcile;

import io.github.collate.model.Cache;
import io.github.collate.model.Conflict;
import io.github.collate.model.Fact;
import io.github.collate.model.Problems;
import io.github.collate.model.Quote;
import io.github.collate.model.Ruling;
import io.github.collate.model.Span;
import io.github.collate.model.Update;
import io.github.collate.model.Verdicts;
import io.github.collate.model.Verdicts.Dated;
import io.github.collate.model.Verdicts.Settled;
import io.github.collate.model.Verdicts.Side;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Attaches rulings and updates to the facts they quote, and tells what is still open. */
public final class Reconciler {

    private final List<Ruling> rulings;
    private final List<Update> updates;
    private final boolean foreign;
    private final Cache cache;

    /** One that reads everything anew. */
    public Reconciler(List<Ruling> rulings, List<Update> updates, boolean foreign) {
        this(rulings, updates, foreign, Cache.none());
    }

    /**
     * @param foreign whether the notes are others than those the verdicts were written for: what is quoted in vain is
     *     then left out with one warning, and not an error each
     * @param cache gives back what quotes are looked for in, where it stayed as it was
     */
    public Reconciler(List<Ruling> rulings, List<Update> updates, boolean foreign, Cache cache) {
        this.cache = cache;
        this.rulings = List.copyOf(rulings);
        this.updates = List.copyOf(updates);
        this.foreign = foreign;
    }

    /**
     * The verdicts with their facts, in the order of their files. What is found and ruled on is settled; a ruling of
     * which a quote is gone is open again.
     *
     * @param found what the machine holds for contradictions
     */
    public Verdicts reconcile(List<Fact> facts, List<Conflict> found, Problems problems) {
        Search search = new Search(new Quotations(facts, cache), problems);
        List<Settled> settled = new ArrayList<>();
        List<Conflict> open = new ArrayList<>();
        for (Ruling ruling : rulings) {
            int before = search.gone;
            Optional<Settled> here = settle(ruling, search);
            if (search.gone > before && here.isPresent()) {
                open.add(Reopened.of(here.get()));
            } else {
                here.ifPresent(settled::add);
            }
        }
        List<Dated> dated = new ArrayList<>();
        for (Update update : updates) dated.add(new Dated(update, search.facts(update.outdates())));
        if (foreign) search.warn(rulings.stream().map(Ruling::span).findFirst());
        new Unsettled(settled, dated, open).of(found).forEach(open::add);
        return new Verdicts(settled, dated, open);
    }

    private static Optional<Settled> settle(Ruling ruling, Search search) {
        List<Side> sides = ruling.sides().stream()
                .map(side -> new Side(side.value(), holds(ruling, side), search.facts(side.said())))
                .filter(side -> !side.facts().isEmpty())
                .toList();
        return sides.isEmpty() ? Optional.empty() : Optional.of(new Settled(ruling, sides));
    }

    private static boolean holds(Ruling ruling, Ruling.Side side) {
        return ruling.kind() == Ruling.Kind.SCOPE || side.value().equals(ruling.holds());
    }

    /** Looks quotes up and reports those that lead nowhere, or to several facts. */
    private final class Search {
        private final Quotations quotations;
        private final Problems problems;
        private int inVain;
        private int gone;

        Search(Quotations quotations, Problems problems) {
            this.quotations = quotations;
            this.problems = problems;
        }

        List<Fact> facts(List<Quote> quotes) {
            Set<Fact> facts = new LinkedHashSet<>();
            for (Quote quote : quotes) {
                Set<Fact> found = quotations.find(quote.set(), quote.words());
                if (found.size() == 1) {
                    facts.addAll(found);
                } else if (foreign) {
                    inVain++;
                } else {
                    report(quote, found.size());
                }
            }
            return List.copyOf(facts);
        }

        private void report(Quote quote, int found) {
            String message = found == 0
                    ? "no statement of set '" + quote.set() + "' says this"
                    : found + " facts of set '" + quote.set() + "' say this";
            if (found == 0) {
                gone++;
                String hint = "the note was changed: read the verdict again, then quote the words as they stand now";
                problems.warning(quote.span(), message, quote.sourceLine(), hint);
            } else {
                String hint = "quote more words, so that one statement is meant";
                problems.error(quote.span(), message, quote.sourceLine(), hint);
            }
        }

        void warn(Optional<Span> first) {
            if (inVain == 0 || first.isEmpty()) return;
            problems.warning(
                    Span.at(first.get().file(), 1),
                    inVain + " quotes of rulings and updates are not in these notes and are left out",
                    "",
                    "expected with --notes: the verdicts were written for other notes");
        }
    }
}
