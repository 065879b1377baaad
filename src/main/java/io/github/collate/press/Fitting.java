package io.github.collate.press;

import io.github.collate.model.Manuscript;
import io.github.collate.model.Manuscript.Setting;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds how a manuscript is set best: as large as all of it fits, or else with as much of it as fits. Laying out is what
 * printing takes most of its time for, so every try is guessed from the words there are and from how much the last one
 * filled, and the best is kept.
 */
final class Fitting implements AutoCloseable {

    /** Times that a manuscript is set to learn its pages; after that they are as they were, or never will be. */
    private static final int ROUNDS = 4;

    /** A size that is guessed to fit ends before the page does: the next larger one is then tried for certain. */
    private static final double CAUTION = 0.98;

    /** What is guessed to take so many times its room, from how much the same words filled at another size, is not tried. */
    private static final double CERTAIN = 1.12;

    /** Characters on a page of type of one point, as measured on sheets of all kinds. */
    private static final double CHARACTERS = 410_000;

    /** What of a page a heading fills. */
    private static final double HEADING = 0.1;

    /** What is guessed to take so many times its room is not tried as a whole. */
    private static final double HOPELESS = 1.5;

    /** Times that words are counted for a guess, where it is between more than a few. */
    private static final int COUNTS = 2;

    private static final int FEW = 8;

    /** Pages of a leaf of paper. */
    private static final int LEAF = 2;

    private final Manuscript manuscript;
    private final Function<String, Galley> typesetter;
    private final Map<Integer, Integer> words = new HashMap<>();
    private Optional<Fit> best = Optional.empty();

    /** A manuscript that fits: so many pieces of it. */
    record Fit(int kept, Setting setting, Galley galley) {}

    /** So many pieces and the pages they fill. */
    private record Try(int kept, double filled) {}

    Fitting(Manuscript manuscript, Function<String, Galley> typesetter) {
        this.manuscript = manuscript;
        this.typesetter = typesetter;
    }

    /** The best way; none where the template is broken. */
    Optional<Fit> best() throws IOException {
        List<Setting> settings = manuscript.settings();
        Setting last = settings.get(settings.size() - 1);
        Optional<String> markup = manuscript.markup(manuscript.pieces(), last, Map.of());
        if (markup.isEmpty()) return Optional.empty();
        int all = words(markup.get());
        this.words.put(manuscript.pieces(), all);
        double words = all / CHARACTERS;
        double least = HEADING + words * square(last);
        if (least <= last.pages() * HOPELESS) least = size(settings, words);
        if (best.isEmpty()) most(last, least);
        if (best.isPresent() && !manuscript.namesPages()) even(best.get());
        return best;
    }

    /** Lets the columns of the last page end alike, where that takes no more pages. */
    private void even(Fit fit) throws IOException {
        int pages = fit.galley.pages();
        int foot = pages > LEAF ? 0 : fit.galley.uneven();
        if (foot == 0) return;
        Galley even = galley(fit.kept, new Setting(fit.setting.size(), pages, foot));
        if (even.pages() == pages) keep(new Fit(fit.kept, fit.setting, even));
        else even.close();
    }

    /**
     * Looks for the largest size at which all fits.
     *
     * @param words pages they fill at a size of one
     * @return pages that all of it fills at the last size
     */
    private double size(List<Setting> settings, double words) throws IOException {
        int fits = settings.size();
        int tooLarge = -1;
        double each = words;
        while (fits - tooLarge > 1) {
            int next = tooLarge + 1;
            while (next < fits - 1 && HEADING + each * square(settings.get(next)) > room(settings.get(next))) next++;
            Setting setting = settings.get(next);
            if (fits < settings.size() && HEADING + each * square(setting) > setting.pages() * CERTAIN) break;
            Galley galley = galley(manuscript.pieces(), setting);
            each = Math.max(galley.filled() - HEADING, HEADING) / square(setting);
            boolean smaller = next < settings.size() - 1 && mayBeSmaller(galley, setting, settings);
            int enough = smaller ? fits : enough(settings, next, galley.pages());
            if (enough > next) tooLarge = next;
            if (enough < fits) {
                fits = enough;
                keep(new Fit(manuscript.pieces(), setting, galley));
            } else {
                galley.close();
            }
        }
        return HEADING + each * square(settings.get(settings.size() - 1));
    }

