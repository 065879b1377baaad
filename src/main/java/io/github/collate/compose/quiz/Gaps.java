package io.github.collate.compose.quiz;

import io.github.collate.model.Body;
import io.github.collate.model.Cache;
import io.github.collate.model.Fact;
import io.github.collate.model.Inline;
import io.github.collate.model.Quantity;
import io.github.collate.model.Quantity.Bound;
import io.github.collate.model.Service;
import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the part of a fact that tells the most: its number, else the name in it, else the thing it says what it is. */
final class Gaps {

    /** So many other words that say something have to stay, else the gap could be anything. */
    private static final int ENOUGH_LEFT = 4;

    /** Characters of a name. */
    private static final int SHORTEST_NAME = 3;

    private static final int LONGEST_NAME = 40;

    /** A capital or a digit inside, or parts joined by a hyphen, dot, colon or slash, one of them with such a mark. */
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}_.:/-])(?:\\p{Lu}\\p{Ll}+){2,}\\p{N}*(?![\\p{L}\\p{N}_/-])"
                    + "|(?<![\\p{L}\\p{N}_.:/-])\\p{Ll}+(?:-\\p{L}+){2,}(?![\\p{L}\\p{N}_/-])"
                    + "|(?<![\\p{L}\\p{N}_.:/-])\\p{Lu}[\\p{Lu}\\p{N}]*(?:_[\\p{Lu}\\p{N}]+)+(?![\\p{L}\\p{N}_/-])"
                    + "|(?<![\\p{L}\\p{N}_./-])[\\p{L}][\\p{L}\\p{N}_-]*\\.(?:ya?ml|json|config|xml|zip|pem)(?![\\p{L}\\p{N}_/-])");

    /** "A grill is a ...": what stands before the verb is explained by what follows. */
    private static final Pattern DEFINED = Pattern.compile(
            "^(?:(?:An?|The) )?((?:\\p{L}[\\p{L}\\p{N}-]*)(?: \\p{L}[\\p{L}\\p{N}-]*){0,2}) (?:is|are) (?:an?|the) ");

    private static final Set<Bound> NUMBERS_COUNT = EnumSet.of(Bound.MAXIMUM, Bound.MINIMUM, Bound.DEFAULT);

    private static final Pattern CHOICE_BEFORE =
            Pattern.compile("(?:\\b(?:instance|such as|example|or|v|version|since|until|of year)|[-/–~=]) ?$");
    private static final Pattern CHOICE_BEHIND = Pattern.compile(
            "^(?: or\\b|[-/–]\\p{Nd}| (?:January|February|March|April|May|June|July|August|September|October|November|December)\\b|\\.\\p{Nd})");

    private static final Set<String> EMPTY = Phrasebook.words("gap.empty");
    /** Behind such a number it is a name: "a 404 error". */
    private static final Set<String> NAMED = Phrasebook.words("number.names");

    private static final Set<String> GENERAL = Phrasebook.words("gap.general");

    private final Stock stock;
    private final Names names;
    private final Cache cache;
    private final Map<String, Found> found = new ConcurrentHashMap<>();

    /** All that the gaps of a fact are told by, but what others say. */
    private record Wording(
            Names names,
            String service,
            String section,
            List<String> subject,
            Body body,
            boolean broken,
            List<Quantity> quantities) {}

    /**
     * What is found in a fact.
     *
     * @param plain a number, or what is a name by its looks
     * @param terms the names that the catalogue has, however common
     */
    private record Found(Optional<String> sentence, Optional<Gap> plain, List<Gap> terms, Optional<Gap> defined) {}

    /** @param cache gives back what was found in wordings that stayed as they were */
    Gaps(Stock stock, Cache cache) {
        this.stock = stock;
        this.cache = cache;
        names = stock.names();
    }

    private Found found(Fact fact) {
        return found.computeIfAbsent(fact.id(), id -> {
            Wording wording = new Wording(
                    names,
                    fact.service(),
                    stock.section(fact),
                    fact.subject(),
                    fact.body(),
                    Sentence.isBroken(fact),
                    stock.quantities(fact));
            return cache.value(wording, () -> find(fact));
        });
    }

    private Found find(Fact fact) {
        Optional<String> sentence = Sentence.of(fact);
        return new Found(
                sentence,
                sentence.flatMap(text -> number(fact, text)
                        .filter(this::isTelling)
                        .or(() -> coded(fact, text).filter(this::isTelling))
                        .or(() -> named(fact, text).filter(this::isTelling))),
                sentence.map(text -> termed(fact, text)).orElse(List.of()),
                sentence.flatMap(text -> defined(fact, text)).filter(this::isTelling));
    }

    /** The words of a fact if they can be read by themselves. */
    Optional<String> sentence(Fact fact) {
        return found(fact).sentence;
    }

    /** The gap of a fact, if it can be read by itself and has a part whose place could not be filled by just anything. */
    Optional<Gap> of(Fact fact) {
        Found all = found(fact);
        return all.plain
                .or(() -> term(all).filter(this::isTelling))
                .or(() -> all.defined)
                .map(gap -> gap.in(fact));
    }

    /** The same, where a name has to be one that can be spelt in one way only. */
    Optional<Gap> exact(Fact fact) {
        Found all = found(fact);
        return all.plain
                .or(() -> all.defined)
                .filter(gap -> isFinished(gap.text()))
                .map(gap -> gap.in(fact));
    }

    /** A name the catalogue has that could not stand just anywhere: a feature of the service, or another service. */
    private Optional<Gap> term(Found all) {
        return all.terms.stream().filter(gap -> stock.isRare(gap.back())).findFirst();
    }

    /** A feature's name, in a whole sentence. */
    Optional<Gap> feature(Fact fact) {
        Found all = found(fact);
        return all.sentence
                .filter(Gaps::isFinished)
                .flatMap(text -> term(all))
                .filter(gap -> gap.back().contains(" ") && !names.isService(gap.back()))
                .filter(gap -> Likeness.content(gap.front()).size() > ENOUGH_LEFT)
                .filter(this::isTelling)
                .map(gap -> gap.in(fact));
    }

    /** The gap in the answer to a question; the question stands before it. */
    Optional<Gap> answer(Fact fact, String question, String answer) {
        String text = question + " " + answer;
        Predicate<Gap> fits = gap -> gap.start() > question.length() && isTelling(gap);
        return number(fact, text)
                .filter(fits)
                .or(() -> named(fact, text).filter(fits))
                .or(() -> featured(fact, text).filter(fits));
    }

    private Optional<Gap> featured(Fact fact, String text) {
        return names.all(fact.service(), text).stream()
                .filter(name -> !names.isOwn(fact.service(), name))
                .flatMap(name -> place(fact, text, name, Optional.empty()).stream())
                .filter(gap -> gap.end() > text.indexOf("? ") + 1)
                .reduce((first, last) -> last);
    }

    private static boolean isFinished(String text) {
        return text.endsWith(".") && Character.isUpperCase(text.charAt(0));
    }

    /** Its number with a unit, if it has but one of that kind; one that is measured before one that is counted. */
    Optional<Gap> number(Fact fact, String text) {
        List<Quantity> counting = stock.quantities(fact).stream()
                .filter(quantity -> !quantity.unit().isEmpty())
                .toList();
        List<Quantity> measured = counting.stream().filter(Quantity::isTyped).toList();
        List<Quantity> telling = measured.isEmpty() ? counting : measured;
        List<Quantity> bound = telling.size() == 1
                ? telling
                : telling.stream().filter(it -> it.bound() != Bound.EXACT).toList();
        if (bound.size() != 1) return Optional.empty();
        Quantity quantity = bound.get(0);
        return place(fact, text, quantity.shown(), Optional.of(quantity)).filter(gap -> isWorthKnowing(gap, quantity));
    }

    /** No small number word that counts ("two kinds"), no part of a date or a name, no choice of two numbers. */
    private boolean isWorthKnowing(Gap gap, Quantity quantity) {
        if (!Character.isDigit(gap.back().charAt(0))
                && !quantity.isTyped()
                && !NUMBERS_COUNT.contains(quantity.bound())) return false;
        if ((quantity.value() <= 1 || gap.back().contains(".")) && !quantity.isTyped()) return false;
        String before = gap.text().substring(0, gap.start());
        String behind = gap.text().substring(gap.end());
        return !CHOICE_BEFORE.matcher(before).find()
                && !CHOICE_BEHIND.matcher(behind).find()
                && Words.forms(behind).stream().limit(1).noneMatch(NAMED::contains)
                && names.areApartFrom(gap.text(), gap.start(), gap.end());
    }

    private Optional<Gap> coded(Fact fact, String text) {
        if (!(fact.body() instanceof Body.Prose prose)) return Optional.empty();
        List<String> codes = new ArrayList<>();
        collect(prose.text(), codes);
        return codes.stream()
                .filter(code -> !code.contains(" "))
                .flatMap(code -> place(fact, text, code, Optional.empty()).stream())
                .findFirst();
    }

    private static void collect(List<Inline> pieces, List<String> codes) {
        for (Inline piece : pieces) {
            if (piece instanceof Inline.Code code) codes.add(code.text());
            if (piece instanceof Inline.Strong strong) collect(strong.children(), codes);
            if (piece instanceof Inline.Emphasis emphasis) collect(emphasis.children(), codes);
        }
    }

    private Optional<Gap> named(Fact fact, String text) {
        if (!isMarked(text)) return Optional.empty();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            Optional<Gap> gap = place(fact, text, name.group(), Optional.empty());
            if (gap.isPresent() && !names.isService(name.group())) return gap;
        }
        return Optional.empty();
    }

    /** Whether a text has a capital or a sign inside a word, as every name has; told sooner than where a name is. */
    private static boolean isMarked(String text) {
        for (int at = 1; at < text.length(); at++) {
            char here = text.charAt(at);
            boolean capital = Character.isUpperCase(here) && Character.isLowerCase(text.charAt(at - 1));
            boolean stop = here == '.' && at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
            if (capital || stop || here == '-' || here == '_') return true;
        }
        return false;
    }

    private List<Gap> termed(Fact fact, String text) {
        return names.terms(fact.service(), text).stream()
                .flatMap(term -> place(fact, text, term, Optional.empty()).stream())
                .filter(gap -> !isTold(fact, Set.copyOf(Words.forms(gap.back()))))
                .toList();
    }

    private Optional<Gap> defined(Fact fact, String text) {
        Matcher thing = DEFINED.matcher(text);
        if (!thing.find() || names.isService(thing.group(1))) return Optional.empty();
        boolean general = Words.of(thing.group(1)).stream()
                .anyMatch(word -> GENERAL.contains(word.raw().toLowerCase(Locale.ROOT)));
        return general ? Optional.empty() : place(fact, text, thing.group(1), Optional.empty());
    }

    /** The place of a part, if it stands there once and nothing else of it. */
    private static Optional<Gap> place(Fact fact, String text, String part, Optional<Quantity> quantity) {
        int start = text.indexOf(part);
        if (start < 0) return Optional.empty();
        int end = start + part.length();
        boolean whole = !isWord(text, start - 1) && !isWord(text, end) && (start == 0 || text.charAt(start - 1) != ')');
        String rest = text.substring(0, start) + " " + text.substring(end);
        boolean again = rest.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
        return whole && !again ? Optional.of(new Gap(fact, text, start, end, quantity)) : Optional.empty();
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean isTelling(Gap gap) {
        String back = gap.back();
        if (gap.quantity().isEmpty() && (back.length() < SHORTEST_NAME || back.length() > LONGEST_NAME)) return false;
        Set<String> own = Set.copyOf(Words.forms(back));
        if (gap.quantity().isEmpty() && isTold(gap.fact(), own)) return false;
        String name = stock.service(gap.fact().service()).map(Service::name).orElse("");
        if (gap.quantity().isEmpty() && Likeness.tells(gap.front(), back)) return false;
        long left = Words.forms(gap.front()).stream()
                .filter(form -> !EMPTY.contains(form) && !own.contains(form) && form.length() > 2)
                .filter(form -> !name.toLowerCase(Locale.ROOT).contains(form))
                .distinct()
                .count();
        return left >= ENOUGH_LEFT;
    }

    /** Whether what stands above a card gives its gap away. */
    private boolean isTold(Fact fact, Set<String> own) {
        return Stream.concat(Stream.of(stock.section(fact)), fact.subject().stream())
                .anyMatch(above -> Words.forms(above).stream().anyMatch(own::contains));
    }
}
