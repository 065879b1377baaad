package io.github.collate.classify;

import io.github.collate.classify.Claim.Kind;
import io.github.collate.model.Statement;
import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What a statement is about inside its service: its headings and parents, less those that only name the service.
 * "No downtime" under two deployment types is two facts because of it.
 */
final class LocalSubject {

    private final Vocabulary vocabulary;

    LocalSubject(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The subject, outermost first: headings below the last that names the service, then the parents. */
    List<String> of(Statement statement, String service) {
        List<String> subject = new ArrayList<>();
        for (String heading : statement.headings()) {
            if (namesOnly(heading, service)) {
                subject.clear();
            } else {
                subject.add(heading);
            }
        }
        statement.parents().stream()
                .filter(parent -> !namesOnly(parent, service))
                .forEach(subject::add);
        return subject;
    }

    private boolean namesOnly(String text, String service) {
        List<Words.Word> words = Words.of(text);
        int named = vocabulary.in(words).stream()
                .filter(match -> match.meanings().contains(new Claim(service, Kind.NAME)))
                .mapToInt(match -> match.words())
                .sum();
        if (named == 0) return false;
        long empty =
                words.stream().filter(word -> vocabulary.isEmpty(word.form())).count();
        return named + empty >= words.size();
    }
}
