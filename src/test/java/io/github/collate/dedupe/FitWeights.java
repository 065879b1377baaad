package io.github.collate.dedupe;

import io.github.collate.analyse.Analyser;
import io.github.collate.classify.Classifier;
import io.github.collate.model.Meant;
import io.github.collate.model.Placement;
import io.github.collate.model.Problems;
import io.github.collate.normalise.Normaliser;
import io.github.collate.read.Input;
import io.github.collate.read.Reader;
import io.github.collate.read.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Fits the weights of {@code weights.properties} to hand-made {@link Labels} and prints them. Pairs that clash are left
 * out: they are never joined, whatever they weigh.
 */
public final class FitWeights {

    /** Of two statements one of which is a part of the other, joining is right, yet less surely so. */
    private static final double PART_COUNTS = 0.3;

    private FitWeights() {}

    /** A pair that does not clash. */
    private record Row(long pair, Parts parts, Labels.Label label) {
        Optional<Regression.Example> example(double[] values) {
            if (label == Labels.Label.UNKNOWN) return Optional.empty();
            double counts = label == Labels.Label.PART ? PART_COUNTS : 1;
            return Optional.of(new Regression.Example(values, label != Labels.Label.DIFFERENT, counts));
        }
    }

    /** The statements of one service that are compared, and their pairs. */
    private record Group(List<Coded> statements, List<Row> rows) {}

    /**
     * Prints the weights.
     *
     * @param args the content folder, the folder of note sets, the file of units, then any number of files of labels
     */
    public static void main(String[] args) {
        if (args.length < 4) throw new IllegalArgumentException("takes: content notes units labels...");
        List<Path> labels = Arrays.stream(args).skip(3).map(Path::of).toList();
        List<Group> groups = groups(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), labels);
        double[] alone = Regression.fit(groups.stream()
                .flatMap(group -> group.rows.stream())
                .flatMap(row -> row.example(row.parts.values()).stream())
                .toList());
        double[] among = Regression.fit(
                groups.stream().flatMap(group -> among(group, alone).stream()).toList());
        List<String> names =
                new ArrayList<>(Arrays.stream(Part.values()).map(Part::key).toList());
        print("alone", names, alone);
        names.addAll(List.of("score", "lesser-lead", "greater-lead", "both-lead"));
        print("among", names, among);
    }

    private static List<Group> groups(Path content, Path notes, Path units, List<Path> files) {
        Problems problems = new Problems();
        Input input = new Reader().read(new Sources(content, Optional.empty(), Optional.of(notes)), problems);
        List<Placement> placed = new Classifier(input.catalog())
                .classify(new Normaliser().normalise(input.notes(), problems).statements());
        List<Meant> meant = new Analyser(input.catalog()).analyse(placed);
        Labels labels =
                new Labels(units, files, meant.stream().map(Meant::statement).toList());
        Coded.Vocabulary vocabulary = new Coded.Vocabulary(meant);
        List<Coded> coded = vocabulary.code(meant);
        Rarity.Corpus corpus = new Rarity.Corpus(meant);
        Map<String, List<Coded>> byService = new TreeMap<>(coded.stream()
                .filter(one -> Deduper.isCompared(one.meant()))
                .collect(Collectors.groupingBy(one -> one.meant().placement().service())));
        return byService.values().stream()
                .map(statements -> group(statements, new Rarity(corpus, vocabulary, statements), labels))
                .toList();
    }

    private static Group group(List<Coded> statements, Rarity rarity, Labels labels) {
        List<Row> rows = new ArrayList<>();
        Likeness likeness = new Likeness(statements, rarity);
        for (long pair : new Pairs(statements, rarity).find()) {
            Coded one = statements.get(Pairs.one(pair));
            Coded other = statements.get(Pairs.other(pair));
            if (Clash.of(one, other).isPresent()) continue;
            Parts parts = likeness.of(Pairs.one(pair), Pairs.other(pair));
            rows.add(new Row(
                    pair,
                    parts,
                    labels.of(one.meant().statement(), other.meant().statement())));
        }
        return new Group(statements, rows);
    }

    /** The examples of a group, each with how it stands among the others. */
    private static List<Regression.Example> among(Group group, double[] alone) {
        Standings standings = new Standings(group.statements);
        for (Row row : group.rows) standings.take(row.pair, Regression.logOdds(alone, row.parts.values()));
        List<Regression.Example> examples = new ArrayList<>();
        for (Row row : group.rows) {
            Weights.Standing standing = standings.of(row.pair, Regression.logOdds(alone, row.parts.values()));
            DoubleStream behind = DoubleStream.of(
                    standing.logOdds(), standing.lesserLead(), standing.greaterLead(), standing.leadsBoth() ? 1 : 0);
            row.example(DoubleStream.concat(Arrays.stream(row.parts.values()), behind)
                            .toArray())
                    .ifPresent(examples::add);
        }
        return examples;
    }

    private static void print(String stage, List<String> names, double[] weights) {
        for (int at = 0; at < weights.length; at++) {
            String name = at < names.size() ? names.get(at) : "bias";
            System.out.printf(Locale.ROOT, "%s.%s = %.4f%n", stage, name, weights[at]);
        }
    }
}
