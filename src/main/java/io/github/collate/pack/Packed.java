package io.github.collate.pack;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import io.github.collate.model.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/**
 * A file of the site, ready to be packed.
 *
 * @param crc the check sum of ZIP files (CRC-32)
 * @param deflated its bytes compressed (RFC 1951), or as they are where that saves nothing
 */
@SuppressWarnings("ArrayRecordComponent")
record Packed(SiteFile file, long crc, byte[] deflated) {

    /** The window of RFC 1951: 32 KB, without the head and tail of RFC 1950. */
    private static final int WINDOW_BITS = 15;

    /** Of 9: 6 takes half as long again for a twentieth less. */
    private static final int EFFORT = 4;

    static Packed of(SiteFile file) {
        byte[] smaller = deflate(file.bytes());
        byte[] kept = smaller.length < file.bytes().length ? smaller : file.bytes();
        return of(file, kept);
    }

    /** A file that was compressed before. */
    static Packed of(SiteFile file, byte[] deflated) {
        CRC32 crc = new CRC32();
        crc.update(file.bytes());
        return new Packed(file, crc.getValue(), deflated);
    }

    String path() {
        return file.path();
    }

    /** Bytes of the file itself. */
    int size() {
        return file.bytes().length;
    }

    /** Whether it is smaller than the file. */
    boolean isCompressed() {
        return deflated.length < size();
    }

    /** By a compressor written in Java: what the one of the Java machine makes of bytes depends on the system. */
    private static byte[] deflate(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out, new Deflater(EFFORT, WINDOW_BITS, true))) {
            deflated.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
