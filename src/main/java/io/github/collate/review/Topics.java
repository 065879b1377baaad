package io.github.collate.review;

import io.github.collate.model.Catalog;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a statement may be about, found by what an author types. */
public final class Topics {

    /**
     * A service, or a section of it.
     *
     * @param section empty for the service as a whole
     * @param name for people
     * @param aliases other names, in lower case
     */
    public record Topic(String service, String section, String name, List<String> aliases) {

        public Topic {
            aliases = List.copyOf(aliases);
        }

        /** As it is typed: {@code service} or {@code service/section}. */
        public String id() {
            return section.isEmpty() ? service : service + "/" + section;
        }
    }

    private final List<Topic> all = new ArrayList<>();

    public Topics(Catalog catalog) {
        for (Service service : catalog.services()) {
            all.add(new Topic(service.id(), "", service.name(), lower(service.aliases())));
            Stream.concat(service.sections().stream(), catalog.sections().stream())
                    .map(section -> of(service, section))
                    .forEach(all::add);
        }
    }

    private static Topic of(Service service, Section section) {
        return new Topic(service.id(), section.id(), service.name() + ": " + section.name(), List.of());
    }

    private static List<String> lower(List<String> names) {
        return names.stream().map(Topics::lower).toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** All of them, services with their sections behind them. */
    public List<Topic> all() {
        return List.copyOf(all);
    }

    /**
     * What is meant by some words: the topic of that id, else of that name, else those that begin so, else those with
     * the words in them. Services come into question before sections.
     */
    List<Topic> find(String typed) {
        String words = lower(typed.strip());
        if (words.isEmpty()) return List.of();
        Stream<Predicate<Topic>> ways = Stream.of(
                topic -> topic.id().equals(words),
                topic -> topic.section().isEmpty() && names(topic).anyMatch(words::equals),
                topic -> topic.section().isEmpty() && names(topic).anyMatch(name -> name.startsWith(words)),
                topic -> topic.section().isEmpty() && names(topic).anyMatch(name -> name.contains(words)),
                topic -> names(topic).anyMatch(name -> name.contains(words)));
        return ways.map(way -> all.stream().filter(way).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(List::of);
    }

    private static Stream<String> names(Topic topic) {
        return Stream.concat(Stream.of(topic.id(), lower(topic.name())), topic.aliases().stream());
    }
}
