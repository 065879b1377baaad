package io.github.collate.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A ZIP file (PKWARE's APPNOTE 6.3.10, without ZIP64), the same bytes on every machine. */
final class Zip {

    /** What a file's own head starts with. */
    static final int LOCAL = 0x04034b50;

    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int DEFLATED = 8;
    private static final int VERSION = 20;
    /** Names in UTF-8. */
    private static final int FLAGS = 1 << 11;
    /** 1 February 1980 at midnight: early, and the same in every time zone. */
    private static final int DATE = (2 << 5) | 1;

    private static final int MOST_FILES = 0xffff;

    private final String folder;
    private final ByteArrayOutputStream files = new ByteArrayOutputStream();
    private final ByteArrayOutputStream contents = new ByteArrayOutputStream();
    private int count;

    private Zip(String folder) {
        this.folder = folder;
    }

    /**
     * The files in one folder.
     *
     * @param folder ending in {@code /}
     * @throws IllegalStateException if there are more files or bytes than the format holds: 65,535 and 1 GB
     */
    static byte[] of(String folder, List<Packed> files) {
        long bytes = files.stream().mapToLong(file -> file.deflated().length).sum();
        if (files.size() > MOST_FILES || bytes > Integer.MAX_VALUE / 2) {
            throw new IllegalStateException(
                    "the site is too large for one ZIP file: " + files.size() + " files, " + bytes + " bytes");
        }
        Zip zip = new Zip(folder);
        files.forEach(zip::add);
        return zip.end();
    }

    private void add(Packed packed) {
        byte[] name = (folder + packed.path()).getBytes(StandardCharsets.UTF_8);
        int at = files.size();
        four(files, LOCAL);
        about(files, packed, name);
        files.writeBytes(name);
        files.writeBytes(packed.deflated());

        four(contents, CENTRAL);
        two(contents, VERSION);
        about(contents, packed, name);
        two(contents, 0); // no comment
        two(contents, 0); // the first disk
        two(contents, 0); // no word on whether it is text
        four(contents, 0); // no attributes of a file system
        four(contents, at);
        contents.writeBytes(name);
        count++;
    }

    /** What a file's own head and the list of contents have in common. */
    private static void about(ByteArrayOutputStream out, Packed packed, byte[] name) {
        two(out, VERSION);
        two(out, FLAGS);
        two(out, packed.isCompressed() ? DEFLATED : 0);
        two(out, 0); // midnight
        two(out, DATE);
        four(out, (int) packed.crc());
        four(out, packed.deflated().length);
        four(out, packed.size());
        two(out, name.length);
        two(out, 0); // nothing extra
    }

    private byte[] end() {
        int at = files.size();
        files.writeBytes(contents.toByteArray());
        four(files, END);
        four(files, 0); // one disk
        two(files, count);
        two(files, count);
        four(files, contents.size());
        four(files, at);
        two(files, 0); // no comment
        return files.toByteArray();
    }

    /** A number of two bytes, the lower one first. */
    private static void two(ByteArrayOutputStream out, int number) {
        out.write(number);
        out.write(number >> 8);
    }

    /** A number of four bytes, the lowest first. */
    private static void four(ByteArrayOutputStream out, int number) {
        two(out, number);
        two(out, number >> 16);
    }
}
