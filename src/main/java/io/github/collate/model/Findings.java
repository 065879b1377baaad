package io.github.collate.model;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a build found out that later ones need not find out again.
 *
 * @param values as {@link Binary} wrote each, by the digest of what it follows from
 */
@SuppressWarnings("ArrayRecordComponent")
public record Findings(Map<String, byte[]> values) {

    /** Of a build that found out nothing. */
    public static final Findings NONE = new Findings(Map.of());

    private static final String MARK = "findings of collate, 1";

    public Findings {
        values = new TreeMap<>(values);
    }

    /**
     * What was written by {@link #bytes}; nothing if it is not that to the last bit, or another program's.
     *
     * @param program the stamp of the program
     */
    public static Optional<Findings> of(byte[] bytes, String program) {
        return Sealed.open(MARK, program, bytes).flatMap(whole -> Binary.read(whole, Findings.class));
    }

    /** All of it, to be given to {@link #of} by a later run of the same program. */
    public byte[] bytes(String program) {
        return Sealed.close(MARK, program, Binary.write(this));
    }
}
