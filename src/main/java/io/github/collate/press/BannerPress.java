package io.github.collate.press;

import io.github.collate.model.Banner;
import io.github.collate.model.Beside;
import io.github.collate.model.Cache;
import io.github.collate.model.Digest;
import io.github.collate.model.SiteFile;
import io.github.collate.model.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Draws the pictures that stand for pages where their links are shown, 1200 by 630 pixels as Open Graph has them, in the
 * fonts of the theme. Their colours are those of the theme that ships with Collate, in the light.
 */
public final class BannerPress {

    /** Pixels. */
    public static final int WIDTH = 1200;

    /** Pixels. */
    public static final int HEIGHT = 630;

    private static final int PAPER = 0xFDFCF9;
    private static final int INK = 0x1D2125;
    private static final int QUIET = 0x454C54;
    private static final int LINE = 0xE4E0D7;
    private static final int ACCENT = 0x0B5750;

    /** Letters of note sets, in the order of the sets, and what they stand on. */
    private static final int[] HUES = {0x0F6F66, 0x1F5FAE, 0x9A4A06, 0x7A3A96, 0xA02C4C, 0x536200};

    private static final int[] SOFT = {0xDEEBE8, 0xE1E9F0, 0xF1E6DA, 0xEDE3EC, 0xF2E1E3, 0xE7E9DA};

    /** Where everything begins, and how far it goes. Pixels. */
    private static final int LEFT = 84;

    private static final int ROOM = WIDTH - 2 * LEFT;
    private static final int BAND = 14;
    private static final int HEAD = 108;
    private static final int OVER = 196;
    private static final int FOOT = 556;
    private static final int BOTTOM = 476;
    private static final int ABOVE_TEXT = 16;

    private static final int SMALL = 30;
    private static final int TEXT = 36;
    private static final int TEXT_LINE = 48;
    private static final int TEXT_LINES = 3;

    /** Titles are as large as they fit on two lines with the text below. */
    private static final List<Integer> TITLES = List.of(104, 92, 80, 70, 60);

    private static final int TITLE_LINES = 2;

    private static final int MARK = 40;
    private static final int MARK_STEP = 48;
    private static final int MARK_LETTER = 26;

    private final Lettering heavy;
    private final Lettering light;

    /** @param theme holds the fonts, below {@code print/fonts/}, at least one */
    private BannerPress(Theme theme) {
        Fonts fonts = Fonts.of(theme);
        heavy = Lettering.of(fonts, true);
        light = Lettering.of(fonts, false);
    }

    /**
     * Draws all of them side by side; the result is in their order.
     *
     * @param cache gives back pictures that would come out the same
     */
    public static List<SiteFile> draw(List<Banner> banners, Theme theme, Cache cache) {
        Map<String, byte[]> fonts = theme.fonts();
        Digest digest = new Digest(fonts);
        // Fonts are read only if there is something to draw.
        Map<Theme, BannerPress> press = new ConcurrentHashMap<>();
        return Beside.map(
                banners,
                banner -> cache.file(
                        banner.path(),
                        digest.of(fonts, banner),
                        () -> press.computeIfAbsent(theme, BannerPress::new).draw(banner)));
    }

    private byte[] draw(Banner banner) {
        Canvas canvas = new Canvas(WIDTH, HEIGHT, PAPER);
        canvas.box(0, 0, WIDTH, BAND, ACCENT);
        if (!banner.site().isEmpty()) write(canvas, heavy, banner.site(), SMALL, HEAD, QUIET);
        if (!banner.over().isEmpty()) write(canvas, light, banner.over(), SMALL, OVER, ACCENT);
        int top = banner.over().isEmpty() ? OVER - SMALL : OVER;
        int size = size(banner, top);
        int base = title(canvas, banner.title(), size, top);
        int left = Math.max(0, (BOTTOM - base) / TEXT_LINE);
        for (String line :
                left == 0 ? List.<String>of() : lines(light, banner.text(), TEXT, Math.min(left, TEXT_LINES))) {
            base += TEXT_LINE;
            write(canvas, light, line, TEXT, base, QUIET);
        }
        canvas.box(LEFT, FOOT - 56, ROOM, 2, LINE);
        write(canvas, heavy, under(banner), SMALL, FOOT, INK);
        marks(canvas, banner.marks());
        return canvas.png();
    }

    private static void write(Canvas canvas, Lettering letters, String words, int size, int base, int colour) {
        canvas.fill(letters.outlines(words, size, LEFT, base), colour);
    }

    /** The largest size at which title and text fit, or the smallest. */
    private int size(Banner banner, int top) {
        int text = lines(light, banner.text(), TEXT, TEXT_LINES).size() * TEXT_LINE;
        for (int size : TITLES) {
            int title = lines(heavy, banner.title(), size, Integer.MAX_VALUE).size();
            if (title <= TITLE_LINES && top + title * step(size) + ABOVE_TEXT + text <= BOTTOM) return size;
        }
        return TITLES.get(TITLES.size() - 1);
    }

    private static int step(int size) {
        return size + size / 10;
    }

    /** Writes the title; gives the base of its last line, and some room below. */
    private int title(Canvas canvas, String title, int size, int top) {
        int base = top;
        for (String line : lines(heavy, title, size, TITLE_LINES)) {
            base += step(size);
            write(canvas, heavy, line, size, base, INK);
        }
        return base + ABOVE_TEXT;
    }

    /** Breaks a text at its blanks; what does not fit ends in an ellipsis. */
    private static List<String> lines(Lettering letters, String text, int size, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || letters.width(longer, size) <= ROOM) {
                line = longer;
                continue;
            }
            if (lines.size() == most - 1) {
                lines.add(shortened(letters, longer, size, ROOM));
                return lines;
            }
            lines.add(line);
            line = word;
        }
        if (!line.isEmpty()) lines.add(letters.width(line, size) <= ROOM ? line : shortened(letters, line, size, ROOM));
        return lines;
    }

    /** The figures, as far as the marks leave room. */
    private String under(Banner banner) {
        int room = ROOM - MARK_STEP * Math.min(banner.marks().size(), ROOM / 2 / MARK_STEP);
        return heavy.width(banner.under(), SMALL) <= room
                ? banner.under()
                : shortened(heavy, banner.under(), SMALL, room);
    }

    private static String shortened(Lettering letters, String line, int size, int room) {
        String shorter = line;
        while (!shorter.isEmpty() && letters.width(shorter + "\u2026", size) > room) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1))
                    .stripTrailing();
        }
        return shorter + "\u2026";
    }

    /** The letters of the sets at the right of the last line; one that is not lit is a dot. */
    private void marks(Canvas canvas, List<Banner.Mark> marks) {
        int left = WIDTH - LEFT - MARK_STEP * marks.size() + (MARK_STEP - MARK);
        for (int at = 0; at < marks.size() && left > WIDTH / 2; at++, left += MARK_STEP) {
            Banner.Mark mark = marks.get(at);
            int hue = at % HUES.length;
            int top = FOOT - SMALL;
            if (!mark.lit()) {
                canvas.box(left + MARK / 2 - 2, top + MARK / 2 - 2, 4, 4, LINE);
                continue;
            }
            canvas.box(left, top, MARK, MARK, SOFT[hue]);
            double middle = left + (MARK - heavy.width(mark.letter(), MARK_LETTER)) / 2;
            canvas.fill(heavy.outlines(mark.letter(), MARK_LETTER, middle, FOOT - 1), HUES[hue]);
        }
    }
}
