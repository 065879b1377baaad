package io.github.collate.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lines that open a sentence and leave it to the next line to say what: "to save time", "when the pump stops". */
final class Openers {

    private static final Set<String> WORDS = Set.of("to", "when", "if");
    private static final int LONGEST = 14; // words

    private Openers() {}

    /** Lines of which the first, if it only opens, is put together with the second. */
    static List<Rich> joined(List<Rich> lines) {
        if (lines.size() < 2
                || !opens(lines.get(0).text())
                || !goesOn(lines.get(1).text())) return lines;
        List<Rich> out = new ArrayList<>();
        out.add(join(lines.subList(0, 2)));
        out.addAll(lines.subList(2, lines.size()));
        return out;
    }

    private static boolean opens(String line) {
        return WORDS.contains(Wording.lower(Wording.firstToken(line)))
                && Wording.words(line) <= LONGEST
                && line.indexOf(',') < 0
                && !Wording.colon(line)
                && !Wording.question(line)
                && !line.strip().endsWith(".");
    }

    private static boolean goesOn(String line) {
        return !Lines.bullet(line) && !Lines.code(line) && !Lines.asks(line) && !Wording.colon(line);
    }

    /** Lines as one. */
    static Rich join(List<Rich> lines) {
        RichBuilder out = new RichBuilder();
        for (Rich line : lines) {
            if (!line.isEmpty() && out.length() > 0) out.add(' ', line.from(0), line.from(0));
            out.append(line);
        }
        return out.build();
    }
}
