package io.github.collate.dedupe;

import io.github.collate.model.Meant;
import io.github.collate.model.Placement;
import io.github.collate.model.Span;
import io.github.collate.model.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Groups statements of a service that say the same in the same words about the same subject. */
final class SameWords {

    /** A statement of this many words says enough to be known without its headings. */
    private static final int ENOUGH_WORDS = 8;

    private SameWords() {}

    /**
     * A statement to be joined.
     *
     * @param run where the lines begin that it stands in without a gap
     */
    record Item(Meant meant, Wording wording, Subject subject, Span run) {

        private static Item of(Opened opened) {
            Wording wording = Wording.of(opened.meant.statement().body());
            Subject subject = Subject.of(opened.meant.placement(), wording.words(), opened.opening);
            return new Item(opened.meant, wording, subject, opened.run);
        }

        private boolean fits(Item other) {
            boolean enough = wording.words().isEmpty() || wording.words().size() >= ENOUGH_WORDS;
            return subject.fits(other.subject, enough) && (enough || !isElsewhereInOneSet(other));
        }

        /** An author who notes the same few words twice, lines apart, means two things by them. */
        private boolean isElsewhereInOneSet(Item other) {
            return statement().set().equals(other.statement().set()) && !run.equals(other.run);
        }

        Statement statement() {
            return meant.statement();
        }

        Placement placement() {
            return meant.placement();
        }

        /** What tells a fact from every other of its service. */
        String key() {
            return wording.key() + "|" + subject.key();
        }
    }

    /** A statement with the first sentence of its paragraph, if that is another, and the start of its run of lines. */
    private record Opened(Meant meant, Optional<String> opening, Span run) {}

    /** The groups of statements; each member fits each other one. */
    static List<List<Item>> groups(List<Meant> statements) {
        Map<String, List<Item>> byWording = new LinkedHashMap<>();
        for (Item item : items(statements)) {
            String key = item.placement().service() + " " + item.wording.key();
            byWording.computeIfAbsent(key, fresh -> new ArrayList<>()).add(item);
        }
        return byWording.values().stream()
                .flatMap(alike -> clusters(alike).stream())
                .toList();
    }

    private static List<Item> items(List<Meant> statements) {
        List<Opened> opened = new ArrayList<>();
        Optional<Statement> opening = Optional.empty();
        Optional<Opened> before = Optional.empty();
        for (Meant meant : statements.stream()
                .sorted(Comparator.comparing(Meant::statement))
                .toList()) {
            Statement statement = meant.statement();
            Optional<Statement> first = opening.filter(other -> other.isInBlockOf(statement));
            Span run = before.filter(other -> follows(other.meant.statement(), statement))
                    .map(Opened::run)
                    .orElse(statement.span());
            Opened here = new Opened(meant, first.map(Statement::text), run);
            opened.add(here);
            before = Optional.of(here);
            if (first.isEmpty()) opening = Optional.of(statement);
        }
        return opened.parallelStream().map(Item::of).toList();
    }

    private static boolean follows(Statement before, Statement next) {
        return before.set().equals(next.set())
                && before.span().file().equals(next.span().file())
                && next.span().line() <= before.span().endLine() + 1;
    }

    /** Statements of one wording by what they speak of. */
    private static Collection<List<Item>> clusters(List<Item> alike) {
        List<Item> sorted = new ArrayList<>(alike);
        sorted.sort(Comparator.comparing((Item item) -> item.subject.key()).thenComparing(Item::statement));
        List<List<Item>> clusters = new ArrayList<>();
        for (Item item : sorted) {
            clusters.stream()
                    .filter(cluster -> cluster.stream().allMatch(item::fits))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Item> fresh = new ArrayList<>();
                        clusters.add(fresh);
                        return fresh;
                    })
                    .add(item);
        }
        return clusters;
    }

    /** Why a statement stands with another of the same words. */
    static String reason(Item printed, Item member) {
        if (printed.statement().text().equals(member.statement().text())) return "the same text about the same subject";
        if (printed.wording.words().equals(member.wording.words())) {
            return "the same words about the same subject, but for case, punctuation or the spelling of numbers";
        }
        return "the same few words about the same subject, in another order";
    }
}
