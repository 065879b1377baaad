package io.github.collate;

import io.github.collate.model.Candidate;
import io.github.collate.model.Conflict;
import io.github.collate.model.Ruling;
import io.github.collate.publish.OneFile;
import io.github.collate.read.OwnText;
import io.github.collate.review.Notebook;
import io.github.collate.review.Places;
import io.github.collate.review.Queue;
import io.github.collate.review.Session;
import io.github.collate.review.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a run is unsure of, ready to be asked, with {@code corrections.yml} to keep the answers in. */
final class Interview {

    private Interview() {}

    /** @param isAsked whether a service is asked about, by its id */
    static Session of(Knowledge known, Predicate<String> isAsked, Path content) {
        List<Candidate> candidates = known.candidates().stream()
                .filter(candidate -> isAsked.test(candidate.one().service()))
                .toList();
        return new Session(
                new Queue(candidates, open(known, isAsked), known.decisions()),
                notebook(content.resolve("corrections.yml")),
                new Places(known.input().notes()),
                new Topics(known.input().catalog()),
                rulings(known));
    }

    /** The ids of the rulings there are. */
    static Set<String> rulings(Knowledge known) {
        return known.input().rulings().stream().map(Ruling::id).collect(Collectors.toSet());
    }

    /** The contradictions nobody ruled on. */
    static List<Conflict> open(Knowledge known, Predicate<String> isAsked) {
        return known.verdicts().open().stream()
                .filter(conflict -> isAsked.test(conflict.service()))
                .toList();
    }

    /** What adds entries to a file of the author's. */
    static Notebook notebook(Path file) {
        Notebook.Store store = new Notebook.Store() {
            @Override
            public Optional<String> read() throws IOException {
                return OwnText.read(file);
            }

            @Override
            public void write(String text) throws IOException {
                OneFile.write(file, text);
            }
        };
        return new Notebook(store, file.toString().replace('\\', '/'));
    }
}
