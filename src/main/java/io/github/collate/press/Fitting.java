package io.github.collate.press;

import io.github.collate.model.Manuscript;
import io.github.collate.model.Manuscript.Setting;
import java.io.IOException;
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

    /** A guess stays below what would just fit: the next larger one is then tried for certain. */
    private static final double CAUTION = 0.98;

    /** Characters on a page of type of one point, as measured on sheets of all kinds. */
    private static final double CHARACTERS = 410_000;

    /** What of a page a heading fills. */
    private static final double HEADING = 0.1;

    /** What is guessed to take so many times its room is not tried as a whole. */
    private static final double HOPELESS = 1.5;

    private final Manuscript manuscript;
    private final Function<String, Galley> typesetter;
    private Optional<Fit> best = Optional.empty();

    /** A manuscript that fits: so many pieces of it. */
    record Fit(int kept, Galley galley) {}

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
        double words = words(markup.get()) / CHARACTERS;
        double least = HEADING + words * square(last);
        if (least <= last.pages() * HOPELESS) least = size(settings, words);
        if (best.isEmpty()) most(last, least);
        return best;
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
            Galley galley = galley(manuscript.pieces(), setting);
            each = Math.max(galley.filled() - HEADING, HEADING) / square(setting);
            int enough = enough(settings, next, galley.pages());
            if (enough > next) tooLarge = next;
            if (enough < fits) {
                fits = enough;
                keep(new Fit(manuscript.pieces(), galley));
            } else {
                galley.close();
            }
        }
        return HEADING + each * square(settings.get(settings.size() - 1));
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
     * Looks for the most pieces that fit, of which all do not.
     *
     * @param least pages that all of it fills
     */
    private void most(Setting setting, double least) throws IOException {
        int fits = 0;
        int tooMany = manuscript.pieces() + 1;
        double below = HEADING;
        double above = Math.max(least, setting.pages());
        while (tooMany - fits > 1) {
            double share = Math.max(0, Math.min(1, (room(setting) - below) / (above - below)));
            int next = Math.max(fits + 1, Math.min(tooMany - 1, fits + (int) (share * (tooMany - fits))));
            Galley galley = galley(next, setting);
            if (galley.pages() <= setting.pages()) {
                fits = next;
                below = Math.min(galley.filled(), room(setting));
                keep(new Fit(next, galley));
            } else {
                tooMany = next;
                above = Math.max(galley.filled(), setting.pages());
                galley.close();
            }
        }
        if (best.isEmpty()) keep(new Fit(0, galley(0, setting)));
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
