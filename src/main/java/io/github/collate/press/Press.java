package io.github.collate.press;

import io.github.collate.model.Manuscript;
import io.github.collate.model.Manuscript.Setting;
import io.github.collate.model.Paper;
import io.github.collate.model.Printed;
import io.github.collate.model.Problems;
import io.github.collate.model.SiteFile;
import io.github.collate.model.Span;
import io.github.collate.model.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Prints manuscripts, each as large as it fits, and with as much of it as there is room for. */
public final class Press {

    private final Prints stock;
    private final String stamp;
    private final Typesetter typesetter;
    private final Finish finish;
    private final Problems problems;

    /**
     * @param theme holds the fonts, below {@code print/fonts/}
     * @param date of the content, the only clock
     * @param stock what an earlier run printed
     * @param program what tells this version of the program from every other
     * @param problems takes what is wrong with the theme, and characters that no font has
     */
    public Press(Theme theme, Optional<LocalDate> date, Prints stock, String program, Problems problems) {
        this.stock = stock;
        this.stamp = program + " " + Hash.of(theme);
        Fonts fonts = Fonts.of(theme);
        if (fonts.all().isEmpty()) {
            Span span = Span.at("templates/print/fonts", 1);
            problems.error(span, "no font to print with", "", "put a TrueType font there, named Family-Style.ttf");
        }
        this.typesetter = new Typesetter(fonts, problems);
        this.finish = new Finish(date);
        this.problems = problems;
    }

    /**
     * Prints all of them side by side.
     *
     * @param done told after each how many are finished
     * @return by hash; one whose template is broken is missing
     */
    public Prints print(List<Manuscript> manuscripts, IntConsumer done) {
        if (problems.haveErrors()) return Prints.EMPTY;
        AtomicInteger finished = new AtomicInteger();
        SortedMap<String, Printed> printed = new ConcurrentSkipListMap<>();
        manuscripts.parallelStream().forEach(manuscript -> {
            String hash = Hash.of(stamp + " " + manuscript.path() + " " + manuscript.fingerprint());
            stock.find(hash).or(() -> print(manuscript)).ifPresent(one -> printed.put(hash, one));
            done.accept(finished.incrementAndGet());
        });
        return new Prints(printed);
    }

    private Optional<Printed> print(Manuscript manuscript) {
        return fit(manuscript)
                .flatMap(fit -> manuscript.markup(fit.kept, fit.setting).map(markup -> print(manuscript, fit, markup)));
    }

    private Printed print(Manuscript manuscript, Fit fit, String markup) {
        List<SiteFile> files = new ArrayList<>();
        try (Galley galley = typesetter.set(markup)) {
            for (Paper paper : Paper.values()) {
                files.add(new SiteFile(
                        paper.file(manuscript.path()), finish.on(paper, galley.document(), manuscript.path())));
            }
            return new Printed(manuscript.path(), fit.kept, galley.pages(), files);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot print " + manuscript.path(), e);
        }
    }

    /** How a manuscript is printed: so many pieces, in that setting. */
    private record Fit(int kept, Setting setting) {}

    private Optional<Fit> fit(Manuscript manuscript) {
        List<Setting> settings = manuscript.settings();
        Setting last = settings.get(settings.size() - 1);
        int all = manuscript.pieces();
        Optional<Integer> pages = pages(manuscript, all, last);
        if (pages.isEmpty()) return Optional.empty();
        if (pages.get() > last.pages()) return Optional.of(new Fit(most(manuscript, last, pages.get()), last));
        int fits = settings.size() - 1;
        int tooLarge = -1;
        while (fits - tooLarge > 1) {
            int middle = (fits + tooLarge) / 2;
            if (fits(manuscript, all, settings.get(middle))) fits = middle;
            else tooLarge = middle;
        }
        return Optional.of(new Fit(all, settings.get(fits)));
    }

    /** The most pieces that fit, of which all do not. */
    private int most(Manuscript manuscript, Setting setting, int pagesOfAll) {
        int fits = 0;
        int tooMany = manuscript.pieces();
        int next = tooMany * setting.pages() / pagesOfAll;
        while (tooMany - fits > 1) {
            int middle = next > fits && next < tooMany ? next : (fits + tooMany) / 2;
            if (fits(manuscript, middle, setting)) fits = middle;
            else tooMany = middle;
            next = (fits + tooMany) / 2;
        }
        return fits;
    }

    private boolean fits(Manuscript manuscript, int kept, Setting setting) {
        return pages(manuscript, kept, setting)
                .filter(pages -> pages <= setting.pages())
                .isPresent();
    }

    private Optional<Integer> pages(Manuscript manuscript, int kept, Setting setting) {
        return manuscript.markup(kept, setting).map(typesetter::pages);
    }
}
