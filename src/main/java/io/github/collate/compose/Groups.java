package io.github.collate.compose;

import io.github.collate.model.Body;
import io.github.collate.model.Fact;
import io.github.collate.model.Page.Group;
import io.github.collate.model.Statement;
import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts together what is read together: facts of one local subject, the sentences of a paragraph, a line and the sample
 * or table it leads up to, a sentence and the next one that points back to it.
 */
final class Groups {

    /** Words at the start of a statement that point to the one before. */
    private static final Set<String> POINTING_TOO = Set.of("also", "and", "there");

    private static final Pattern BULLET = Pattern.compile("\\s*(?:[-*+\u2022\u2013\u2014>|#]|\\d+[.)])\\s?");

    /** A lead-in of so many words is known by its beginning: what hangs from it may hold it cut short. */
    private static final int LONG = 12;

    /** At most so many lines apart, a lead-in and its sample belong together. */
    private static final int NEAR = 3;

    private Groups() {}

    /** The groups in the order of their first facts. */
    static List<Group> of(List<Fact> facts, LocalNames names) {
        Map<Object, List<Fact>> groups = new LinkedHashMap<>();
        Object open = List.of();
        Fact nameless = null;
        for (Fact fact : facts) {
            List<String> subject = names.of(fact);
            if (!subject.isEmpty()) {
                open = subject.stream().map(Words::forms).toList();
            } else if (nameless == null || !follows(nameless, fact)) {
                open = fact.id();
            }
            groups.computeIfAbsent(open, key -> new ArrayList<>()).add(fact);
            nameless = subject.isEmpty() ? fact : null;
        }
        return headed(groups.values().stream()
                .map(group -> new Group(names.of(group.get(0)), List.of(), group))
                .toList());
    }

    private static boolean follows(Fact fact, Fact next) {
        Statement said = fact.printed();
        Statement then = next.printed();
        if (!said.set().equals(then.set())
                || !said.span().file().equals(then.span().file())) return false;
        if (said.block() == then.block()) return true;
        int apart = then.span().line() - said.span().endLine();
        if (!said.headings().equals(then.headings()) || apart < 0 || apart > NEAR) return false;
        return said.text().endsWith(":")
                || !(then.body() instanceof Body.Prose)
                || (apart <= 1 && (points(then.text()) || isPlain(then)));
    }

    /** Whether a statement is a line without a bullet: with the lines around it, it makes a paragraph. */
    private static boolean isPlain(Statement statement) {
        return !BULLET.matcher(statement.raw()).lookingAt();
    }

    private static boolean points(String text) {
        return Words.forms(text).stream()
                .limit(1)
                .anyMatch(word -> Words.pointsBack(word) || POINTING_TOO.contains(word));
    }

    /** What leads up to a group becomes its head; a list in which one entry does so takes the group in behind it. */
    private static List<Group> headed(List<Group> groups) {
        List<Group> all = new ArrayList<>();
        for (Group group : groups) {
            int at = all.size() - 1;
            while (at >= 0 && !leads(all.get(at), group)) at--;
            if (at < 0) {
                all.add(group);
            } else {
                all.set(at, joined(all.get(at), group));
            }
        }
        return all;
    }

    private static Group joined(Group lead, Group group) {
        boolean inList = !lead.subject().isEmpty() && lead.facts().size() > 1;
        if (!inList && lead.head().isEmpty()) return new Group(group.subject(), lead.facts(), group.facts());
        List<Fact> facts =
                Stream.concat(lead.facts().stream(), group.facts().stream()).toList();
        return new Group(lead.subject(), lead.head(), facts);
    }

    private static boolean leads(Group lead, Group group) {
        if (group.subject().size() <= lead.subject().size() && lead.head().isEmpty()) return false;
        return !group.subject().isEmpty()
                && leads(
                        last(lead.facts()), last(group.subject()), group.facts().get(0));
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static boolean leads(Fact lead, String part, Fact fact) {
        if (!lead.printed().set().equals(fact.printed().set()) || lead.equals(fact)) return false;
        if (!(lead.body() instanceof Body.Prose)) return false;
        List<String> words = Words.forms(lead.body().plain());
        List<String> named = Words.forms(part);
        return words.equals(named) || startsLike(words, named);
    }

    private static boolean startsLike(List<String> words, List<String> cut) {
        int whole = cut.size() - 1;
        return cut.size() >= LONG
                && words.size() > whole
                && words.subList(0, whole).equals(cut.subList(0, whole));
    }
}
