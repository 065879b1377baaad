package io.github.collate.compose.quiz;

import io.github.collate.model.Answer;
import io.github.collate.model.Exam;
import io.github.collate.model.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes questions out of facts and comparisons. None from what anybody contradicts, none nearly like another or like an
 * author's, so many at most of one service, one comparison and one fact.
 */
public final class Generator {

    private static final int MOST_OF_A_SERVICE = 60;
    private static final int MOST_OF_A_TABLE = 24;

    /** Questions of a service that share so much of their words ask the same. */
    private static final double SAME = 0.6;

    private final List<Maker> makers;
    private final Map<String, List<Asked>> asked;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /** What a question is about, as near ones are told. */
    private static final class Asked {
        private final Set<String> words;
        private final Set<String> key;

        /** Of the words, in order: most questions are told apart by them. */
        private final int[] hashes;

        Asked(Set<String> words, Set<String> key) {
            this.words = words;
            this.key = key;
            hashes = words.stream().mapToInt(String::hashCode).sorted().toArray();
        }

        /** How many words both have, and perhaps some more. */
        int mayShare(Asked other) {
            int shared = 0;
            int there = 0;
            for (int hash : hashes) {
                while (there < other.hashes.length && other.hashes[there] < hash) there++;
                if (there < other.hashes.length && other.hashes[there] == hash) shared++;
            }
            return shared;
        }
    }

    private record Candidate(Made made, Asked asked) {}

    /**
     * @param exam names the domains
     * @param authored questions that are asked already
     */
    public Generator(Stock stock, Optional<Exam> exam, List<Question> authored) {
        Form form = new Form(stock, exam);
        List<Sheet> sheets = stock.tables().parallelStream()
                .map(table -> new Sheet(table, stock))
                .toList();
        makers = List.of(
                new PairMaker(stock, form),
                new NumberMaker(stock, form),
                new NameMaker(stock, form),
                new MatchMaker(sheets, form),
                new HoldsMaker(sheets, form),
                new CellMaker(sheets, form));
        asked = authored.parallelStream()
                .collect(Collectors.groupingByConcurrent(
                        Question::service,
                        Collectors.mapping(Generator::asked, Collectors.toCollection(ArrayList::new))));
    }

    /** The questions by id. */
    public List<Question> questions() {
        List<List<Candidate>> candidates =
                makers.parallelStream().map(Generator::candidates).toList();
        return candidates.stream()
                .flatMap(List::stream)
                .filter(this::isWanted)
                .map(candidate -> candidate.made().question())
                .sorted(Comparator.comparing(Question::id))
                .toList();
    }

    private static List<Candidate> candidates(Maker maker) {
        return maker.make()
                .map(made -> new Candidate(made, asked(made.question())))
                .sorted(Comparator.comparingInt((Candidate one) ->
                                Order.number(one.made().question().id()))
                        .thenComparing(one -> one.made().question().id()))
                .toList();
    }

    /** Whether it is taken; what was taken before it counts. */
    private boolean isWanted(Candidate candidate) {
        Made made = candidate.made();
        Question question = made.question();
        boolean ofTable = !question.table().isEmpty();
        String service = "service " + question.service();
        String table = "table " + question.table();
        String kind = table + " " + made.maker();
        if (count(service) >= MOST_OF_A_SERVICE) return false;
        if (ofTable
                && (count(table) >= MOST_OF_A_TABLE || count(kind) >= Math.min(most(made.maker()), MOST_OF_A_TABLE)))
            return false;
        if (made.about().stream().anyMatch(used::contains)) return false;
        Asked here = candidate.asked();
        List<Asked> there = asked.computeIfAbsent(question.service(), key -> new ArrayList<>());
        if (there.stream().anyMatch(other -> isNear(here, other))) return false;
        if (!ofTable) there.add(here);
        Stream.of(service, table, kind).forEach(key -> counts.merge(key, 1, Integer::sum));
        used.addAll(made.about());
        return true;
    }

    private static int most(String maker) {
        return Integer.parseInt(Phrasebook.entry("most." + maker));
    }

    private int count(String key) {
        return counts.getOrDefault(key, 0);
    }

    /** Nearly the same words, or the same answer to much the same. */
    private static boolean isNear(Asked one, Asked other) {
        int shared = one.mayShare(other);
        if (shared < SAME / 2 * (one.hashes.length + other.hashes.length - shared)) return false;
        double words = Likeness.shared(one.words, other.words);
        return words >= SAME || (words >= SAME / 2 && !one.key.isEmpty() && one.key.equals(other.key));
    }

    private static Asked asked(Question question) {
        String key = key(question.answer());
        return new Asked(Likeness.content(question.prompt()), Likeness.content(key));
    }

    /** The words of the right answer. */
    private static String key(Answer answer) {
        if (answer instanceof Answer.Choice it) {
            return it.options().stream()
                    .filter(Answer.Option::right)
                    .map(Answer.Option::text)
                    .collect(Collectors.joining(" "));
        }
        if (answer instanceof Answer.Amount it) return it.value() + " " + it.unit();
        if (answer instanceof Answer.Gaps it) return it.accepted().get(0).get(0);
        if (answer instanceof Answer.Sequence it) return String.join(" ", it.steps());
        if (answer instanceof Answer.Matching it)
            return it.pairs().stream().map(Answer.Pair::right).collect(Collectors.joining(" "));
        return "";
    }
}
