package io.github.collate.classify;

import io.github.collate.classify.Claim.Kind;
import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a statement is about inside its service: its headings and parents, less those that only name the service.
 * "No downtime" under two deployment types is two facts because of it.
 */
final class LocalSubject {

    private record Asked(String text, Optional<String> service) {}

    private final Vocabulary vocabulary;

    /** What stands over statements stands over many. */
    private final Map<Asked, Boolean> names = new ConcurrentHashMap<>();

    LocalSubject(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The subject, outermost first: headings below the last that is a service's name, then the parents. */
    List<String> of(List<String> headings, List<String> parents, String service) {
        List<String> subject = new ArrayList<>();
        for (String heading : headings) {
            if (isName(heading, Optional.empty())) {
                subject.clear();
            } else {
                subject.add(heading);
            }
        }
        parents.stream().filter(parent -> !isName(parent, Optional.of(service))).forEach(subject::add);
        return subject;
    }

    /** The innermost heading that is a service's name, if it is that of the one given: it may name a part ("Streams"). */
    Optional<String> name(List<String> headings, String service) {
        return headings.stream()
                .filter(heading -> isName(heading, Optional.empty()))
                .reduce((outer, inner) -> inner)
                .filter(heading -> isName(heading, Optional.of(service)));
    }

    /** Whether a text is the name of a service, of any or of the one given, and nothing else. */
    private boolean isName(String text, Optional<String> service) {
        return names.computeIfAbsent(new Asked(text, service), asked -> isName(Words.of(text), service));
    }

    private boolean isName(List<Words.Word> words, Optional<String> service) {
        int named = vocabulary.in(words).stream()
                .filter(match -> match.meanings().stream()
                        .anyMatch(claim -> claim.kind() == Kind.NAME
                                && service.map(claim.service()::equals).orElse(true)))
                .mapToInt(match -> match.words())
                .sum();
        if (named == 0) return false;
        long empty =
                words.stream().filter(word -> vocabulary.isEmpty(word.form())).count();
        return named + empty >= words.size();
    }
}
