package io.github.collate.read;

import io.github.collate.model.Answer;
import io.github.collate.model.Question;
import io.github.collate.model.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what answers a question, kind by kind. What is wrong with an answer is reported, and it reads as absent. */
final class AnswerReader {

    static final Shape OPTION = new Shape("an option", List.of("text"), List.of("why"));
    static final Shape STEP = new Shape("a step", List.of("text"), List.of());
    static final Shape PAIR = new Shape("a pair", List.of("left", "right"), List.of());
    static final Shape AMOUNT = new Shape("the answer of a number", List.of("value", "unit"), List.of());

    private static final List<String> KINDS = List.of("single", "multiple", "number", "cloze", "order", "match");

    /** Keys that only some kinds have, and need. */
    private static final Map<String, List<String>> OWN = Map.of(
            "options", List.of("single", "multiple", "order"),
            "answer", List.of("single", "multiple", "number", "cloze"),
            "pairs", List.of("match"));

    /** Keys that only some kinds may have. */
    private static final Map<String, List<String>> MAY =
            Map.of("extra", List.of("match"), "exam", List.of("single", "multiple"));

    private final Fields fields;
    private final String prompt;
    private boolean whole = true;

    private AnswerReader(Fields fields, String prompt) {
        this.fields = fields;
        this.prompt = prompt;
    }

    /** The answer, if all of it is right. */
    static Optional<Answer> read(Fields fields, Optional<Text> prompt) {
        Optional<Text> kind = Checks.known(fields.text("kind"), "kind of question", KINDS);
        if (kind.isEmpty()) return Optional.empty();
        AnswerReader reader = new AnswerReader(fields, prompt.map(Text::value).orElse(""));
        reader.checkKeys(kind.get().value());
        if (!reader.whole) return Optional.empty();
        return reader.answer(kind.get().value()).filter(answer -> reader.whole);
    }

    private Optional<Answer> answer(String kind) {
        return switch (kind) {
            case "single" -> choice(false);
            case "multiple" -> choice(true);
            case "number" -> amount();
            case "cloze" -> gaps();
            case "order" -> sequence();
            default -> matching();
        };
    }

    private void checkKeys(String kind) {
        OWN.forEach((key, kinds) -> {
            if (!kinds.contains(kind)) checkAbsent(kind, key);
            else if (!fields.has(key)) {
                wrong(fields.spot(), "a question of the kind '" + kind + "' needs '" + key + "'", "add it");
            } else if (fields.lacks(key)) {
                wrong(fields.at(key), "'" + key + "' is an empty list", "list one at least");
            }
        });
        MAY.forEach((key, kinds) -> {
            if (!kinds.contains(kind)) checkAbsent(kind, key);
        });
    }

    /** Reports a key of other kinds; that a question is none of the exam's may always be said. */
    private void checkAbsent(String kind, String key) {
        if (!fields.has(key) || (key.equals("exam") && fields.string(key).equalsIgnoreCase("false"))) return;
        wrong(fields.at(key), "a question of the kind '" + kind + "' has no '" + key + "'", "take it out");
    }

    private Optional<Answer> choice(boolean several) {
        List<Fields> options = fields.mappings("options", OPTION);
        Unique texts = new Unique();
        List<Integer> right = right(options.size());
        List<Answer.Option> read = new ArrayList<>();
        for (int at = 0; at < options.size(); at++) {
            option(options.get(at), right.contains(at), texts).ifPresent(read::add);
        }
        if (options.size() < 2) wrong(fields.at("options"), "fewer than two options", "give two at least");
        checkCount(several, right.size(), options.size());
        return Optional.of(new Answer.Choice(several, read));
    }

    private Optional<Answer.Option> option(Fields option, boolean right, Unique texts) {
        Optional<Text> text = once(option, "text", "option", texts);
        if (!right && !option.has("why")) {
            wrong(option.spot(), "nothing says why this option is wrong", "add 'why: ...'");
        }
        if (right && option.has("why")) {
            String hint = "say why it is right in the question's own 'why'";
            wrong(option.at("why"), "this option is right and has a 'why' of its own", hint);
        }
        String why = option.string("why");
        return text.map(it -> new Answer.Option(it.value(), right, why));
    }

    private void checkCount(boolean several, int right, int all) {
        Spot key = fields.at("answer");
        if (!several && right > 1) {
            wrong(key, "a single choice has " + right + " right options", "keep one, or make its kind 'multiple'");
        }
        if (several && right == 1) wrong(key, "only one option is right", "name another, or make its kind 'single'");
        if (several && right > 1 && !tells(right)) {
            wrong(
                    fields.at("prompt"),
                    "nothing says how many options are right",
                    "write it into the prompt: 'Choose " + right + ".'");
        }
        if (all > 1 && right == all) wrong(key, "every option is right", "give one that is wrong");
    }

