package io.github.collate.reconcile;

import io.github.collate.model.Citation;
import io.github.collate.model.Corrected.Topic;
import io.github.collate.model.Correction;
import io.github.collate.model.Correction.Drop;
import io.github.collate.model.Correction.Kind;
import io.github.collate.model.Correction.OfPair;
import io.github.collate.model.Correction.OfTopic;
import io.github.collate.model.Decisions;
import io.github.collate.model.Decisions.Pair;
import io.github.collate.model.Problems;
import io.github.collate.model.Quote;
import io.github.collate.model.Span;
import io.github.collate.model.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The corrections taken so far, with the statements they name. Each is checked against those before it. */
final class Replay {

    private record Said(OfPair correction, Pair pair) {}

    private final Sayings sayings;
    private final Problems problems;
    private final boolean foreign;
    private final Map<Set<Statement>, Said> pairs = new LinkedHashMap<>();
    private final Map<Statement, OfTopic> topics = new LinkedHashMap<>();
    private final Map<Statement, Drop> dropped = new HashMap<>();
    private int inVain;

    Replay(Sayings sayings, Problems problems, boolean foreign) {
        this.sayings = sayings;
        this.problems = problems;
        this.foreign = foreign;
    }

    void take(Correction correction) {
        if (correction instanceof OfPair pair) take(pair);
        if (correction instanceof OfTopic topic) take(topic);
        if (correction instanceof Drop drop) find(drop.said()).ifPresent(it -> dropped.putIfAbsent(it, drop));
    }

    private void take(OfPair correction) {
        Optional<Statement> one = find(correction.one());
        Optional<Statement> other = find(correction.other());
        if (one.isEmpty() || other.isEmpty()) return;
        if (one.get().equals(other.get())) {
            warn(
                    correction.other(),
                    "both quotes lead to one statement",
                    "one of the two is gone: take the correction out");
            return;
        }
        Pair pair = new Pair(one.get(), other.get(), correction.reason());
        Said before = pairs.putIfAbsent(Set.of(one.get(), other.get()), new Said(correction, pair));
        if (before != null && !agree(before, correction, pair)) {
            refuse(correction.one(), name(correction), name(before.correction), before.correction.one());
        }
    }

    private static boolean agree(Said before, OfPair correction, Pair pair) {
        boolean turned = !before.pair.one().equals(pair.one());
        return before.correction.kind() == correction.kind() && !(turned && correction.kind() == Kind.PART);
    }

    private static String name(OfPair correction) {
        return "'" + correction.kind().name().toLowerCase(Locale.ROOT) + "'";
    }

    private void take(OfTopic correction) {
        Optional<Statement> statement = find(correction.said());
        if (statement.isEmpty()) return;
        OfTopic before = topics.putIfAbsent(statement.get(), correction);
        if (before == null) return;
        boolean agree = before.service().equals(correction.service())
                && before.section().equals(correction.section());
        if (!agree) refuse(correction.said(), "'topic'", "another 'topic'", before.said());
    }

    private void refuse(Citation here, String word, String first, Citation there) {
        Quote quote = here.quote();
        problems.error(
                quote.span(),
                "says " + word + " of what " + there.quote().span() + " says " + first + " of",
                quote.sourceLine(),
                "keep the one that is right");
    }

    /** Reports corrections of statements that are dropped as well. */
    void checkDropped() {
        for (Said said : pairs.values()) {
            for (Statement statement : List.of(said.pair.one(), said.pair.other())) {
                Drop drop = dropped.get(statement);
                if (drop != null) refuse(said.correction.one(), name(said.correction), "'drop'", drop.said());
            }
        }
        topics.forEach((statement, topic) -> {
            Drop drop = dropped.get(statement);
            if (drop != null) refuse(topic.said(), "'topic'", "'drop'", drop.said());
        });
    }

    private Optional<Statement> find(Citation citation) {
        Optional<Statement> found = sayings.find(citation);
        if (found.isEmpty() && foreign) inVain++;
        if (found.isEmpty() && !foreign) {
            String message = "no statement of set '" + citation.quote().set() + "' says this";
            warn(
                    citation,
                    message,
                    "the note was changed: quote the words as they stand now, or take the correction out");
        }
        return found;
    }

    private void warn(Citation citation, String message, String hint) {
        Quote quote = citation.quote();
        problems.warning(quote.span(), message, quote.sourceLine(), hint);
    }

    /** Tells once of all that was named in vain. */
    void warn(Span first) {
        if (inVain == 0) return;
        problems.warning(
                Span.at(first.file(), 1),
                inVain + " quotes of corrections are not in these notes and are left out",
                "",
                "expected with --notes: the corrections were written for other notes");
    }

    Set<Statement> dropped() {
        return Set.copyOf(dropped.keySet());
    }

    Decisions decisions() {
        return new Decisions(of(Kind.SAME), of(Kind.PART), of(Kind.DIFFERENT), of(Kind.CONTRADICTS));
    }

    /** Where each decision stands. */
    Map<Pair, Quote> quotes() {
        return pairs.values().stream()
                .collect(Collectors.toMap(
                        Said::pair, said -> said.correction.one().quote(), (first, again) -> first));
    }

    private List<Pair> of(Kind kind) {
        return pairs.values().stream()
                .filter(said -> said.correction.kind() == kind)
                .map(Said::pair)
                .toList();
    }

    Map<Statement, Topic> topics() {
        Map<Statement, Topic> all = new HashMap<>();
        topics.forEach(
                (statement, topic) -> all.put(statement, new Topic(topic.service(), topic.section(), topic.reason())));
        return all;
    }
}
