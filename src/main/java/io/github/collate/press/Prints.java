package io.github.collate.press;

import io.github.collate.model.Printed;
import io.github.collate.model.SiteFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * What an earlier run printed, by the hash of all that it was made from. It is never trusted: what is not whole is thrown
 * away.
 *
 * @param printed by hash
 */
public record Prints(SortedMap<String, Printed> printed) {

    /** Nothing. */
    public static final Prints EMPTY = new Prints(new TreeMap<>());

    private static final String MARK = "sheets of collate, 1";

    public Prints {
        printed = Collections.unmodifiableSortedMap(new TreeMap<>(printed));
    }

    /** What was written by {@link #bytes}; nothing if it is not that to the last bit. */
    public static Prints of(byte[] bytes) {
        int sum = bytes.length - Long.BYTES;
        if (sum < 0) return EMPTY;
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, sum));
                DataInputStream end = new DataInputStream(new ByteArrayInputStream(bytes, sum, Long.BYTES))) {
            if (end.readLong() != checksum(bytes, sum) || !in.readUTF().equals(MARK)) return EMPTY;
            SortedMap<String, Printed> printed = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) printed.put(in.readUTF(), printed(in));
            return new Prints(printed);
        } catch (IOException broken) {
            return EMPTY;
        }
    }

    private static Printed printed(DataInputStream in) throws IOException {
        String path = in.readUTF();
        int kept = in.readInt();
        int pages = in.readInt();
        List<SiteFile> files = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            files.add(new SiteFile(name, in.readNBytes(in.readInt())));
        }
        return new Printed(path, kept, pages, files);
    }

    /** All of it, to be given to {@link #of} by a later run. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(MARK);
            out.writeInt(printed.size());
            for (var entry : printed.entrySet()) {
                out.writeUTF(entry.getKey());
                write(entry.getValue(), out);
            }
            out.flush();
            byte[] body = bytes.toByteArray();
            out.writeLong(checksum(body, body.length));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Printed printed, DataOutputStream out) throws IOException {
        out.writeUTF(printed.path());
        out.writeInt(printed.kept());
        out.writeInt(printed.pages());
        out.writeInt(printed.files().size());
        for (SiteFile file : printed.files()) {
            out.writeUTF(file.path());
            out.writeInt(file.bytes().length);
            out.write(file.bytes());
        }
    }

    /** What was printed from something of that hash. */
    Optional<Printed> find(String hash) {
        return Optional.ofNullable(printed.get(hash));
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }
}
