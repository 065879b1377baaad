package io.github.collate.compose;

import io.github.collate.model.Candidate;
import io.github.collate.model.Card;
import io.github.collate.model.Catalog;
import io.github.collate.model.Dropped;
import io.github.collate.model.GivenIds;
import io.github.collate.model.Illustrations;
import io.github.collate.model.Linked;
import io.github.collate.model.PlainPage;
import io.github.collate.model.Question;
import io.github.collate.model.RawNote;
import io.github.collate.model.Settings;
import io.github.collate.model.SkippedFile;
import io.github.collate.model.Table;
import io.github.collate.model.Verdicts;
import java.util.List;
import java.util.Map;

/**
 * All that a site is composed from.
 *
 * @param tables comparisons, filled
 * @param questions the authors' and the generated ones
 * @param cards facts to be learnt by heart
 * @param numbers limits and defaults
 * @param retired ids that facts had once, each with the id of the fact that took its place, or {@link GivenIds#GONE}
 */
public record Material(
        Settings settings,
        Catalog catalog,
        List<RawNote> notes,
        List<SkippedFile> skipped,
        List<Dropped> dropped,
        Linked linked,
        List<Candidate> candidates,
        Verdicts verdicts,
        List<Table> tables,
        List<Question> questions,
        List<Card> cards,
        List<PlainPage> pages,
        Illustrations illustrations,
        KeyNumbers numbers,
        Map<String, String> retired) {
    public Material {
        notes = List.copyOf(notes);
        skipped = List.copyOf(skipped);
        dropped = List.copyOf(dropped);
        candidates = List.copyOf(candidates);
        tables = List.copyOf(tables);
        questions = List.copyOf(questions);
        cards = List.copyOf(cards);
        pages = List.copyOf(pages);
        retired = Map.copyOf(retired);
    }
}
