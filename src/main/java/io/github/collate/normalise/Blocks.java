package io.github.collate.normalise;

import io.github.collate.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the blocks of a note in the order of their place. */
final class Blocks {

    private Blocks() {}

    static List<Statement> renumber(List<Statement> sorted) {
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Statement> out = new ArrayList<>(sorted.size());
        for (Statement s : sorted) {
            int number = numbers.computeIfAbsent(s.block(), block -> numbers.size());
            out.add(new Statement(s.set(), s.span(), s.headings(), s.parents(), number, s.body(), s.raw()));
        }
        return out;
    }
}
