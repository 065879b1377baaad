package io.github.collate.analyse;

import io.github.collate.model.Body;
import io.github.collate.model.Cache;
import io.github.collate.model.Catalog;
import io.github.collate.model.Inline;
import io.github.collate.model.Meaning;
import io.github.collate.model.Meant;
import io.github.collate.model.Placement;
import io.github.collate.model.Quantity;
import io.github.collate.model.Statement;
import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Takes statements apart into what can be compared: terms, names, quantities, polarity, context. */
public final class Analyser {

    private static final Pattern NEGATION = Pattern.compile("(?i)\\b(ca|wo|[a-z]+)n['’]t\\b");

    /** What ends a clause: punctuation between words, and "but". */
    private static final Pattern BREAK =
            Pattern.compile("[,;:!?()\\[\\]>]|\\.\\s| - |–|—|\\bbut\\b|\\bwhile\\b|\\bif\\b");

    /** What is known of the subject. */
    private record Known(Lexicon lexicon, Quantities quantities) {

        static Known of(Catalog catalog) {
            Lexicon lexicon = new Lexicon(catalog);
            return new Known(lexicon, new Quantities(lexicon));
        }
    }

    /** By what it is known again. */
    private record KnownOf(Catalog catalog) {}

    /** By what is known again what a statement means. */
    private record MeaningOf(
            Known by, Body body, String service, String section, List<String> subject, Optional<String> opening) {}

    private final Cache cache;
    private final Known known;
    private final Lexicon lexicon;
    private final Quantities quantities;

    /** What stands over statements stands over many. */
    private final Map<String, List<String>> headed = new ConcurrentHashMap<>();

    /** An analyser that takes everything apart anew. */
    public Analyser(Catalog catalog) {
        this(catalog, Cache.none());
    }

    /** @param cache gives back what statements mean that stayed where and as they were */
    public Analyser(Catalog catalog, Cache cache) {
        this.cache = cache;
        known = cache.value(new KnownOf(catalog), () -> Known.of(catalog));
        lexicon = known.lexicon;
        quantities = known.quantities;
    }

    /** The statements with their meanings, by set and place. */
    public List<Meant> analyse(List<Placement> placements) {
        List<Placement> sorted = placements.stream()
                .sorted((one, other) -> one.statement().compareTo(other.statement()))
                .toList();
        List<Opened> opened = new ArrayList<>();
        Optional<Statement> opening = Optional.empty();
        for (Placement placement : sorted) {
            Statement statement = placement.statement();
            Optional<Statement> first = opening.filter(other -> other.isInBlockOf(statement));
            opened.add(new Opened(placement, first.map(Statement::text)));
            if (first.isEmpty()) opening = Optional.of(statement);
        }
        return opened.parallelStream()
                .map(here -> new Meant(here.placement, meaning(here)))
                .toList();
    }

    private record Opened(Placement placement, Optional<String> opening) {}

    private Meaning meaning(Opened opened) {
        Placement placement = opened.placement;
        MeaningOf from = new MeaningOf(
                known,
                placement.statement().body(),
                placement.service(),
                placement.section(),
                placement.subject(),
                opened.opening);
        return cache.value(from, () -> meaning(from));
    }