    /** Whether the prompt holds the number, in digits or as a word. */
    private boolean tells(int right) {
        return Words.forms(prompt).stream()
                .anyMatch(it ->
                        it.equals(String.valueOf(right)) || Words.spelt(it).equals(OptionalInt.of(right)));
    }

    /** Numbers of the right options, the first being 0. */
    private List<Integer> right(int options) {
        List<Integer> right = new ArrayList<>();
        for (Text text : fields.texts("answer")) {
            int at = text.value().matches("[0-9]{1,3}") ? Integer.parseInt(text.value()) : -1;
            if (at < 0 || at >= options) {
                String hint = "number them from 0, the first, to " + Math.max(0, options - 1) + ", the last";
                wrong(text.spot(), "there is no option " + text, hint);
            } else if (right.contains(at)) {
                wrong(text.spot(), "option " + at + " is named twice", "name it once");
            } else {
                right.add(at);
            }
        }
        if (right.isEmpty()) whole = false;
        return right;
    }

    private Optional<Answer> amount() {
        Optional<Fields> amount = fields.mapping("answer", AMOUNT);
        Optional<BigDecimal> value = amount.flatMap(it -> Amounts.of(it.text("value")));
        Optional<Text> unit = amount.flatMap(it -> it.text("unit"));
        if (value.isEmpty() || unit.isEmpty()) return Optional.empty();
        return Optional.of(new Answer.Amount(
                value.get().stripTrailingZeros().toPlainString(), unit.get().value()));
    }

    private Optional<Answer> gaps() {
        List<List<Text>> accepted = fields.lists("answer");
        int gaps = (prompt + " ").split(Question.GAP, -1).length - 1;
        if (gaps != accepted.size()) {
            String hint = "write each gap as " + Question.GAP + " and give a list of answers for each";
            String message = "the prompt has " + gaps + " gaps, the answer " + accepted.size();
            wrong(fields.at("answer"), message, hint);
        }
        for (List<Text> words : accepted) {
            if (words.isEmpty()) wrong(fields.at("answer"), "a gap without an answer", "give one at least");
            Unique spellings = new Unique();
            words.forEach(it -> take(it, "spelling", spellings));
        }
        return Optional.of(new Answer.Gaps(accepted.stream()
                .map(words -> words.stream().map(Text::value).toList())
                .toList()));
    }

    private Optional<Answer> sequence() {
        Unique texts = new Unique();
        List<Fields> options = fields.mappings("options", STEP);
        if (options.size() < 3) wrong(fields.at("options"), "fewer than three steps", "give three at least");
        List<String> steps = options.stream()
                .flatMap(option -> once(option, "text", "step", texts).stream())
                .map(Text::value)
                .toList();
        return Optional.of(new Answer.Sequence(steps));
    }

    private Optional<Answer> matching() {
        Unique left = new Unique();
        Unique right = new Unique();
        List<Answer.Pair> pairs = new ArrayList<>();
        List<Fields> listed = fields.mappings("pairs", PAIR);
        if (listed.size() < 2) wrong(fields.at("pairs"), "fewer than two pairs", "give two at least");
        for (Fields pair : listed) {
            Optional<Text> one = once(pair, "left", "left side", left);
            Optional<Text> other = once(pair, "right", "right side", right);
            if (one.isPresent() && other.isPresent()) {
                pairs.add(new Answer.Pair(one.get().value(), other.get().value()));
            }
        }
        List<String> extra = fields.texts("extra").stream()
                .filter(text -> take(text, "right side", right))
                .map(Text::value)
                .toList();
        return Optional.of(new Answer.Matching(pairs, extra));
    }

    /** A text that no other of its kind in this question repeats, whatever its case. */
    private Optional<Text> once(Fields of, String key, String what, Unique taken) {
        Optional<Text> text = of.text(key);
        if (text.isEmpty()) whole = false;
        return text.filter(it -> take(it, what, taken));
    }

    private boolean take(Text text, String what, Unique taken) {
        Text folded = new Text(text.value().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "), text.spot());
        boolean free = taken.take(folded, what, "make it another, or take it out");
        if (!free) whole = false;
        return free;
    }

    private void wrong(Spot spot, String message, String hint) {
        spot.error(message, hint);
        whole = false;
    }
}
