package io.github.collate.compose;

import io.github.collate.model.Catalog;
import io.github.collate.model.Comparison.Ref;
import io.github.collate.model.Draft;
import io.github.collate.model.Fact;
import io.github.collate.model.Problems;
import io.github.collate.model.Question;
import io.github.collate.model.Ruling;
import io.github.collate.model.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions of a site: those of its authors, each held against the facts it names. */
public final class Questions {

    private final Grounds grounds;
    private final boolean foreign;

    /**
     * @param retired ids that facts had once, each with the id of the fact that took its place
     * @param foreign whether the notes are others than those the questions were written for: a question whose facts are
     *     not there is then left out, and one warning tells how many those are
     */
    public Questions(
            Catalog catalog,
            List<Fact> facts,
            Map<String, String> retired,
            List<Ruling> rulings,
            Verdicts verdicts,
            boolean foreign) {
        grounds = new Grounds(facts, retired, rulings, verdicts, new Disputes(catalog, verdicts));
        this.foreign = foreign;
    }

    /** The questions in the order of their files. One that rests on what is not there, or whose key says another number, is
     * an error. */
    public List<Question> of(List<Draft> drafts, Problems problems) {
        List<Question> questions = new ArrayList<>();
        KeyCheck keys = new KeyCheck(grounds, problems);
        List<Draft> lost = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Fact> facts = new ArrayList<>();
            List<Ref> missing = new ArrayList<>();
            for (Ref ref : draft.facts()) {
                Optional<Fact> fact = grounds.fact(ref.name());
                fact.ifPresentOrElse(facts::add, () -> missing.add(ref));
            }
            if (missing.isEmpty()) {
                questions.add(draft.question().on(facts.stream().distinct().toList()));
                if (!foreign) keys.check(draft, facts);
            } else if (foreign) lost.add(draft);
            else missing.forEach(ref -> report(ref, problems));
        }
        if (!lost.isEmpty()) {
            String message = "questions that rest on facts which these notes do not hold: " + lost.size();
            Ref first = lost.get(0).answer();
            problems.warning(first.span(), message, first.sourceLine(), "they are left out; this is the first");
        }
        return questions;
    }

    private static void report(Ref ref, Problems problems) {
        String message = "no note says '" + ref.name() + "' any more";
        String hint = "name another fact (data/ledger.json lists them), or give the question a source";
        problems.error(ref.span(), message, ref.sourceLine(), hint);
    }
}
