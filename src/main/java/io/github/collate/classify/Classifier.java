package io.github.collate.classify;

import io.github.collate.model.Catalog;
import io.github.collate.model.Placement;
import io.github.collate.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Files every statement under a service of the catalogue and a section of it.
 *
 * <p>First each statement is heard alone: headings, parents, names and terms. Those that leave no doubt teach which
 * words go with which service. Then the rest is judged again with those words and with the statement before it, which
 * in running notes is mostly about the same thing. What nobody claims goes to {@link Catalog#GENERAL}.
 */
public final class Classifier {

    /** A statement whose best service leads by this much teaches the word model. */
    private static final double CERTAIN = 4.0;
    /** Below this weight a service does not claim a statement. */
    private static final double ENOUGH = 0.8;

    private static final double WORD = 0.35;
    private static final double MOST_FROM_WORDS = 2.4;
    private static final double SAME_BLOCK = 2.0;
    private static final double SAME_PARENT = 1.2;
    private static final double SAME_HEADING = 0.6;

    private final Witness witness;
    private final LocalSubject subjects;
    private final Sections sections;

    public Classifier(Catalog catalog) {
        Vocabulary vocabulary = new Vocabulary(catalog);
        witness = new Witness(vocabulary);
        subjects = new LocalSubject(vocabulary);
        sections = new Sections(catalog);
    }

    /** A placement for each statement, in the order given: statements of a set in the order of its files. */
    public List<Placement> classify(List<Statement> statements) {
        List<Evidence> heard = statements.stream().map(witness::hear).toList();
        WordModel words = learn(statements, heard);
        List<Placement> placed = new ArrayList<>(statements.size());
        for (int at = 0; at < statements.size(); at++) {
            Statement statement = statements.get(at);
            Evidence evidence = heard.get(at);
            addWords(words, statement, evidence);
            if (at > 0) addNeighbour(placed.get(at - 1), statement, evidence);
            placed.add(place(statement, evidence));
        }
        return placed;
    }

    private static WordModel learn(List<Statement> statements, List<Evidence> heard) {
        WordModel words = new WordModel();
        for (int at = 0; at < statements.size(); at++) {
            Evidence.Verdict verdict = heard.get(at).verdict(Catalog.GENERAL);
            if (verdict.lead() >= CERTAIN) words.learn(statements.get(at), verdict.service());
        }
        return words;
    }

    private static void addWords(WordModel words, Statement statement, Evidence evidence) {
        Set<String> candidates = new TreeSet<>(
                evidence.isEmpty() ? words.services() : evidence.weights().keySet());
        for (String service : candidates) {
            double odds = WORD * words.odds(statement, service);
            double weight = Math.max(-MOST_FROM_WORDS, Math.min(MOST_FROM_WORDS, odds));
            evidence.add(service, weight, "words used for it elsewhere");
        }
    }

    private static void addNeighbour(Placement before, Statement statement, Evidence evidence) {
        Statement other = before.statement();
        if (!other.set().equals(statement.set())
                || !other.span().file().equals(statement.span().file())
                || !other.headings().equals(statement.headings())
                || before.service().equals(Catalog.GENERAL)) {
            return;
        }
        double weight = other.block() == statement.block()
                ? SAME_BLOCK
                : !statement.parents().isEmpty() && other.parents().equals(statement.parents())
                        ? SAME_PARENT
                        : SAME_HEADING;
        evidence.add(before.service(), weight, "follows one about it");
    }

    private Placement place(Statement statement, Evidence evidence) {
        Evidence.Verdict verdict = evidence.verdict(Catalog.GENERAL);
        String service = verdict.weight() < ENOUGH ? Catalog.GENERAL : verdict.service();
        String why = service.equals(verdict.service()) && verdict.weight() > 0
                ? evidence.why(service)
                : "nothing names a service";
        return new Placement(
                statement, service, sections.choose(service, statement), subjects.of(statement, service), why);
    }
}
