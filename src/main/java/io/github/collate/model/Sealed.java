package io.github.collate.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Bytes that a later run takes for what they are only if they are whole and the same program wrote them. */
public final class Sealed {

    /** Hex digits at the end. */
    private static final int SUM = 64;

    private Sealed() {}

    /**
     * Closes bytes with what tells whether they are whole.
     *
     * @param mark what they are, and in which format
     * @param program the stamp of the program
     */
    public static byte[] close(String mark, String program, byte[] bytes) {
        byte[] closed = Arrays.copyOf(bytes, bytes.length + SUM);
        System.arraycopy(sum(mark, program, bytes), 0, closed, bytes.length, SUM);
        return closed;
    }

    /** What was closed under that mark by that program; nothing if it is not that to the last bit. */
    public static Optional<byte[]> open(String mark, String program, byte[] closed) {
        int end = closed.length - SUM;
        if (end < 0) return Optional.empty();
        byte[] bytes = Arrays.copyOf(closed, end);
        boolean whole = Arrays.equals(closed, end, closed.length, sum(mark, program, bytes), 0, SUM);
        return whole ? Optional.of(bytes) : Optional.empty();
    }

    private static byte[] sum(String mark, String program, byte[] bytes) {
        return new Digest().of(mark, program, bytes).getBytes(StandardCharsets.US_ASCII);
    }
}