    /** A table that stands alone is set smaller rather than with broken words. */
    private boolean mayBeSmaller(Galley galley, Setting setting, List<Setting> settings) {
        return galley.squeezed()
                && manuscript.pieces() == 1
                && settings.stream().anyMatch(other -> other.size() < setting.size());
    }

    /** The first way from that one on that is of the same size and has so many pages. */
    private static int enough(List<Setting> settings, int from, int pages) {
        int at = from;
        int size = settings.get(from).size();
        while (at < settings.size()
                && (settings.get(at).size() != size || settings.get(at).pages() < pages)) at++;
        return at;
    }

    /**
     * Looks for the most pieces that fit, of which all do not: where the line between a try that fits and one that does not
     * reaches the last page's end, and at once further where that comes from one side only.
     *
     * @param least pages that all of it fills
     */
    private void most(Setting setting, double least) throws IOException {
        Try fits = new Try(0, HEADING);
        Try tooMany = new Try(manuscript.pieces() + 1, Math.max(least, setting.pages() + HEADING));
        int step = 1;
        boolean before = false;
        while (tooMany.kept - fits.kept > 1) {
            int stride = Math.min(step, (tooMany.kept - fits.kept) / 2);
            int guess = guess(fits, tooMany, setting);
            int next = Math.max(fits.kept + stride, Math.min(tooMany.kept - stride, guess));
            Galley galley = galley(next, setting);
            boolean fit = galley.pages() <= setting.pages();
            if (fit) {
                fits = new Try(next, Math.min(galley.filled(), setting.pages()));
                keep(new Fit(next, setting, galley));
            } else {
                tooMany = new Try(next, Math.max(galley.filled(), setting.pages()));
                galley.close();
            }
            step = fit == before ? step * 2 : 1;
            before = fit;
        }
        if (best.isEmpty()) keep(new Fit(0, setting, galley(0, setting)));
    }

    /** Pieces of about as many words as fill the pages. Words are counted twice at most: that is a try's work too. */
    private int guess(Try fits, Try tooMany, Setting setting) {
        int few = fits.kept;
        int many = Math.min(tooMany.kept, manuscript.pieces());
        double from = words(few, setting);
        double to = words(many, setting);
        double share = (setting.pages() - fits.filled) / Math.max(HEADING, tooMany.filled - fits.filled);
        double enough = from + share * (to - from);
        int guess = few + (int) (share * (many - few));
        for (int round = 0; round < COUNTS && many - few > FEW; round++) {
            guess = Math.max(few + 1, Math.min(many - 1, guess));
            double words = words(guess, setting);
            if (words <= enough) {
                few = guess;
                from = words;
            } else {
                many = guess;
                to = words;
            }
            guess = few + (int) ((enough - from) / Math.max(1, to - from) * (many - few));
        }
        return guess;
    }

    private int words(int kept, Setting setting) {
        return words.computeIfAbsent(
                kept,
                count -> manuscript
                        .markup(count, setting, Map.of())
                        .map(Fitting::words)
                        .orElse(0));
    }

    private static double square(Setting setting) {
        return setting.size() * setting.size() / 100.0;
    }

    private static double room(Setting setting) {
        return setting.pages() * CAUTION;
    }

    /** Characters between the marks, from the body on. */
    private static int words(String markup) {
        int words = 0;
        boolean mark = true;
        for (int at = Math.max(0, markup.indexOf("<body")); at < markup.length(); at++) {
            char c = markup.charAt(at);
            if (c == '<') mark = true;
            if (!mark) words++;
            if (c == '>') mark = false;
        }
        return words;
    }

    private Galley galley(int kept, Setting setting) throws IOException {
        Map<String, Integer> pages = Map.of();
        Galley galley = galley(kept, setting, pages);
        for (int round = 1; manuscript.namesPages() && round < ROUNDS; round++) {
            Map<String, Integer> places = galley.places();
            if (places.equals(pages)) break;
            pages = places;
            galley.close();
            galley = galley(kept, setting, pages);
        }
        return galley;
    }

    private Galley galley(int kept, Setting setting, Map<String, Integer> pages) {
        return manuscript
                .markup(kept, setting, pages)
                .map(typesetter)
                .orElseThrow(() -> new IllegalStateException("the template broke between two tries"));
    }

    private void keep(Fit fit) throws IOException {
        close();
        best = Optional.of(fit);
    }

    @Override
    public void close() throws IOException {
        if (best.isPresent()) best.get().galley.close();
    }
}
