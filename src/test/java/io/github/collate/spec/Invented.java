package io.github.collate.spec;

import io.github.collate.model.Body;
import io.github.collate.model.Inline;
import io.github.collate.model.Placement;
import io.github.collate.model.Span;
import io.github.collate.model.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Invented statements in any number, the same for the same seed: words as rare as Zipf's law has them, numbers with
 * units, denials, five sets, sections and subjects. Each fifth says again, in other words, what was said before.
 */
public final class Invented {

    private static final List<String> SETS = List.of("a", "b", "c", "d", "e");
    private static final List<String> UNITS = List.of("seconds", "minutes", "hours", "days", "KB", "MB", "GB", "%");
    private static final List<String> BOUNDS = List.of("at most", "at least", "by default", "exactly", "up to");
    private static final List<String> SMALL =
            List.of("the", "a", "of", "to", "with", "for", "and", "in", "on", "by", "when", "after");
    private static final List<String> SYLLABLES = List.of(
            "ba", "del", "ko", "min", "ru", "sta", "ven", "lor", "pi", "gra", "tu", "mel", "fon", "zi", "har", "cu");
    private static final int FEWEST_WORDS = 500;
    private static final int LEAST_LENGTH = 5;
    private static final int LENGTHS = 12;
    private static final int LARGEST = 1000;

    private final Random random;
    private final List<String> words = new ArrayList<>();
    private final int topics;
    private final int sections;

    private Invented(int count, int topics, long seed) {
        random = new Random(seed);
        this.topics = topics;
        sections = Math.max(4, count / topics / 50);
        int vocabulary = FEWEST_WORDS + (int) (40 * Math.sqrt(count));
        for (int at = 0; at < vocabulary; at++) words.add(word(at));
    }

    /**
     * Placements, by set and line.
     *
     * @param topics how many services they are spread over
     */
    public static List<Placement> placements(int count, int topics, long seed) {
        return new Invented(count, topics, seed).all(count);
    }

    private List<Placement> all(int count) {
        List<Placement> all = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            boolean again = at > 0 && random.nextInt(5) == 0;
            Placement model = again ? all.get(random.nextInt(at)) : null;
            String topic = model == null ? "topic-" + random.nextInt(topics) : model.service();
            String section = model == null ? "section-" + random.nextInt(sections) : model.section();
            List<String> subject = model == null ? List.of(zipf()) : model.subject();
            String text =
                    model == null ? sentence() : paraphrase(model.statement().text());
            String set = SETS.get(random.nextInt(SETS.size()));
            Statement statement = new Statement(
                    set,
                    Span.at(set + ".md", at + 1),
                    subject,
                    List.of(),
                    at,
                    new Body.Prose(List.of(new Inline.Text(text))),
                    text);
            all.add(new Placement(statement, topic, section, subject, ""));
        }
        return all;
    }

    private String sentence() {
        List<String> said = new ArrayList<>();
        int length = LEAST_LENGTH + random.nextInt(LENGTHS);
        for (int at = 0; at < length; at++) said.add(random.nextInt(3) == 0 ? pick(SMALL) : zipf());
        if (random.nextInt(3) == 0) {
            said.add("is " + pick(BOUNDS) + " " + (1 + random.nextInt(LARGEST)) + " " + pick(UNITS));
        }
        if (random.nextInt(10) == 0) said.add(1, "cannot");
        return String.join(" ", said);
    }

    /** The same again: some words fewer, some small ones more, two neighbours swapped. */
    private String paraphrase(String text) {
        List<String> said = new ArrayList<>(List.of(text.split(" ")));
        if (random.nextBoolean()) said.remove(random.nextInt(said.size()));
        if (random.nextBoolean()) said.add(random.nextInt(said.size()), pick(SMALL));
        if (random.nextBoolean()) {
            int at = random.nextInt(said.size() - 1);
            Collections.swap(said, at, at + 1);
        }
        return String.join(" ", said);
    }

    /** The word of rank r about as often as 1/r. */
    private String zipf() {
        return words.get((int) Math.pow(words.size(), random.nextDouble()) - 1);
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return number % 23 == 0 ? word.toString().toUpperCase(Locale.ROOT) : word.toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
