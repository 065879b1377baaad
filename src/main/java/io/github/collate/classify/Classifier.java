package io.github.collate.classify;

import io.github.collate.model.Body;
import io.github.collate.model.Cache;
import io.github.collate.model.Catalog;
import io.github.collate.model.Placement;
import io.github.collate.model.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Files every statement under a service of the catalogue and a section of it.
 *
 * <p>First each statement is heard alone: headings, parents, names and terms. Those that leave no doubt teach which
 * words go with which service. Then all are judged in the order of their notes, with those words and with what the
 * passage has been about. What nobody claims goes to {@link Catalog#GENERAL}.
 */
public final class Classifier {

    /** What is said outright, words may only make less likely: the share of its weight they can take away. */
    private static final double TAKEN_BY_WORDS = 0.3;

    /** What is known of the subject. */
    private record Known(Witness witness, LocalSubject subjects, Sections sections) {

        static Known of(Catalog catalog) {
            Vocabulary vocabulary = new Vocabulary(catalog);
            return new Known(
                    new Witness(vocabulary, Weights.DEFAULT), new LocalSubject(vocabulary), new Sections(catalog));
        }
    }

    /** By what it is known again. */
    private record KnownOf(Catalog catalog) {}

    /** By what is known again what a statement tells by itself. */
    private record HeardOf(Known by, List<String> headings, List<String> parents, String text, boolean opensBlock) {}

    /** By what is known again where a statement belongs inside its service. */
    private record LocalOf(Known by, List<String> headings, List<String> parents, String text, String service) {}

    /** What a statement is about inside its service, and what speaks for each section. */
    private record Local(List<String> subject, Map<String, Double> sections) {}

    private record Filed(Placement placement, Evidence evidence) {}

    private final Cache cache;
    private final Known known;
    private final Weights weights = Weights.DEFAULT;

    /** A classifier that hears everything anew. */
    public Classifier(Catalog catalog) {
        this(catalog, Cache.none());
    }

    /** @param cache gives back what statements that stayed as they were tell by themselves */
    public Classifier(Catalog catalog, Cache cache) {
        this.cache = cache;
        known = cache.value(new KnownOf(catalog), () -> Known.of(catalog));
    }

    /** A placement for each statement, in the order given: statements of a set in the order of its files. */
    public List<Placement> classify(List<Statement> statements) {
        List<Heard> heard = IntStream.range(0, statements.size())
                .parallel()
                .mapToObj(at -> hear(statements.get(at), opensBlock(statements, at)))
                .toList();
        WordModel words = new WordModel(heard);
        List<Filed> filed = passages(statements).parallelStream()
                .map(places -> file(statements, heard, places, words))
                .flatMap(Collection::stream)
                .toList();
        List<Placement> placed =
                new ArrayList<>(filed.stream().map(Filed::placement).toList());
        echo(placed, heard, filed);
        return LeadIns.follow(placed);
    }

    private Heard hear(Statement statement, boolean opensBlock) {
        String text = statement.text();
        List<String> headings = statement.headings();
        List<String> parents = statement.parents();
        return cache.value(
                new HeardOf(known, headings, parents, text, opensBlock),
                () -> known.witness.hear(headings, parents, text, opensBlock));
    }

    /** Whether a statement is the first of several in one paragraph. */
    private static boolean opensBlock(List<Statement> statements, int at) {
        return at + 1 < statements.size()
                && Passage.inOneBlock(statements.get(at), statements.get(at + 1))
                && (at == 0 || !Passage.inOneBlock(statements.get(at - 1), statements.get(at)));
    }

    /** The places of statements that follow each other under the same headings. */
    private static List<List<Integer>> passages(List<Statement> statements) {
        List<List<Integer>> passages = new ArrayList<>();
        List<Integer> passage = List.of();
        for (int at = 0; at < statements.size(); at++) {
            if (at == 0 || !Passage.underSameHeadings(statements.get(at - 1), statements.get(at))) {
                passage = new ArrayList<>();
                passages.add(passage);
            }
            passage.add(at);
        }
        return passages;
    }

    private List<Filed> file(List<Statement> statements, List<Heard> heard, List<Integer> places, WordModel words) {
        Passage passage = new Passage(known.witness, weights);
        List<Filed> filed = new ArrayList<>(places.size());
        Optional<Placement> before = Optional.empty();
        for (int at : places) {
            Statement statement = statements.get(at);
            Evidence evidence = passage.hear(statement, heard.get(at));
            addWords(words, heard.get(at), evidence);
            Placement placement = place(statement, heard.get(at), evidence, before);
            passage.placed(statement, placement.service());
            filed.add(new Filed(placement, evidence));
            before = Optional.of(placement);
        }
        return filed;
    }

    /** What is said again in the same words is about the same thing: all that speaks for any of its places decides. */
    private void echo(List<Placement> placed, List<Heard> heard, List<Filed> filed) {
        for (List<Integer> echoes : Echoes.among(placed, heard)) {
            Evidence all = new Evidence();
            for (int at : echoes) all.addAll(filed.get(at).evidence, 1.0 / echoes.size());
            for (int at : echoes)
                placed.set(at, place(placed.get(at).statement(), heard.get(at), all, Optional.empty()));
        }
    }

    private void addWords(WordModel words, Heard heard, Evidence evidence) {
        boolean alone = evidence.isEmpty();
        List<String> candidates =
                alone ? words.services() : List.copyOf(evidence.weights().keySet());
        double most = weights.mostFromWords();
        WordModel.Odds odds = words.odds(heard.words());
        for (String service : candidates) {
            double weight = weights.word() * odds.of(service);
            double least = Math.min(most / 2, TAKEN_BY_WORDS * evidence.of(service));
            if (alone && weight < weights.wordsAlone()) continue;
            evidence.add(service, Math.max(-least, Math.min(most, weight)), "words used for it elsewhere");
        }
    }

    private Placement place(Statement statement, Heard heard, Evidence evidence, Optional<Placement> before) {
        Evidence.Verdict verdict = evidence.verdict(Catalog.GENERAL);
        boolean claimed = verdict.weight() >= weights.enough();
        String service = claimed ? verdict.service() : Catalog.GENERAL;
        String why = claimed ? evidence.why(service) : "nothing names a service";
        Local local = local(statement, service);
        Optional<Sections.Before> followed = before.filter(
                        other -> other.service().equals(service))
                .filter(other -> Passage.adjoin(other.statement(), statement))
                .map(other -> new Sections.Before(other.section(), Passage.inOneBlock(other.statement(), statement)));
        boolean isRow = statement.body() instanceof Body.Row;
        String section = followed.filter(it -> it.inOneBlock() && isRow)
                .map(Sections.Before::section)
                .orElseGet(() -> known.sections.choose(service, local.sections, heard.forms(), followed));
        if (isRow) section = known.sections.whole(service, section);
        return new Placement(statement, service, section, local.subject, why);
    }

    private Local local(Statement statement, String service) {
        String text = statement.text();
        List<String> headings = statement.headings();
        List<String> parents = statement.parents();
        return cache.value(new LocalOf(known, headings, parents, text, service), () -> {
            List<String> subject = known.subjects.of(headings, parents, service);
            Optional<String> name = known.subjects.name(headings, service);
            return new Local(subject, known.sections.weigh(service, name, subject, text));
        });
    }
}
