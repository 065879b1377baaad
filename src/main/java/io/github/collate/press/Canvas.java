package io.github.collate.press;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A picture that shapes are filled on, smoothly: each pixel is looked at in sixteen places. Whole numbers decide every
 * pixel, so that every machine draws the same.
 */
final class Canvas {

    /** Places in a pixel, across and down. */
    private static final int FINE = 4;

    /** Between not at all and wholly covered there are so many steps: few colours, and no edge that is seen. */
    private static final int STEPS = 8;

    private static final int MOST_COLOURS = 256;
    /** Of 9: 6 takes half as long again for a tenth less. */
    private static final int EFFORT = 4;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final int width;
    private final int height;
    private final int[] pixels;

    /** @param ground the colour of every pixel, as {@code 0xRRGGBB} */
    Canvas(int width, int height, int ground) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
        Arrays.fill(pixels, ground);
    }

    /** Fills a box. Pixels. */
    void box(int left, int top, int wide, int high, int colour) {
        for (int y = top; y < top + high; y++) {
            Arrays.fill(pixels, y * width + left, y * width + left + wide, colour);
        }
    }

    /**
     * Fills what closed lines go around, by the non-zero rule.
     *
     * @param outlines corners as x, y, x, y ... in 1/{@value FINE} pixels
     */
    void fill(List<int[]> outlines, int colour) {
        Crossings crossings = new Crossings(height * FINE);
        outlines.forEach(crossings::add);
        int[] covered = new int[width];
        for (int y = crossings.first() / FINE; y * FINE < crossings.end(); y++) {
            int left = width;
            int right = 0;
            for (int fine = 0; fine < FINE; fine++) {
                int[] row = crossings.of(y * FINE + fine);
                if (row.length == 0) continue;
                left = Math.min(left, Math.max(0, row[0] >> 1) / FINE);
                right = Math.max(right, Math.min(width, (row[row.length - 1] >> 1) / FINE + 1));
                cover(row, covered);
            }
            for (int x = left; x < right; x++) {
                if (covered[x] > 0) pixels[y * width + x] = mix(pixels[y * width + x], colour, covered[x]);
                covered[x] = 0;
            }
        }
    }

    /** Counts for each pixel how many places of a fine row lie inside. */
    private void cover(int[] crossings, int[] covered) {
        int winding = 0;
        for (int at = 0; at + 1 < crossings.length; at++) {
            winding += (crossings[at] & 1) == 1 ? 1 : -1;
            if (winding == 0) continue;
            int from = Math.max(0, crossings[at] >> 1);
            int to = Math.min(width * FINE, crossings[at + 1] >> 1);
            for (int x = from; x < to; x = nextPixel(x)) covered[x / FINE] += Math.min(to, nextPixel(x)) - x;
        }
    }

    private static int nextPixel(int fine) {
        return (fine / FINE + 1) * FINE;
    }

    /** Where closed lines cross fine rows: each line is walked once, whatever the height of all. */
    private static final class Crossings {

        private static final int[] NONE = {};

        private final int[][] rows;
        private final int[] counts;
        private int first;
        private int end;

        Crossings(int height) {
            rows = new int[height][];
            counts = new int[height];
            first = height;
            Arrays.fill(rows, NONE);
        }

        void add(int[] outline) {
            for (int at = 0; at < outline.length; at += 2) {
                int next = (at + 2) % outline.length;
                int x1 = outline[at];
                int y1 = outline[at + 1];
                int y2 = outline[next + 1];
                int from = Math.max(0, Math.min(y1, y2));
                int to = Math.min(rows.length, Math.max(y1, y2));
                for (int row = from; row < to; row++) {
                    int x = x1 + Math.floorDiv((row - y1) * (outline[next] - x1), y2 - y1);
                    add(row, x << 1 | (y2 > y1 ? 1 : 0));
                }
                if (from >= to) continue;
                first = Math.min(first, from);
                end = Math.max(end, to);
            }
        }

        private void add(int row, int crossing) {
            if (counts[row] == rows[row].length) rows[row] = Arrays.copyOf(rows[row], 2 * counts[row] + 8);
            rows[row][counts[row]++] = crossing;
        }

        /** The first row that a line crosses. */
        int first() {
            return first;
        }

        /** The row after the last that a line crosses. */
        int end() {
            return end;
        }

        /** Twice the place of each crossing, and one more where the line goes down; from left to right. */
        int[] of(int row) {
            int[] crossings = Arrays.copyOf(rows[row], counts[row]);
            Arrays.sort(crossings);
            return crossings;
        }
    }

    private static int mix(int below, int above, int covered) {
        int step = (covered * STEPS + FINE * FINE / 2) / (FINE * FINE);
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= Byte.SIZE) {
            int from = below >> shift & 0xFF;
            int to = above >> shift & 0xFF;
            mixed |= ((from * (STEPS - step) + to * step + STEPS / 2) / STEPS) << shift;
        }
        return mixed;
    }

    /**
     * The picture as PNG with a palette (PNG specification, third edition).
     *
     * @throws IllegalStateException if it has more than {@value MOST_COLOURS} colours
     */
    byte[] png() {
        Map<Integer, Integer> palette = new LinkedHashMap<>();
        byte[] rows = new byte[height * (width + 1)];
        int before = ~pixels[0];
        byte number = 0;
        for (int y = 0; y < height; y++) {
            int row = y * (width + 1);
            if (y > 0 && Arrays.equals(pixels, (y - 1) * width, y * width, pixels, y * width, (y + 1) * width)) {
                System.arraycopy(rows, row - width - 1, rows, row, width + 1);
                continue;
            }
            for (int x = 0; x < width; x++) {
                int colour = pixels[y * width + x];
                if (colour != before) {
                    before = colour;
                    Integer known = palette.putIfAbsent(colour, palette.size());
                    number = known == null ? (byte) (palette.size() - 1) : known.byteValue();
                }
                rows[row + x + 1] = number;
            }
        }
        if (palette.size() > MOST_COLOURS) throw new IllegalStateException("too many colours: " + palette.size());
        ByteArrayOutputStream colours = new ByteArrayOutputStream();
        palette.keySet().forEach(colour -> {
            for (int shift = 16; shift >= 0; shift -= Byte.SIZE) colours.write(colour >> shift);
        });
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        number(width, head);
        number(height, head);
        head.writeBytes(new byte[] {Byte.SIZE, 3, 0, 0, 0});
        chunk("IHDR", head.toByteArray(), png);
        chunk("PLTE", colours.toByteArray(), png);
        chunk("IDAT", squeezed(rows), png);
        chunk("IEND", new byte[0], png);
        return png.toByteArray();
    }

    /** By a compressor written in Java: what the one of the Java machine makes of bytes depends on the system. */
    private static byte[] squeezed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out, new Deflater(EFFORT))) {
            deflated.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void chunk(String type, byte[] data, ByteArrayOutputStream png) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        number(data.length, png);
        png.writeBytes(name);
        png.writeBytes(data);
        number((int) sum.getValue(), png);
    }

    private static void number(int value, ByteArrayOutputStream out) {
        for (int shift = 24; shift >= 0; shift -= Byte.SIZE) out.write(value >>> shift);
    }
}
