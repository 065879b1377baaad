package io.github.collate.compose.quiz;

import io.github.collate.model.Answer;
import io.github.collate.model.Answer.Amount;
import io.github.collate.model.Answer.Choice;
import io.github.collate.model.Answer.Option;
import io.github.collate.model.Fact;
import io.github.collate.model.Quantity;
import io.github.collate.model.Service;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Asks for the number that is left out of a fact: to be typed, or to be chosen among others of the same unit. */
final class NumberMaker implements Maker {

    private static final int WRONG = 3;

    /** Facts that share so much of their words may speak of the same thing. */
    private static final double SAME_SUBJECT = 0.3;

    private static final Pattern SHOWN =
            Pattern.compile("(\\p{Nd}[\\p{Nd},]*(?:\\.\\p{Nd}+)?)([ -]?)([\\p{L}%][\\p{L}/%]*)?");

    /** Others near a number, as factors of it: first those nearest. */
    private static final List<BigDecimal> NEAR = List.of("2", "0.5", "4", "0.25", "10", "3").stream()
            .map(BigDecimal::new)
            .toList();

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final Stock stock;
    private final Gaps gaps;
    private final Form form;

    NumberMaker(Stock stock, Form form) {
        this.stock = stock;
        gaps = stock.gaps();
        this.form = form;
    }

    @Override
    public Stream<Made> make() {
        return stock.sound()
                .flatMap(fact -> gaps.of(fact).stream())
                .flatMap(gap -> gap.quantity().flatMap(it -> question(gap, it)).stream());
    }

    private Optional<Made> question(Gap gap, Quantity quantity) {
        Matcher shown = SHOWN.matcher(gap.back());
        if (!shown.matches()) return Optional.empty();
        BigDecimal value = new BigDecimal(shown.group(1).replace(",", ""));
        String unit = Optional.ofNullable(shown.group(3)).orElse("");
        String service = stock.service(gap.fact().service()).map(Service::name).orElse("");
        String section = stock.section(gap.fact());
        boolean typed = Order.number(gap.fact().id()) % 2 == 0 && !unit.isEmpty();
        List<String> wrong = wrong(gap, quantity, value, shown.group(2) + unit);
        if (typed || wrong.size() < WRONG) {
            String counted = unit.isEmpty() ? counted(gap) : unit;
            if (counted.isEmpty()) return Optional.empty();
            String prompt = Phrasebook.fill("number", service, section, gap.front());
            return Optional.of(form.of("number", gap.fact(), 1, prompt, new Amount(value.toPlainString(), counted)));
        }
        List<Option> options = new ArrayList<>();
        options.add(new Option(gap.back(), true, ""));
        String why = Phrasebook.fill("number.why", gap.back());
        wrong.forEach(text -> options.add(new Option(text, false, why)));
        String prompt = Phrasebook.fill("number.choice", service, section, gap.front());
        Answer answer = new Choice(false, Order.mixed(gap.fact().id(), options, Option::text));
        return Optional.of(form.of("number", gap.fact(), 1, prompt, answer));
    }

    /** The word behind a bare number, if it stands there at once. */
    private static String counted(Gap gap) {
        Matcher word = Pattern.compile("^ (\\p{L}{3,})").matcher(gap.text().substring(gap.end()));
        return word.find() ? word.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** Numbers of the service with the same unit first, then such as are near; none that some fact tells of the like. */
    private List<String> wrong(Gap gap, Quantity right, BigDecimal value, String unit) {
        List<BigDecimal> values = new ArrayList<>();
        for (Fact fact : stock.of(gap.fact().service())) {
            for (Quantity other : stock.quantities(fact)) {
                Matcher shown = SHOWN.matcher(other.shown());
                if (!other.isComparableTo(right) || !shown.matches()) continue;
                String theirs =
                        shown.group(2) + Optional.ofNullable(shown.group(3)).orElse("");
                BigDecimal number = new BigDecimal(shown.group(1).replace(",", ""));
                if (theirs.equals(unit) && isNear(value, number)) values.add(number);
            }
        }
        List<BigDecimal> own =
                Order.mixed(gap.fact().id(), values.stream().distinct().toList(), BigDecimal::toPlainString);
        List<BigDecimal> near = NEAR.stream().map(value::multiply).toList();
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return Stream.concat(own.stream().limit(2), near.stream())
                .map(BigDecimal::stripTrailingZeros)
                .filter(number -> number.compareTo(value) != 0 && number.signum() > 0)
                .filter(number -> !whole || (number.scale() <= 0 && number.compareTo(BigDecimal.ONE) > 0))
                .filter(number -> !right.unit().equals("percent") || number.compareTo(PERCENT) <= 0)
                .filter(number -> !isTold(gap, number))
                .distinct()
                .limit(WRONG)
                .map(number -> written(number, gap.back().contains(",")) + unit)
                .toList();
    }

    /** Within two orders of magnitude. */
    private static boolean isNear(BigDecimal value, BigDecimal other) {
        if (value.signum() == 0 || other.signum() == 0) return false;
        double ratio = other.divide(value, 6, RoundingMode.HALF_UP).doubleValue();
        return ratio >= 0.05 && ratio <= 20;
    }

    private static String written(BigDecimal number, boolean grouped) {
        return grouped || number.compareTo(BigDecimal.valueOf(10_000)) >= 0
                ? String.format(Locale.ROOT, "%,d", number.toBigInteger())
                : number.toPlainString();
    }

    /** Whether another fact of the service gives that number to something like what this one speaks of. */
    private boolean isTold(Gap gap, BigDecimal number) {
        Set<String> here = Likeness.content(gap.front());
        String digits = number.toPlainString();
        return stock.of(gap.fact().service()).stream()
                .filter(fact -> !fact.id().equals(gap.fact().id()))
                .map(stock::content)
                .anyMatch(there -> there.contains(digits) && Likeness.shared(here, there) >= SAME_SUBJECT);
    }
}
