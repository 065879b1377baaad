package io.github.collate.press;

import io.github.collate.model.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of a theme: TrueType files below {@code print/fonts/}, named {@code Family-Style.ttf}.
 *
 * @param characters those that a font has
 */
record Fonts(List<Font> all, BitSet characters) {

    /**
     * A font.
     *
     * @param weight as in CSS, 100 to 900
     */
    record Font(String family, int weight, boolean italic, Data file) {}

    /** Bytes that are not to be changed. */
    interface Data {
        byte[] bytes();
    }

    private static final Map<String, Integer> WEIGHTS =
            Map.of("light", 300, "medium", 500, "semibold", 700, "bold", 700, "black", 900);

    private static final int REGULAR = 400;

    /** The end of the second plane: symbols and pictographs stand before it. */
    private static final int LAST = 0x1FFFF;

    Fonts {
        all = List.copyOf(all);
    }

    static Fonts of(Theme theme) {
        List<Font> all = new ArrayList<>();
        BitSet characters = new BitSet();
        theme.files().forEach((path, bytes) -> {
            Matcher name = Theme.FONT.matcher(path);
            if (!name.matches()) return;
            all.add(font(name.group(1), name.group(2).toLowerCase(Locale.ROOT), () -> bytes));
            characters.or(characters(bytes, path));
        });
        return new Fonts(all, characters);
    }

    private static Font font(String family, String style, Data file) {
        boolean italic = style.endsWith("italic");
        String weight = italic ? style.substring(0, style.length() - "italic".length()) : style;
        return new Font(family, WEIGHTS.getOrDefault(weight, REGULAR), italic, file);
    }

    private static BitSet characters(byte[] bytes, String path) {
        BitSet characters = new BitSet();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            CmapLookup lookup = font.getUnicodeCmapLookup();
            for (int point = ' '; point <= LAST; point++) {
                if (lookup.getGlyphId(point) != 0) characters.set(point);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("not a TrueType font: templates/" + path, e);
        }
        return characters;
    }
}
