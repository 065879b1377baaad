package io.github.collate.reconcile;

import io.github.collate.model.Citation;
import io.github.collate.model.Quote;
import io.github.collate.model.Span;
import io.github.collate.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the statement that a citation names. Those come into question in which the quoted words stand. The one on the
 * line named is meant, if there is such a one; else one that says these words and no more; else the nearest.
 */
final class Sayings {

    /** A statement with its words as quotes compare them: with what its line shows of it, and without. */
    private record Said(Statement statement, String raw, String text) {

        static Said of(Statement statement) {
            return new Said(statement, Quote.plain(statement.raw()), Quote.plain(statement.text()));
        }

        boolean holds(String words) {
            return raw.contains(words) || text.contains(words);
        }

        boolean isJust(String words) {
            return raw.equals(words) || text.equals(words);
        }

        int distance(int line) {
            int above = statement.span().line() - line;
            int below = line - statement.span().endLine();
            return Math.max(0, Math.max(above, below));
        }
    }

    /** The statements of a set, all of them and by the lines they stand on. */
    private record Known(List<Said> all, Map<Integer, List<Said>> byLine) {

        Known() {
            this(new ArrayList<>(), new HashMap<>());
        }

        void add(Said said) {
            all.add(said);
            Span span = said.statement.span();
            for (int line = span.line(); line <= span.endLine(); line++) {
                byLine.computeIfAbsent(line, key -> new ArrayList<>()).add(said);
            }
        }
    }

    private final Map<String, Known> bySet = new HashMap<>();

    /** By set the texts of its statements, two of each; asked only for what is not where it was. */
    private final Map<String, Holders> holders = new HashMap<>();

    Sayings(List<Statement> statements) {
        List<Said> all = statements.parallelStream().map(Said::of).toList();
        all.forEach(said ->
                bySet.computeIfAbsent(said.statement.set(), key -> new Known()).add(said));
    }

    /** The statement, unless none of the set says the words. */
    Optional<Statement> find(Citation citation) {
        String words = Quote.plain(citation.quote().words());
        Known known = bySet.get(citation.quote().set());
        if (words.isEmpty() || known == null) return Optional.empty();
        List<Said> there = known.byLine.getOrDefault(citation.line(), List.of()).stream()
                .filter(said -> isIn(citation.file(), said))
                .toList();
        return best(there, citation, words)
                .or(() -> best(holding(known, citation.quote().set(), words), citation, words))
                .map(Said::statement);
    }

    private List<Said> holding(Known known, String set, String words) {
        Holders texts = holders.computeIfAbsent(
                set,
                fresh -> new Holders(known.all.stream()
                        .flatMap(said -> Stream.of(said.raw, said.text))
                        .toList()));
        return texts.of(words).mapToObj(at -> known.all.get(at / 2)).toList();
    }

    private static Optional<Said> best(List<Said> among, Citation citation, String words) {
        return among.stream().filter(said -> said.holds(words)).min(meant(citation, words));
    }

    private static Comparator<Said> meant(Citation citation, String words) {
        return Comparator.comparing((Said said) -> !isIn(citation.file(), said))
                .thenComparing(said -> !said.isJust(words))
                .thenComparing(said -> said.distance(citation.line()))
                .thenComparing(said -> said.text.length())
                .thenComparing(Said::statement);
    }

    private static boolean isIn(String file, Said said) {
        return file.isEmpty() || said.statement.span().file().equals(file);
    }
}