    private Meaning meaning(MeaningOf from) {
        String text = spellOut(from.body.plain());
        List<Words.Word> words = Words.of(text);
        List<Lexicon.Term> found = lexicon.terms(text, words);
        Set<String> terms = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        String own = Lexicon.nameOf(from.service);
        boolean negated = false;
        boolean restricted = false;
        Map<String, String> spelling = new HashMap<>();
        Set<String> code = new HashSet<>();
        if (from.body instanceof Body.Prose prose) collectCode(prose.text(), code);
        List<Quantities.Found> numbers = quantities.in(text, words);
        for (Quantities.Found number : numbers) terms.add(term(number.quantity()));
        List<String> sequence = new ArrayList<>();
        int end = 0;
        for (Lexicon.Term term : found) {
            if (isBreak(text.substring(end, words.get(term.first()).start()))) sequence.add(Meaning.BREAK);
            end = words.get(term.first() + term.words() - 1).end();
            if (!term.concept().equals(own)) sequence.add(term.concept());
            if (numbers.stream().anyMatch(number -> number.first() <= term.first() && term.first() <= number.last()))
                continue;
            if (term.concept().equals(own)) continue;
            if (term.concept().equals(Meaning.NOT)) {
                negated = !negated;
                continue;
            }
            if (term.concept().equals(Meaning.ONLY)) {
                restricted = true;
                continue;
            }
            Words.Word word = words.get(term.first());
            terms.add(term.concept());
            spelling.putIfAbsent(
                    term.concept(),
                    text.substring(
                            word.start(),
                            words.get(term.first() + term.words() - 1).end()));
            if (isName(word.raw()) || term.words() > 1 || code.contains(word.form())) names.add(term.concept());
        }
        Set<String> subject = new LinkedHashSet<>();
        for (String part : from.subject) addTerms(part, own, subject);
        Set<String> context = new LinkedHashSet<>(subject);
        addTerms(from.section, own, context);
        from.opening.ifPresent(text2 -> addTerms(text2, own, context));
        context.removeAll(terms);
        subject.removeAll(terms);
        return new Meaning(
                sorted(terms),
                sorted(names),
                sorted(context),
                sorted(subject),
                spelling,
                numbers.stream().map(Quantities.Found::quantity).toList(),
                lexicon.poles(terms),
                negated,
                restricted,
                sequence);
    }

    private static String spellOut(String text) {
        if (!text.contains("'") && !text.contains("’")) return text;
        return NEGATION.matcher(text)
                .replaceAll("$1 not")
                .replace("ca not", "can not")
                .replace("wo not", "will not");
    }

    private static String term(Quantity quantity) {
        boolean unit = quantity.unit().equals("second")
                || quantity.unit().equals("byte")
                || quantity.unit().equals("percent");
        double value = quantity.unit().equals("byte") ? Math.round(Math.log(quantity.value()) * 12) : quantity.value();
        return "#" + value + (unit ? quantity.unit() : "");
    }

    /** In an order that is the same on every machine: sums over the terms are then the same to the last bit. */
    private static Set<String> sorted(Set<String> terms) {
        if (terms.isEmpty()) return Set.of();
        String[] inOrder = terms.toArray(String[]::new);
        Arrays.sort(inOrder);
        return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(inOrder)));
    }

    private void addTerms(String text, String own, Set<String> into) {
        for (String concept : headed.computeIfAbsent(text, this::concepts)) {
            if (!concept.equals(own) && !concept.equals("not")) into.add(concept);
        }
    }

    private List<String> concepts(String text) {
        return lexicon.terms(text, Words.of(text)).stream()
                .map(Lexicon.Term::concept)
                .toList();
    }

    private static void collectCode(List<Inline> text, Set<String> into) {
        for (Inline piece : text) {
            if (piece instanceof Inline.Code code) into.addAll(Words.forms(code.text()));
            if (piece instanceof Inline.Strong strong) collectCode(strong.children(), into);
            if (piece instanceof Inline.Emphasis emphasis) collectCode(emphasis.children(), into);
        }
    }

    private static boolean isBreak(String gap) {
        return !gap.isEmpty() && !gap.equals(" ") && BREAK.matcher(gap).find();
    }

    /** A capital or a digit inside a word. */
    private static boolean isName(String raw) {
        boolean letter = Character.isLetter(raw.charAt(0));
        boolean inside = false;
        for (int at = 1; at < raw.length(); at++) {
            letter |= Character.isLetter(raw.charAt(at));
            inside |= Character.isUpperCase(raw.charAt(at)) || Character.isDigit(raw.charAt(at));
        }
        return letter && inside;
    }
}
