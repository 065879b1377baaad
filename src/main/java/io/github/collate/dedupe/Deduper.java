package io.github.collate.dedupe;

import io.github.collate.model.Fact;
import io.github.collate.model.Fact.Origin;
import io.github.collate.model.Merged;
import io.github.collate.model.Placement;
import io.github.collate.model.Span;
import io.github.collate.model.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins statements of a service that say the same in the same words to one fact. Precision comes first: a wrong join
 * hides a fact, a missed one only repeats it. The result does not depend on the order of the placements.
 */
public final class Deduper {

    /** A statement of this many words says enough to be known without its headings. */
    private static final int ENOUGH_WORDS = 8;

    /**
     * A statement to be joined.
     *
     * @param run where the lines begin that it stands in without a gap
     */
    private record Candidate(Placement placement, Wording wording, Subject subject, Span run) {

        static Candidate of(Opened opened) {
            Wording wording = Wording.of(opened.placement.statement().body());
            Subject subject = Subject.of(opened.placement, wording.words(), opened.opening);
            return new Candidate(opened.placement, wording, subject, opened.run);
        }

        boolean fits(Candidate other) {
            boolean enough = wording.words().isEmpty() || wording.words().size() >= ENOUGH_WORDS;
            return subject.fits(other.subject, enough) && (enough || !isElsewhereInOneSet(other));
        }

        /** An author who notes the same few words twice, lines apart, means two things by them. */
        private boolean isElsewhereInOneSet(Candidate other) {
            return set().equals(other.set()) && !run.equals(other.run);
        }

        private String set() {
            return placement.statement().set();
        }

        String text() {
            return placement.statement().text();
        }
    }

    /** The fullest spelling is printed; of equals the first by set and place. */
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(
                    (Candidate candidate) -> -candidate.text().length())
            .thenComparing(candidate -> candidate.placement.statement());

    /** The facts, and the pairs of facts that may be the same. */
    public Merged dedupe(List<Placement> placements) {
        Map<String, List<Candidate>> byWording = new LinkedHashMap<>();
        for (Candidate candidate : candidates(placements)) {
            String key = candidate.placement.service() + " " + candidate.wording.key();
            byWording.computeIfAbsent(key, fresh -> new ArrayList<>()).add(candidate);
        }
        List<Fact> facts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (List<Candidate> alike : byWording.values()) {
            for (List<Candidate> cluster : clusters(alike)) facts.add(fact(cluster, ids));
        }
        facts.sort(Comparator.comparing(Fact::printed));
        return new Merged(facts, List.of());
    }

    /** A statement with the first sentence of its paragraph, if that is another, and the start of its run of lines. */
    private record Opened(Placement placement, Optional<String> opening, Span run) {}

    private static List<Candidate> candidates(List<Placement> placements) {
        List<Opened> opened = new ArrayList<>();
        Optional<Statement> opening = Optional.empty();
        Optional<Opened> before = Optional.empty();
        for (Placement placement : placements.stream()
                .sorted(Comparator.comparing(Placement::statement))
                .toList()) {
            Statement statement = placement.statement();
            Optional<Statement> first = opening.filter(other -> inOneBlock(other, statement));
            Span run = before.filter(other -> follows(other.placement.statement(), statement))
                    .map(Opened::run)
                    .orElse(statement.span());
            Opened here = new Opened(placement, first.map(Statement::text), run);
            opened.add(here);
            before = Optional.of(here);
            if (first.isEmpty()) opening = Optional.of(statement);
        }
        return opened.parallelStream().map(Candidate::of).toList();
    }

    private static boolean follows(Statement before, Statement next) {
        return before.set().equals(next.set())
                && before.span().file().equals(next.span().file())
                && next.span().line() <= before.span().endLine() + 1;
    }

    private static boolean inOneBlock(Statement one, Statement other) {
        return one.set().equals(other.set())
                && one.span().file().equals(other.span().file())
                && one.block() == other.block();
    }

    /** Statements of one wording by what they speak of; each member fits each other one. */
    private static Collection<List<Candidate>> clusters(List<Candidate> alike) {
        List<Candidate> sorted = new ArrayList<>(alike);
        sorted.sort(Comparator.comparing((Candidate candidate) -> candidate.subject.key())
                .thenComparing(candidate -> candidate.placement.statement()));
        List<List<Candidate>> clusters = new ArrayList<>();
        for (Candidate candidate : sorted) {
            clusters.stream()
                    .filter(cluster -> cluster.stream().allMatch(candidate::fits))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Candidate> fresh = new ArrayList<>();
                        clusters.add(fresh);
                        return fresh;
                    })
                    .add(candidate);
        }
        return clusters;
    }

    private static Fact fact(List<Candidate> cluster, Set<String> ids) {
        List<Candidate> members = cluster.stream().sorted(BEST_FIRST).toList();
        Candidate printed = members.get(0);
        List<Origin> origins = members.stream()
                .map(member -> new Origin(member.placement, reason(printed, member)))
                .toList();
        Placement placement = printed.placement;
        String said = printed.wording.key() + "|" + cluster.get(0).subject.key();
        String id = FactId.of(placement.service(), said, ids);
        return new Fact(
                id,
                placement.service(),
                placement.section(),
                placement.statement().body(),
                origins);
    }

    private static String reason(Candidate printed, Candidate member) {
        if (printed.equals(member)) return "";
        if (printed.text().equals(member.text())) return "the same text about the same subject";
        if (printed.wording.words().equals(member.wording.words())) {
            return "the same words about the same subject, but for case, punctuation or the spelling of numbers";
        }
        return "the same few words about the same subject, in another order";
    }
}
