package io.github.collate.press;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Words as outlines, in one font. Safe for use by several threads. */
final class Lettering {

    /** A curve is drawn as so many straight pieces. */
    private static final int PIECES = 6;

    /** Parts of a pixel in which outlines are given. */
    private static final int FINE = 4;

    private static final int COORDINATES = 6;

    /** A character: how far it moves the pen, and its lines as x, y, x, y ..., y upwards, in the font's units. */
    private record Glyph(int advance, List<double[]> lines) {}

    private final TrueTypeFont font;
    private final CmapLookup lookup;
    private final int unitsPerEm;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    private Lettering(byte[] file) {
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            lookup = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lightest or the heaviest upright font of the family that has most of them. */
    static Lettering of(Fonts fonts, boolean heavy) {
        Map<String, List<Fonts.Font>> families =
                fonts.all().stream().filter(font -> !font.italic()).collect(Collectors.groupingBy(Fonts.Font::family));
        List<Fonts.Font> family = families.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, List<Fonts.Font>> it) ->
                                it.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .orElseGet(fonts::all);
        Function<Fonts.Font, Integer> weight = Fonts.Font::weight;
        Comparator<Fonts.Font> order = Comparator.comparing(weight);
        Fonts.Font font = family.stream().max(heavy ? order : order.reversed()).orElseThrow();
        return new Lettering(font.file().bytes());
    }

    /** How wide a text is. Pixels at that size of the letters. */
    double width(String text, int size) {
        return text.codePoints().map(point -> glyph(point).advance).sum() * (double) size / unitsPerEm;
    }

    /** The outlines of a text whose base line begins there, in quarters of a pixel. */
    List<int[]> outlines(String text, int size, double left, double base) {
        List<int[]> outlines = new ArrayList<>();
        double scale = (double) size / unitsPerEm;
        double pen = left;
        for (int point : text.codePoints().toArray()) {
            Glyph glyph = glyph(point);
            for (double[] line : glyph.lines) {
                int[] outline = new int[line.length];
                for (int at = 0; at < line.length; at += 2) {
                    outline[at] = fine(pen + line[at] * scale);
                    outline[at + 1] = fine(base - line[at + 1] * scale);
                }
                outlines.add(outline);
            }
            pen += glyph.advance * scale;
        }
        return outlines;
    }

    private static int fine(double pixels) {
        return (int) StrictMath.floor(pixels * FINE + 0.5);
    }

    private Glyph glyph(int point) {
        Glyph known = glyphs.get(point);
        return known != null ? known : read(point);
    }

    /** The parser of the font is for one thread at a time. */
    private synchronized Glyph read(int point) {
        return glyphs.computeIfAbsent(point, key -> {
            try {
                int number = lookup.getGlyphId(key);
                if (number == 0) return new Glyph(0, List.of());
                return new Glyph(
                        font.getAdvanceWidth(number),
                        lines(font.getGlyph().getGlyph(number).getPath()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<double[]> lines(GeneralPath path) {
        List<double[]> lines = new ArrayList<>();
        List<Double> line = new ArrayList<>();
        double[] to = new double[COORDINATES];
        double x = 0;
        double y = 0;
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            int kind = it.currentSegment(to);
            if (kind == PathIterator.SEG_MOVETO || kind == PathIterator.SEG_CLOSE) {
                if (!line.isEmpty())
                    lines.add(line.stream().mapToDouble(Double::doubleValue).toArray());
                line.clear();
            }
            if (kind == PathIterator.SEG_CLOSE) continue;
            if (kind == PathIterator.SEG_QUADTO) {
                for (int piece = 1; piece < PIECES; piece++) {
                    double t = (double) piece / PIECES;
                    double s = 1 - t;
                    line.add(s * s * x + 2 * s * t * to[0] + t * t * to[2]);
                    line.add(s * s * y + 2 * s * t * to[1] + t * t * to[3]);
                }
            }
            int end = kind == PathIterator.SEG_QUADTO ? 2 : 0;
            x = to[end];
            y = to[end + 1];
            line.add(x);
            line.add(y);
        }
        if (!line.isEmpty())
            lines.add(line.stream().mapToDouble(Double::doubleValue).toArray());
        return lines;
    }
}
