package io.github.collate.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a build says about a site that it published. It is never trusted: one that is not whole, or of another program, is
 * none.
 *
 * @param program the stamp of the program
 * @param input the digest of all that it read and was asked; empty where that is not known
 * @param outside note sets outside the content folder, by their paths from it
 * @param told what it wrote about problems
 * @param said what it wrote at the end
 * @param files by path
 */
public record Receipt(
        String program, String input, List<String> outside, String told, String said, Map<String, File> files) {

    private static final String MARK = "receipt of collate, 2";

    public Receipt {
        outside = List.copyOf(outside);
        files = Map.copyOf(files);
    }

    /**
     * A file as it was published.
     *
     * @param size in bytes
     * @param written nanoseconds since 1970
     * @param sha256 of its bytes, 64 hex digits; empty where nobody will ask for them
     * @param key the digest of what it is made from; empty where that is not known
     */
    public record File(long size, long written, String sha256, String key) {
        /** How it looks without being opened. */
        public File closed() {
            return new File(size, written, "", "");
        }
    }

    /** What was written by {@link #bytes}; nothing if it is not that to the last bit, or another program's. */
    public static Optional<Receipt> of(byte[] bytes, String program) {
        return Sealed.open(MARK, program, bytes).flatMap(whole -> Binary.read(whole, Receipt.class));
    }

    /** All of it, to be given to {@link #of} by a later run. */
    public byte[] bytes() {
        return Sealed.close(MARK, program, Binary.write(this));
    }
}
