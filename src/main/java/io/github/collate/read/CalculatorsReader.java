package io.github.collate.read;

import io.github.collate.model.Calculator;
import io.github.collate.model.Calculator.Input;
import io.github.collate.model.Calculator.Option;
import io.github.collate.model.Calculator.Source;
import io.github.collate.model.Calculator.Step;
import io.github.collate.model.Formula;
import io.github.collate.model.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code calculators/*.yml} to calculators. */
final class CalculatorsReader {

    static final Shape CALCULATOR = new Shape(
            "a calculator",
            List.of("title", "lead", "services", "inputs", "steps", "result", "sources"),
            List.of("section"));
    static final Shape INPUT =
            new Shape("an input", List.of("id", "title", "value"), List.of("unit", "min", "max", "step", "options"));
    static final Shape OPTION = new Shape("an option", List.of("value", "title"), List.of());
    static final Shape STEP = new Shape("a step", List.of("id", "title", "formula"), List.of("unit", "show"));
    static final Shape SOURCE = new Shape("a source", List.of("title", "url"), List.of());

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

    private final Wanted wanted;
    private final Unique ids = new Unique();
    /** Of inputs and steps so far; not a number for those that are wrong. */
    private final Map<String, Double> values = new HashMap<>();

    private boolean whole = true;

    private CalculatorsReader(Wanted wanted) {
        this.wanted = wanted;
    }

    /** The calculators by id; one with anything wrong in it is left out. */
    static List<Calculator> read(Place content, Wanted wanted, Problems problems) {
        return Pieces.of(content.child("calculators"), ".yml", problems).stream()
                .flatMap(piece -> new CalculatorsReader(wanted).calculator(piece).stream())
                .toList();
    }

    private Optional<Calculator> calculator(Pieces.Piece piece) {
        Optional<Fields> opened = Yaml.parse(piece.file(), "write a calculator, or take the file out")
                .flatMap(node -> Fields.of(piece.file(), node, CALCULATOR));
        if (opened.isEmpty()) return Optional.empty();
        Fields fields = opened.get();
        for (String list : List.of("services", "inputs", "steps", "sources")) fields.needsEntry(list);
        List<String> services = wanted.services(fields.texts("services"));
        List<Input> inputs = new ArrayList<>();
        for (Fields input : fields.mappings("inputs", INPUT)) keep(input(input), inputs);
        List<Step> steps = new ArrayList<>();
        for (Fields step : fields.mappings("steps", STEP)) keep(step(step), steps);
        Optional<Text> result = fields.text("result").filter(this::placesAreKnown);
        List<Source> sources = new ArrayList<>();
        for (Fields source : fields.mappings("sources", SOURCE)) keep(source(source), sources);
        boolean some = !services.isEmpty() && !inputs.isEmpty() && !steps.isEmpty();
        if (!whole || !some || result.isEmpty()) return Optional.empty();
        return Optional.of(new Calculator(
                piece.id(),
                fields.string("title"),
                fields.string("lead"),
                services,
                wanted.section(fields.text("section"), services),
                inputs,
                steps,
                result.get().value(),
                sources,
                fields.spot().span()));
    }

    private <T> void keep(Optional<T> read, List<T> all) {
        read.ifPresentOrElse(all::add, () -> whole = false);
    }

    private Optional<Input> input(Fields fields) {
        Optional<Text> id = id(fields);
        List<Option> options = new ArrayList<>();
        for (Fields option : fields.mappings("options", OPTION)) keep(option(option), options);
        Optional<BigDecimal> value = Amounts.of(fields.text("value"));
        double number = value.map(BigDecimal::doubleValue).orElse(Double.NaN);
        id.ifPresent(it -> values.put(it.value(), number));
        if (id.isEmpty() || value.isEmpty()) return Optional.empty();
        Optional<Bounds> bounds =
                fields.has("options") ? choice(fields, value.get(), options) : Bounds.of(fields, value.get());
        return bounds.map(it -> new Input(
                id.get().value(),
                fields.string("title"),
                fields.string("unit"),
                value.get(),
                it.least(),
                it.most(),
                it.step(),
                options));
    }

    private static Optional<Bounds> choice(Fields fields, BigDecimal value, List<Option> options) {
        boolean alone = true;
        for (String key : List.of("min", "max", "step")) {
            if (!fields.has(key)) continue;
            fields.spot().error("'" + key + "' stands beside 'options'", "take one of them out");
            alone = false;
        }
        boolean there = options.stream().anyMatch(option -> option.value().compareTo(value) == 0);
        if (!there)
            fields.spot().error("none of the options has the value " + value.toPlainString(), "name one of them");
        return there && alone ? Optional.of(Bounds.NONE) : Optional.empty();
    }

    private static Optional<Option> option(Fields fields) {
        return Amounts.of(fields.text("value")).map(value -> new Option(value, fields.string("title")));
    }

    private Optional<Step> step(Fields fields) {
        Optional<Text> id = id(fields);
        Optional<Text> written = fields.text("formula");
        Optional<Formula> formula = written.flatMap(it -> FormulaParser.parse(it, values.keySet()));
        double value = formula.map(it -> it.evaluate(values)).orElse(Double.NaN);
        boolean first = values.values().stream().noneMatch(it -> it.isNaN());
        if (Double.isNaN(value) && formula.isPresent() && first) {
            written.get().spot().error("the formula divides by zero with the values given", "give other values");
        }
        id.ifPresent(it -> values.put(it.value(), value));
        Optional<Text> show = fields.text("show");
        boolean shows = show.map(this::placesAreKnown).orElse(true);
        if (id.isEmpty() || Double.isNaN(value) || !shows) return Optional.empty();
        return formula.map(it -> new Step(
                id.get().value(),
                fields.string("title"),
                it,
                fields.string("unit"),
                show.map(Text::value).orElse("")));
    }

    private static Optional<Source> source(Fields fields) {
        return Checks.address(fields.text("url")).map(url -> new Source(fields.string("title"), url.value()));
    }

    private Optional<Text> id(Fields fields) {
        Optional<Text> id = fields.text("id");
        if (id.isEmpty()) return id;
        Text text = id.get();
        if (!FormulaParser.NAME.matcher(text.value()).matches() || FormulaParser.isReserved(text.value())) {
            text.spot().error("'" + text + "' cannot stand in a formula", "use small letters and digits, like 'size2'");
            return Optional.empty();
        }
        return ids.take(text, "value", "give one of them another id") ? id : Optional.empty();
    }

    private boolean placesAreKnown(Text text) {
        boolean known = true;
        Matcher place = PLACE.matcher(text.value());
        while (place.find()) {
            String name = place.group(1);
            if (values.containsKey(name)) continue;
            String hint =
                    Suggestion.forWord(name, values.keySet().stream().sorted().toList());
            Inside.of(text, place.start()).error("unknown name '" + name + "'", hint);
            known = false;
        }
        return known;
    }
}
