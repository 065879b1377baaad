package io.github.collate.press;

import io.github.collate.model.Manuscript;
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
import java.util.Queue;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints manuscripts, each as large as it fits, and with as much of it as there is room for. */
public final class Press {

    private final Prints stock;
    private final String stamp;
    private final Fonts fonts;
    private final Queue<TypeCase> cases = new ConcurrentLinkedQueue<>();
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
        fonts = Fonts.of(theme);
        if (fonts.all().isEmpty()) {
            Span span = Span.at("templates/print/fonts", 1);
            problems.error(span, "no font to print with", "", "put a TrueType font there, named Family-Style.ttf");
        }
        this.typesetter = new Typesetter(fonts, problems);
        this.finish = new Finish(date);
        this.problems = problems;
    }

    /**
     * Prints all of them side by side, those first that come first.
     *
     * @param done told after each how many are finished
     * @return by hash; one whose template is broken is missing
     */
    public Prints print(List<Manuscript> manuscripts, IntConsumer done) {
        if (problems.haveErrors()) return Prints.EMPTY;
        AtomicInteger finished = new AtomicInteger();
        SortedMap<String, Printed> printed = new ConcurrentSkipListMap<>();
        Crew.all(manuscripts, manuscript -> {
            String hash = Hash.of(stamp + " " + manuscript.path() + " " + manuscript.fingerprint());
            stock.find(hash).or(() -> print(manuscript)).ifPresent(one -> printed.put(hash, one));
            done.accept(finished.incrementAndGet());
        });
        return new Prints(printed);
    }

    private Optional<Printed> print(Manuscript manuscript) {
        TypeCase letters = Optional.ofNullable(cases.poll()).orElseGet(() -> new TypeCase(fonts));
        try (Fitting fitting = new Fitting(manuscript, markup -> typesetter.set(markup, letters))) {
            return fitting.best().map(fit -> print(manuscript, fit));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot print " + manuscript.path(), e);
        } finally {
            cases.add(letters);
        }
    }

    private Printed print(Manuscript manuscript, Fitting.Fit fit) {
        List<SiteFile> files = new ArrayList<>();
        try {
            PDDocument document = fit.galley().print();
            for (Paper paper : Paper.values()) {
                files.add(new SiteFile(paper.file(manuscript.path()), finish.on(paper, document, manuscript.path())));
            }
            return new Printed(manuscript.path(), fit.kept(), fit.galley().pages(), files);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot print " + manuscript.path(), e);
        }
    }
}
