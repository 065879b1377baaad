package io.github.collate.dedupe;

import io.github.collate.model.Body;
import io.github.collate.model.Cache;
import io.github.collate.model.Meaning;
import io.github.collate.model.Meant;
import io.github.collate.model.Placement;
import io.github.collate.model.Span;
import io.github.collate.model.Statement;
import java.util.ArrayList;
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
     * @param text its words, without markup
     * @param run where the lines begin that it stands in without a gap
     */
    record Item(Meant meant, String text, Wording wording, Subject subject, Span run) {

        private static Item of(Opened opened, Cache cache) {
            Placement placement = opened.meant.placement();
            Said said = new Said(placement.statement().body(), placement.subject(), opened.opening);
            Worded worded = cache.value(said, () -> Worded.of(said));
            return new Item(opened.meant, worded.text, worded.wording, worded.subject, opened.run);
        }

        /** Whether it is known without its headings: a short one says too little, so its subject must be the same. */
        private boolean saysEnough() {
            return wording.words().isEmpty() || wording.words().size() >= ENOUGH_WORDS;
        }

        Meaning meaning() {
            return meant.meaning();
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

    /**
     * All that a wording and its subject are read from.
     *
     * @param above the local subject
     * @param opening the first sentence of its paragraph, if that is another
     */
    private record Said(Body body, List<String> above, Optional<String> opening) {}

    private record Worded(String text, Wording wording, Subject subject) {

        static Worded of(Said said) {
            Wording wording = Wording.of(said.body);
            return new Worded(said.body.plain(), wording, Subject.of(said.above, wording.words(), said.opening));
        }
    }

    /** A statement with the first sentence of its paragraph, if that is another, and the start of its run of lines. */
    private record Opened(Meant meant, Optional<String> opening, Span run) {}

    /**
     * The groups of statements; each member fits each other one.
     *
     * @param cache gives back the wordings of statements that stayed as they were
     */
    static List<List<Item>> groups(List<Meant> statements, Cache cache) {
        Map<String, List<Item>> byWording = new LinkedHashMap<>();
        for (Item item : items(statements, cache)) {
            String key = item.placement().service() + " " + item.wording.key();
            byWording.computeIfAbsent(key, fresh -> new ArrayList<>()).add(item);
        }
        return byWording.values().stream()
                .flatMap(alike -> clusters(alike).stream())
                .toList();
    }

    private static List<Item> items(List<Meant> statements, Cache cache) {
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
        return opened.parallelStream().map(here -> Item.of(here, cache)).toList();
    }

    private static boolean follows(Statement before, Statement next) {
        return before.set().equals(next.set())
                && before.span().file().equals(next.span().file())
                && next.span().line() <= before.span().endLine() + 1;
    }

    /** Statements of one wording by what they speak of; each joins the first group that it fits. */
    private static List<List<Item>> clusters(List<Item> alike) {
        if (alike.size() == 1) return List.of(alike);
        List<Item> sorted = new ArrayList<>(alike);
        sorted.sort(Comparator.comparing((Item item) -> item.subject.key()).thenComparing(Item::statement));
        return alike.get(0).saysEnough() ? bySubject(sorted) : byRun(sorted);
    }

    /** Few words: those of one subject, each run of lines of one author apart from the author's other runs. */
    private static List<List<Item>> byRun(List<Item> sorted) {
        List<List<Item>> clusters = new ArrayList<>();
        int first = 0;
        int runs = 0;
        for (int at = 0; at < sorted.size(); at++) {
            Item item = sorted.get(at);
            Item before = sorted.get(Math.max(0, at - 1));
            if (!item.subject.equals(before.subject)) first = clusters.size();
            boolean sameSet = item.subject.equals(before.subject)
                    && item.statement().set().equals(before.statement().set());
            if (!sameSet) runs = 0;
            else if (!item.run.equals(before.run)) runs++;
            if (first + runs == clusters.size()) clusters.add(new ArrayList<>());
            clusters.get(first + runs).add(item);
        }
        return clusters;
    }

    /** Words enough: the subjects of a group are told more or less fully, so that one of each two holds the other. */
    private static List<List<Item>> bySubject(List<Item> sorted) {
        List<List<Item>> clusters = new ArrayList<>();
        Nests nests = new Nests(sorted.stream().map(Item::subject).distinct().toList());
        for (Item item : sorted) {
            int cluster = nests.of(item.subject);
            if (cluster == clusters.size()) clusters.add(new ArrayList<>());
            clusters.get(cluster).add(item);
        }
        return clusters;
    }

    /** Why a statement stands with another of the same words. */
    static String reason(Item printed, Item member) {
        if (printed.text.equals(member.text)) return "the same text about the same subject";
        if (printed.wording.words().equals(member.wording.words())) {
            return "the same words about the same subject, but for case, punctuation or the spelling of numbers";
        }
        return "the same few words about the same subject, in another order";
    }
}
