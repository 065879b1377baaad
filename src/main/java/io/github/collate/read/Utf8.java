package io.github.collate.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Bytes that are probably UTF-8. What is none is taken for Windows-1252: the whole file where it holds more wrong bytes
 * than right characters beyond ASCII, else those bytes alone (a line pasted from elsewhere).
 */
final class Utf8 {

    private final StringBuilder out = new StringBuilder();
    private int wrong;
    private int firstWrong = -1;

    private Utf8() {}

    /** A text and what its author should know about its bytes. */
    static Decoder.Decoded decode(byte[] bytes) {
        Utf8 run = new Utf8();
        run.decodeLeniently(ByteBuffer.wrap(bytes));
        String text = run.out.toString();
        if (run.wrong == 0) return new Decoder.Decoded(text, List.of());
        if (run.wrong < text.chars().filter(c -> c > 0x7F).count() - run.wrong) {
            return new Decoder.Decoded(text, List.of(run.finding(text, run.firstWrong)));
        }
        String legacy = CodePage.WINDOWS_1252.decode(bytes);
        int first = 0;
        while (legacy.charAt(first) < 0x80) first++;
        return new Decoder.Decoded(legacy, List.of(run.finding(legacy, first)));
    }

    private void decodeLeniently(ByteBuffer in) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer buffer = CharBuffer.allocate(in.remaining() + 1);
        while (true) {
            CoderResult result = decoder.decode(in, buffer, true);
            out.append(buffer.flip());
            buffer.clear();
            if (!result.isError()) return;
            takeWrong(in, result.length());
            decoder.reset();
        }
    }

    private void takeWrong(ByteBuffer in, int count) {
        if (firstWrong < 0) firstWrong = out.length();
        wrong += count;
        for (int i = 0; i < count; i++) out.append(CodePage.WINDOWS_1252.decode(in.get()));
    }

    private Finding finding(String text, int index) {
        String what = wrong == 1 ? "1 byte is not UTF-8" : wrong + " bytes are not UTF-8";
        return Decoder.finding(text, index, what + ": read as Windows-1252", "save the file as UTF-8");
    }
}
