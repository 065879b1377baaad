package io.github.collate.read;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes to clean text. The text has as many lines as an editor shows of the file, so that line numbers are true; columns
 * can be smaller than in the file where something was removed before them.
 */
final class Decoder {

    private Decoder() {}

    /** A text, and what its author should know about how it came about. */
    record Decoded(String text, List<Finding> findings) {
        Decoded {
            findings = List.copyOf(findings);
        }
    }

    /** Decodes and cleans; never fails. */
    static Decoded decode(byte[] bytes) {
        Decoded raw =
                Encoding.of(bytes).map(encoding -> marked(bytes, encoding)).orElseGet(() -> Utf8.decode(bytes));
        List<Finding> findings = new ArrayList<>(raw.findings());
        String text = Mojibake.repair(lines(raw.text()), findings);
        return new Decoded(Cleaner.clean(text, findings), findings);
    }

    private static Decoded marked(byte[] bytes, Encoding encoding) {
        Charset charset = encoding.charset();
        String text = new String(bytes, encoding.bom(), bytes.length - encoding.bom(), charset);
        int broken = text.indexOf('\uFFFD');
        if (broken < 0) return new Decoded(text, List.of());
        String message = "some of the file is no " + charset.name() + " and cannot be read";
        return new Decoded(text, List.of(finding(text, broken, message, "save the file as UTF-8")));
    }

    /** Line ends of Windows and of old Macs to {@code \n}. */
    private static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A finding at an index of a text that may still have foreign line ends and characters to be removed. */
    static Finding finding(String text, int index, String message, String hint) {
        String before = lines(text.substring(0, index));
        int start = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column =
                1 + Cleaner.clean(before.substring(start), new ArrayList<>()).length();
        return new Finding(line, column, message, hint);
    }
}
