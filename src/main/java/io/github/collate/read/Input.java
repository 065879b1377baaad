package io.github.collate.read;

import io.github.collate.model.CardTimes;
import io.github.collate.model.Catalog;
import io.github.collate.model.Comparison;
import io.github.collate.model.Correction;
import io.github.collate.model.Draft;
import io.github.collate.model.GivenIds;
import io.github.collate.model.Illustrations;
import io.github.collate.model.RawNote;
import io.github.collate.model.Ruling;
import io.github.collate.model.Settings;
import io.github.collate.model.SiteFile;
import io.github.collate.model.SkippedFile;
import io.github.collate.model.Theme;
import io.github.collate.model.Update;
import java.util.List;
import java.util.Optional;

/**
 * Everything a build reads. The same input gives the same lists in the same order on every machine.
 *
 * @param notes by note set in the order of the settings, then by path
 * @param skipped files of note sets that were not read, in the same order
 * @param pages plain pages: set {@code ""}, file relative to {@code content/pages}
 * @param statics files copied as they are, by path below {@code content/static}
 * @param rulings as in {@code content/rulings.yml}; none without that file
 * @param updates as in {@code content/updates.yml}; none without that file
 * @param corrections as in {@code content/corrections.yml}; none without that file
 * @param comparisons the tables below {@code content/comparisons}, by id
 * @param questions those of {@code content/quizzes}, by file
 * @param illustrations as in {@code content/pictures} and {@code content/calculators}
 * @param cardTimes as in {@code content/cards.yml}; absent without that file, and for notes of another folder
 * @param ids as in {@code content/ids.yml}; absent without that file, and for notes of another folder
 */
public record Input(
        Settings settings,
        Catalog catalog,
        List<RawNote> notes,
        List<SkippedFile> skipped,
        List<RawNote> pages,
        List<SiteFile> statics,
        Theme theme,
        List<Ruling> rulings,
        List<Update> updates,
        List<Correction> corrections,
        List<Comparison> comparisons,
        List<Draft> questions,
        Illustrations illustrations,
        Optional<GivenIds> ids,
        Optional<CardTimes> cardTimes) {
    public Input {
        notes = List.copyOf(notes);
        skipped = List.copyOf(skipped);
        pages = List.copyOf(pages);
        statics = List.copyOf(statics);
        rulings = List.copyOf(rulings);
        updates = List.copyOf(updates);
        corrections = List.copyOf(corrections);
        comparisons = List.copyOf(comparisons);
        questions = List.copyOf(questions);
    }

    /** The same with another theme. */
    public Input with(Theme other) {
        return with(notes, other);
    }

    /** The same with other notes. */
    public Input with(List<RawNote> others) {
        return with(others, theme);
    }

    private Input with(List<RawNote> others, Theme other) {
        return new Input(
                settings,
                catalog,
                others,
                skipped,
                pages,
                statics,
                other,
                rulings,
                updates,
                corrections,
                comparisons,
                questions,
                illustrations,
                ids,
                cardTimes);
    }
}
