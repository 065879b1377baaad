package io.github.collate.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
        String program, String input, List<String> outside, String told, String said, SortedMap<String, File> files) {

    private static final String MARK = "receipt of collate, 1";

    /** Hex digits of a digest. */
    private static final int DIGEST = 64;

    public Receipt {
        outside = List.copyOf(outside);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
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
        int end = bytes.length - DIGEST;
        if (end < 0 || !digest(bytes, end).equals(new String(bytes, end, DIGEST, StandardCharsets.US_ASCII))) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, end))) {
            if (!text(in).equals(MARK) || !text(in).equals(program)) return Optional.empty();
            String input = text(in);
            List<String> outside = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) outside.add(text(in));
            String told = text(in);
            String said = text(in);
            SortedMap<String, File> files = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                files.put(text(in), new File(in.readLong(), in.readLong(), text(in), text(in)));
            }
            return Optional.of(new Receipt(program, input, outside, told, said, files));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    /** All of it, to be given to {@link #of} by a later run. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String text : List.of(MARK, program, input)) text(text, out);
            out.writeInt(outside.size());
            for (String text : outside) text(text, out);
            text(told, out);
            text(said, out);
            out.writeInt(files.size());
            for (Map.Entry<String, File> entry : files.entrySet()) {
                File file = entry.getValue();
                text(entry.getKey(), out);
                out.writeLong(file.size());
                out.writeLong(file.written());
                text(file.sha256(), out);
                text(file.key(), out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        bytes.writeBytes(digest(bytes.toByteArray(), bytes.size()).getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    private static String digest(byte[] bytes, int length) {
        return new Digest().of((Object) Arrays.copyOf(bytes, length));
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
