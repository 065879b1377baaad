package io.github.collate.compose;

import io.github.collate.model.Page.Group;
import io.github.collate.model.Phrases;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what introduces a thing: it opens with one of its names and goes on with "is", a colon or the like. */
final class Definitions {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> DEFINING = Set.of(
            "is", "are", "mean", "give", "let", "run", "make", "offer", "provide", "watch", "record", "keep", "store",
            "build", "deploy", "manage", "create", "allow", "enable", "help", "deliver", "monitor");

    /** A colon or a dash, at once or behind a few words like "also called a grill"; or ", the hot one, is". */
    private static final Pattern SET_OFF =
            Pattern.compile("[^.:;!?\\n]{0,24}:\\s|,[^.:;]{0,60}, (?:is|are)\\b|\\s+[\u2013\u2014-]\\s");

    private final Phrases<String> names;

    private Definitions(String name, List<String> aliases) {
        Phrases.Builder<String> builder = new Phrases.Builder<String>().add(name, name);
        aliases.forEach(alias -> builder.add(alias, name));
        names = builder.build();
    }

    static Definitions of(Service service) {
        return new Definitions(service.name(), service.aliases());
    }

    static Definitions of(Section section) {
        return new Definitions(section.name(), section.aliases());
    }

    /** Whether the first words of a group say what the thing is. */
    boolean introduces(Group group) {
        return group.head().isEmpty() && opens(group.said().get(0).body().plain());
    }

    private boolean opens(String text) {
        List<Words.Word> words = Words.of(text);
        int start = !words.isEmpty() && ARTICLES.contains(words.get(0).form()) ? 1 : 0;
        return names.in(words).stream()
                .filter(match -> match.first() == start && start + match.words() < words.size())
                .anyMatch(match ->
                        SET_OFF.matcher(text).region(match.end(), text.length()).lookingAt()
                                || DEFINING.contains(
                                        words.get(start + match.words()).form()));
    }
}
