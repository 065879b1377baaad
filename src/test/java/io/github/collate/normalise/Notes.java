package io.github.collate.normalise;

import io.github.collate.model.Dropped;
import io.github.collate.model.Normalised;
import io.github.collate.model.Problems;
import io.github.collate.model.RawNote;
import io.github.collate.model.Span;
import io.github.collate.model.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Notes for tests, and what must hold for whatever is made of them. */
final class Notes {

    private Notes() {}

    static RawNote note(String file, String text, String reader) {
        Optional<String> shape = reader.isEmpty() ? Optional.empty() : Optional.of(reader);
        return new RawNote("x", file, "notes/" + file, text, "0".repeat(64), shape);
    }

    static Normalised normalise(String file, String text, String reader) {
        return normalise(file, text, reader, new Problems());
    }

    static Normalised normalise(String file, String text, String reader, Problems problems) {
        return new Normaliser().normalise(List.of(note(file, text, reader)), problems);
    }

    /** What is wrong with a result: a line lost, a raw text that is not its span's, an order not kept. */
    static List<String> faults(String text, Normalised result) {
        List<String> faults = new ArrayList<>();
        List<String> lines = List.of(text.split("\n", -1));
        BitSet held = new BitSet();
        for (Statement statement : result.statements()) {
            check(statement.span(), statement.raw(), lines, held, faults);
            if (statement.text().isBlank()) faults.add("says nothing: " + statement.span());
        }
        for (Dropped dropped : result.dropped()) check(dropped.span(), dropped.raw(), lines, held, faults);
        for (int i = 0; i < lines.size(); i++) {
            if (!Chars.allBlank(lines.get(i)) && !held.get(i)) faults.add("lost line " + (i + 1) + ": " + lines.get(i));
        }
        for (int i = 1; i < result.statements().size(); i++) {
            if (result.statements().get(i - 1).compareTo(result.statements().get(i)) > 0) faults.add("order at " + i);
        }
        return faults;
    }

    private static void check(Span span, String raw, List<String> lines, BitSet held, List<String> faults) {
        held.set(span.line() - 1, span.endLine());
        if (span.line() == span.endLine()) {
            String meant = lines.get(span.line() - 1).substring(span.column() - 1, span.endColumn());
            if (!meant.equals(raw)) faults.add(span + " is [" + meant + "], not [" + raw + "]");
            return;
        }
        String stands = String.join("\n", lines.subList(span.line() - 1, span.endLine()));
        int tail = lines.get(span.endLine() - 1).length() - span.endColumn();
        String meant = stands.substring(span.column() - 1, stands.length() - tail);
        if (!meant.equals(raw)) faults.add(span + " is [" + meant + "], not [" + raw + "]");
    }
}
