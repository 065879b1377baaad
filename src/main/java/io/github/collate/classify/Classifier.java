package io.github.collate.classify;

import io.github.collate.model.Body;
import io.github.collate.model.Catalog;
import io.github.collate.model.Placement;
import io.github.collate.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    private final Weights weights;
    private final Witness witness;
    private final LocalSubject subjects;
    private final Sections sections;

    public Classifier(Catalog catalog) {
        this(catalog, Weights.DEFAULT);
    }

    Classifier(Catalog catalog, Weights weights) {
        this.weights = weights;
        Vocabulary vocabulary = new Vocabulary(catalog);
        witness = new Witness(vocabulary, weights);
        subjects = new LocalSubject(vocabulary);
        sections = new Sections(catalog);
    }

    /** A placement for each statement, in the order given: statements of a set in the order of its files. */
    public List<Placement> classify(List<Statement> statements) {
        List<Evidence> heard = IntStream.range(0, statements.size())
                .parallel()
                .mapToObj(at -> witness.hearWords(statements.get(at), opensBlock(statements, at)))
                .toList();
        WordModel words = learn(statements, heard);
        Passage passage = new Passage(witness, weights);
        List<Placement> placed = new ArrayList<>(statements.size());
        for (int at = 0; at < statements.size(); at++) {
            Statement statement = statements.get(at);
            Evidence evidence = heard.get(at);
            passage.hear(statement, opensBlock(statements, at), evidence);
            addWords(words, statement, evidence);
            Optional<Placement> before =
                    placed.isEmpty() ? Optional.empty() : Optional.of(placed.get(placed.size() - 1));
            Placement placement = place(statement, evidence, before);
            passage.placed(statement, placement.service());
            placed.add(placement);
        }
        echo(placed, heard);
        return LeadIns.follow(placed);
    }

    /** What is said again in the same words is about the same thing: all that speaks for any of its places decides. */
    private void echo(List<Placement> placed, List<Evidence> heard) {
        for (List<Integer> echoes : Echoes.among(placed)) {
            Evidence all = new Evidence();
            for (int at : echoes) all.addAll(heard.get(at), 1.0 / echoes.size());
            for (int at : echoes) placed.set(at, place(placed.get(at).statement(), all, Optional.empty()));
        }
    }

    /** Whether a statement is the first of several in one paragraph. */
    private static boolean opensBlock(List<Statement> statements, int at) {
        return at + 1 < statements.size()
                && Passage.inOneBlock(statements.get(at), statements.get(at + 1))
                && (at == 0 || !Passage.inOneBlock(statements.get(at - 1), statements.get(at)));
    }

    private WordModel learn(List<Statement> statements, List<Evidence> heard) {
        WordModel words = new WordModel();
        for (int at = 0; at < statements.size(); at++) {
            Statement statement = statements.get(at);
            Evidence both = new Evidence();
            both.addAll(heard.get(at), 1);
            both.addAll(witness.hearHeadings(statement.headings()), 1);
            Evidence.Verdict verdict = both.verdict(Catalog.GENERAL);
            if (verdict.lead() >= weights.certain()) words.learn(statement, verdict.service());
        }
        return words;
    }

    private void addWords(WordModel words, Statement statement, Evidence evidence) {
        boolean alone = evidence.isEmpty();
        Set<String> candidates =
                new TreeSet<>(alone ? words.services() : evidence.weights().keySet());
        Set<String> said = WordModel.words(statement);
        double most = weights.mostFromWords();
        for (String service : candidates) {
            double weight = weights.word() * words.odds(said, service);
            double least = Math.min(most / 2, TAKEN_BY_WORDS * evidence.of(service));
            if (alone && weight < weights.wordsAlone()) continue;
            evidence.add(service, Math.max(-least, Math.min(most, weight)), "words used for it elsewhere");
        }
    }

    private Placement place(Statement statement, Evidence evidence, Optional<Placement> before) {
        Evidence.Verdict verdict = evidence.verdict(Catalog.GENERAL);
        boolean claimed = verdict.weight() >= weights.enough();
        String service = claimed ? verdict.service() : Catalog.GENERAL;
        String why = claimed ? evidence.why(service) : "nothing names a service";
        List<String> subject = subjects.of(statement, service);
        Optional<Sections.Before> followed = before.filter(
                        other -> other.service().equals(service))
                .filter(other -> Passage.adjoin(other.statement(), statement))
                .map(other -> new Sections.Before(other.section(), Passage.inOneBlock(other.statement(), statement)));
        Optional<String> name = subjects.name(statement, service);
        String section = followed.filter(it -> it.inOneBlock() && statement.body() instanceof Body.Row)
                .map(Sections.Before::section)
                .orElseGet(() -> sections.choose(service, name, subject, statement.text(), followed));
        if (statement.body() instanceof Body.Row) section = sections.whole(service, section);
        return new Placement(statement, service, section, subject, why);
    }
}
