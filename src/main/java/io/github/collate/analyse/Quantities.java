package io.github.collate.analyse;

import io.github.collate.analyse.Numbers.Numeral;
import io.github.collate.analyse.Units.Unit;
import io.github.collate.model.Quantity;
import io.github.collate.model.Quantity.Bound;
import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds typed quantities in text: "15 mins", "half a GB", "up to 10,240 MB", "1-5 minutes", "5 requests per second". */
final class Quantities {

    /** How many words behind a number may name what it counts. */
    private static final int COUNTED = 3;

    private static final Set<String> EACH = Set.of("per", "each", "every");

    private final Lexicon lexicon;
    private final Bounds bounds;

    Quantities(Lexicon lexicon) {
        this.lexicon = lexicon;
        bounds = new Bounds(lexicon);
    }

    /** A number with its unit, before it is known which end of a range it is. */
    private record Read(double number, Unit unit, String per, int first, int last) {}

    /** The quantities of a text, in order. */
    List<Found> in(String text, List<Words.Word> words) {
        List<Read> reads = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Optional<Read> read = read(text, words, at);
            if (read.isEmpty()) continue;
            reads.add(read.get());
            at = read.get().last;
        }
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < reads.size(); at++) {
            if (at + 1 < reads.size() && isRange(text, words, reads.get(at), reads.get(at + 1))) {
                Read most = reads.get(at + 1);
                Read least = reads.get(at);
                if (least.unit.base().isEmpty()) {
                    least = new Read(least.number, most.unit, most.per, least.first, least.last);
                }
                found.add(quantity(text, words, least, Bound.MINIMUM));
                found.add(quantity(text, words, most, Bound.MAXIMUM));
                at++;
            } else {
                int from = at == 0 ? 0 : reads.get(at - 1).last + 1;
                int to = at + 1 < reads.size() ? reads.get(at + 1).first : words.size();
                Read read = reads.get(at);
                found.add(quantity(text, words, read, bounds.of(text, words, read.first, read.last, from, to)));
            }
        }
        return List.copyOf(found);
    }

    /** A quantity, with the first and the last of its words. */
    record Found(Quantity quantity, int first, int last) {}

    private static Found quantity(String text, List<Words.Word> words, Read read, Bound bound) {
        String shown = text.substring(start(text, words.get(read.first)), end(text, words.get(read.last)));
        double value = read.number * read.unit.factor();
        return new Found(new Quantity(value, read.unit.base(), read.per, bound, shown), read.first, read.last);
    }

    private static int start(String text, Words.Word word) {
        return word.start() > 0 && text.charAt(word.start() - 1) == '$' ? word.start() - 1 : word.start();
    }

    private static int end(String text, Words.Word word) {
        return word.end() < text.length() && text.charAt(word.end()) == '%' ? word.end() + 1 : word.end();
    }

    /** "1-5 minutes", "from 128 MB to 3 GB", "between 1 and 5". */
    private static boolean isRange(String text, List<Words.Word> words, Read least, Read most) {
        boolean alike = least.unit.base().isEmpty() || least.unit.base().equals(most.unit.base());
        if (!alike || least.number * least.unit.factor() > most.number * most.unit.factor()) return false;
        String gap = text.substring(
                        words.get(least.last).end(), words.get(most.first).start())
                .strip();
        if (gap.equals("-") || gap.equals("–") || gap.equals("—") || gap.equals("to")) return true;
        return gap.equals("and")
                && least.first > 0
                && words.get(least.first - 1).form().equals("between");
    }

    private Optional<Read> read(String text, List<Words.Word> words, int at) {
        Optional<Numeral> found = Numbers.at(text, words, at);
        if (found.isEmpty()) return Optional.empty();
        Numeral number = found.get();
        Words.Word word = words.get(number.last());
        Optional<Unit> unit =
                number.suffix().isEmpty() ? Units.sign(text, word.start(), word.end()) : Units.named(number.suffix());
        if (unit.isEmpty() && !number.suffix().isEmpty()) return Optional.empty();
        int last = number.last();
        int next = last + 1;
        boolean joined = next < words.size() && joins(text, word, words.get(next));
        if (unit.isEmpty() && joined) {
            unit = Units.named(words.get(next).form());
            if (unit.isPresent()) last = next;
        }
        int counted = unit.isEmpty() && joined ? counted(text, words, next, number.value()) : -1;
        if (number.spelt() && unit.isEmpty() && (number.value() <= 1 || counted < 0)) return Optional.empty();
        Unit what = unit.orElseGet(() ->
                new Unit(counted < 0 ? "" : lexicon.concept(words.get(counted).form()), 1, ""));
        String per = what.per().isEmpty() ? per(text, words, Math.max(counted, last)) : what.per();
        return Optional.of(new Read(number.value(), what, per, at, last));
    }

    /** What a bare number counts: the first plural close behind it, else the next word. */
    private int counted(String text, List<Words.Word> words, int next, double value) {
        if (lexicon.isEmpty(words.get(next).form())) return -1;
        for (int at = next; value != 1 && at < Math.min(words.size(), next + COUNTED); at++) {
            Words.Word word = words.get(at);
            if (lexicon.isEmpty(word.form()) || Character.isDigit(word.form().charAt(0))) break;
            if (at > next && !joins(text, words.get(at - 1), word)) break;
            if (isPlural(word.raw())) return at;
        }
        return Character.isDigit(words.get(next).form().charAt(0)) ? -1 : next;
    }

    private static boolean isPlural(String raw) {
        int length = raw.length();
        return length > 3 && raw.endsWith("s") && "sui".indexOf(raw.charAt(length - 2)) < 0;
    }

    /** Whether only blanks or a hyphen stand between two words. */
    private static boolean joins(String text, Words.Word one, Words.Word next) {
        return text.substring(one.end(), next.start()).chars().allMatch(c -> c == ' ' || c == '-');
    }

    /** "per second", "/s", "a day", "each shard", and what follows as a second one: "per second per shard". */
    private String per(String text, List<Words.Word> words, int last) {
        StringBuilder per = new StringBuilder();
        int at = last;
        while (at + 1 < words.size()) {
            Words.Word next = words.get(at + 1);
            String gap = text.substring(words.get(at).end(), next.start()).strip();
            int what = at + 1;
            if (!gap.equals("/")) {
                boolean each = EACH.contains(next.form()) || isEachUnit(words, at + 1);
                if (!each || !gap.isEmpty() || at + 2 >= words.size()) break;
                what = at + 2;
            }
            if (per.length() > 0) per.append(' ');
            String form = words.get(what).form();
            per.append(Units.named(form).isPresent() && form.length() <= 3 ? time(form) : lexicon.concept(form));
            at = what;
        }
        return per.toString();
    }

    private static boolean isEachUnit(List<Words.Word> words, int at) {
        return (words.get(at).form().equals("a") || words.get(at).form().equals("an"))
                && at + 1 < words.size()
                && Units.named(words.get(at + 1).form()).isPresent();
    }

    private String time(String form) {
        return switch (form) {
            case "s", "sec" -> lexicon.concept("second");
            case "min" -> lexicon.concept("minute");
            case "h", "hr" -> lexicon.concept("hour");
            case "d" -> lexicon.concept("day");
            default -> lexicon.concept(form);
        };
    }
}
