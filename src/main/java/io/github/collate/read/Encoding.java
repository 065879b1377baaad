package io.github.collate.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How the bytes of a file stand for characters, as far as the bytes alone tell it for certain.
 *
 * @param bom length of the byte order mark
 */
record Encoding(Charset charset, int bom) {

    /** As many bytes are looked at to tell UTF-16 without a byte order mark. */
    private static final int LOOK = 64 * 1024;

    /** The encoding, if a byte order mark or the pattern of NUL bytes gives it away. */
    static Optional<Encoding> of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return Optional.of(new Encoding(StandardCharsets.UTF_8, 3));
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) return Optional.of(new Encoding(Charset.forName("UTF-32LE"), 4));
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) return Optional.of(new Encoding(Charset.forName("UTF-32BE"), 4));
        if (starts(bytes, 0xFF, 0xFE)) return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2));
        if (starts(bytes, 0xFE, 0xFF)) return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2));
        return byNuls(bytes);
    }

    /** Latin text in UTF-16 has a NUL in nearly every other byte, and none in between. */
    private static Optional<Encoding> byNuls(byte[] bytes) {
        if (bytes.length < 4 || bytes.length % 2 != 0) return Optional.empty();
        int pairs = Math.min(bytes.length, LOOK) / 2;
        int[] nuls = new int[2];
        for (int i = 0; i < pairs * 2; i++) {
            if (bytes[i] == 0) nuls[i % 2]++;
        }
        if (nuls[0] == 0 && nuls[1] * 10 >= pairs * 7) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 0));
        }
        boolean bigEndian = nuls[1] == 0 && nuls[0] * 10 >= pairs * 7;
        return bigEndian ? Optional.of(new Encoding(StandardCharsets.UTF_16BE, 0)) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... head) {
        if (bytes.length < head.length) return false;
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) return false;
        }
        return true;
    }
}
