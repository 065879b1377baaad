package io.github.collate.dedupe;

import io.github.collate.model.Fact;
import io.github.collate.model.Fact.Origin;
import io.github.collate.model.Placement;
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

    private record Candidate(Placement placement, Wording wording, Subject subject) {

        static Candidate of(Placement placement, Optional<String> opening) {
            Wording wording = Wording.of(placement.statement().body());
            return new Candidate(placement, wording, Subject.of(placement, wording.words(), opening));
        }

        boolean fits(Candidate other) {
            boolean enough = wording.words().isEmpty() || wording.words().size() >= ENOUGH_WORDS;
            return subject.fits(other.subject, enough);
        }

        String text() {
            return placement.statement().text();
        }
    }

    /** The fullest spelling is printed; of equals the first by set and place. */
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(
                    (Candidate candidate) -> -candidate.text().length())
            .thenComparing(candidate -> candidate.placement.statement());

    /** The facts, in the order of their printed statements by set and place. */
    public List<Fact> dedupe(List<Placement> placements) {
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
        return facts;
    }

    /** The statements by set and place, each with the sentence that opens its paragraph. */
    private static List<Candidate> candidates(List<Placement> placements) {
        record Opened(Placement placement, Optional<String> opening) {}
        List<Opened> opened = new ArrayList<>();
        Optional<Statement> opening = Optional.empty();
        for (Placement placement : placements.stream()
                .sorted(Comparator.comparing(Placement::statement))
                .toList()) {
            Statement statement = placement.statement();
            Optional<Statement> before = opening.filter(first -> inOneBlock(first, statement));
            opened.add(new Opened(placement, before.map(Statement::text)));
            if (before.isEmpty()) opening = Optional.of(statement);
        }
        return opened.parallelStream()
                .map(each -> Candidate.of(each.placement, each.opening))
                .toList();
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
