package io.github.collate.review;

import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which words of a statement another one has as well. */
final class Wording {

    /** What makes no difference. */
    private static final Set<String> SMALL =
            Set.of("a an the of to in on at by for and or is are be as it its with from that this".split(" "));

    private Wording() {}

    /** The whole text in runs of words that both have, that only it has, and of what stands between them. */
    static List<Sheet.Run> of(String text, String other) {
        Set<String> both = Set.copyOf(Words.forms(other));
        List<Sheet.Run> runs = new ArrayList<>();
        int at = 0;
        for (Words.Word word : Words.of(text)) {
            add(runs, Sheet.Kind.BETWEEN, text.substring(at, word.start()));
            Sheet.Kind kind = both.contains(word.form()) ? Sheet.Kind.BOTH : Sheet.Kind.ONE;
            add(runs, SMALL.contains(word.form()) ? Sheet.Kind.BETWEEN : kind, word.raw());
            at = word.end();
        }
        add(runs, Sheet.Kind.BETWEEN, text.substring(at));
        return runs;
    }

    private static void add(List<Sheet.Run> runs, Sheet.Kind kind, String text) {
        if (text.isEmpty()) return;
        int last = runs.size() - 1;
        boolean joins = last >= 0 && runs.get(last).kind() == kind;
        if (joins) runs.set(last, new Sheet.Run(kind, runs.get(last).text() + text));
        else runs.add(new Sheet.Run(kind, text));
    }
}
