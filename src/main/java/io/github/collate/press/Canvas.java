package io.github.collate.press;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
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
        int top = Integer.MAX_VALUE;
        int bottom = Integer.MIN_VALUE;
        for (int[] outline : outlines) {
            for (int at = 1; at < outline.length; at += 2) {
                top = Math.min(top, outline[at]);
                bottom = Math.max(bottom, outline[at]);
            }
        }
        int first = Math.max(0, Math.floorDiv(top, FINE));
        int[] covered = new int[width];
        for (int y = first; y < Math.min(height, bottom / FINE + 1); y++) {
            Arrays.fill(covered, 0);
            for (int fine = 0; fine < FINE; fine++) cover(outlines, y * FINE + fine, covered);
            for (int x = 0; x < width; x++) {
                if (covered[x] > 0) pixels[y * width + x] = mix(pixels[y * width + x], colour, covered[x]);
            }
        }
    }

    /** Counts for each pixel how many places of a fine row lie inside. */
    private void cover(List<int[]> outlines, int row, int[] covered) {
        int[] crossings = new int[16];
        int count = 0;
        for (int[] outline : outlines) {
            int corners = outline.length / 2;
            for (int at = 0; at < corners; at++) {
                int next = (at + 1) % corners;
                int y1 = outline[2 * at + 1];
                int y2 = outline[2 * next + 1];
                if (y1 <= row == y2 <= row) continue;
                int x1 = outline[2 * at];
                int x = x1 + Math.floorDiv((row - y1) * (outline[2 * next] - x1), y2 - y1);
                if (count == crossings.length) crossings = Arrays.copyOf(crossings, 2 * count);
                crossings[count++] = x << 1 | (y2 > y1 ? 1 : 0);
            }
        }
        Arrays.sort(crossings, 0, count);
        int winding = 0;
        for (int at = 0; at + 1 < count; at++) {
            winding += (crossings[at] & 1) == 1 ? 1 : -1;
            if (winding == 0) continue;
            int from = Math.max(0, crossings[at] >> 1);
            int to = Math.min(width * FINE, crossings[at + 1] >> 1);
            for (int x = from; x < to; x++) covered[x / FINE]++;
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
            for (int x = 0; x < width; x++) {
                int colour = pixels[y * width + x];
                if (colour != before) {
                    before = colour;
                    Integer known = palette.putIfAbsent(colour, palette.size());
                    number = known == null ? (byte) (palette.size() - 1) : known.byteValue();
                }
                rows[y * (width + 1) + x + 1] = number;
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
        try {
            Deflater deflater = new Deflater(JZlib.Z_DEFAULT_COMPRESSION);
            byte[] out = new byte[bytes.length + bytes.length / 1000 + 64];
            deflater.setInput(bytes);
            deflater.setOutput(out);
            int result = deflater.deflate(JZlib.Z_FINISH);
            if (result != JZlib.Z_STREAM_END) throw new IllegalStateException("not compressed: " + result);
            int size = (int) deflater.getTotalOut();
            deflater.end();
            return Arrays.copyOf(out, size);
        } catch (GZIPException impossible) {
            throw new IllegalStateException(impossible);
        }
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
