package io.github.collate.dedupe;

import io.github.collate.model.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people say of pairs of sayings ("units"): {@code units.json} lists them with {@code id}, {@code seed} (the note
 * set), {@code line} and {@code text}; a file of labels names those it judged as keys of {@code topics}, lists of equal
 * ones as {@code same} and pairs of which one holds the other as {@code part}. What it judged and lists nowhere differs.
 */
final class Labels {

    /** A unit is the statement on its line that covers at least this share of its words. */
    private static final double SAME_WORDS = 0.6;

    /** A statement of so few words is covered by chance. */
    private static final int TOO_SHORT = 2;

    private static final double TIE_BREAK = 1000;
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What a pair of statements is. */
    enum Label {
        SAME,
        PART,
        DIFFERENT,
        UNKNOWN
    }

    private record Key(Statement one, Statement other) {
        static Key of(Statement one, Statement other) {
            return one.compareTo(other) <= 0 ? new Key(one, other) : new Key(other, one);
        }
    }

    private record Line(String set, int line) {}

    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<Statement, Path> judgedIn = new HashMap<>();
    private final Map<Key, Label> labels = new HashMap<>();

    Labels(Path units, List<Path> files, List<Statement> said) {
        Map<Line, List<Statement>> byLine = new HashMap<>();
        for (Statement statement : said) {
            for (int line = statement.span().line(); line <= statement.span().endLine(); line++) {
                byLine.computeIfAbsent(new Line(statement.set(), line), fresh -> new ArrayList<>())
                        .add(statement);
            }
        }
        for (JsonNode unit : json(units)) {
            Line line = new Line(unit.get("seed").asString(), unit.get("line").asInt());
            closest(words(unit.get("text").asString()), byLine.getOrDefault(line, List.of()))
                    .ifPresent(statement -> statements.put(unit.get("id").asString(), statement));
        }
        for (Path file : files) {
            JsonNode judged = json(file);
            judged.get("topics")
                    .propertyNames()
                    .forEach(unit -> find(unit).ifPresent(statement -> judgedIn.putIfAbsent(statement, file)));
            for (JsonNode equal : judged.get("same")) label(equal, Label.SAME);
            for (JsonNode pair : judged.get("part")) label(pair, Label.PART);
        }
    }

    private Optional<Statement> find(String unit) {
        return Optional.ofNullable(statements.get(unit));
    }

    private void label(JsonNode units, Label label) {
        List<Statement> equal = new ArrayList<>();
        for (JsonNode unit : units) find(unit.asString()).ifPresent(equal::add);
        for (Statement one : equal) {
            for (Statement other : equal) {
                if (one.equals(other)) continue;
                if (label == Label.SAME) labels.put(Key.of(one, other), label);
                else labels.putIfAbsent(Key.of(one, other), label);
            }
        }
    }

    private static Optional<Statement> closest(Set<String> unit, List<Statement> statements) {
        Optional<Statement> best = Optional.empty();
        double most = 0;
        for (Statement statement : statements) {
            Set<String> words = words(statement.raw());
            Set<String> shared = new HashSet<>(unit);
            shared.retainAll(words);
            double covered = (double) shared.size() / Math.max(1, unit.size());
            double covers = words.size() > TOO_SHORT ? (double) shared.size() / words.size() : 0;
            double cover = Math.max(covered, covers);
            if (cover >= SAME_WORDS && cover + shared.size() / TIE_BREAK > most) {
                most = cover + shared.size() / TIE_BREAK;
                best = Optional.of(statement);
            }
        }
        return best;
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What two statements are; unknown unless one file judged both. */
    Label of(Statement one, Statement other) {
        Path file = judgedIn.get(one);
        if (file == null || !file.equals(judgedIn.get(other))) return Label.UNKNOWN;
        return labels.getOrDefault(Key.of(one, other), Label.DIFFERENT);
    }
}
