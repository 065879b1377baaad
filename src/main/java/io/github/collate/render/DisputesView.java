package io.github.collate.render;

import io.github.collate.model.Conflict;
import io.github.collate.model.Dispute;
import io.github.collate.model.Fact;
import io.github.collate.model.Page;
import io.github.collate.model.Ruling;
import io.github.collate.model.Verdicts.Side;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the contradictions prints.
 *
 * @param services what a reader can choose among
 * @param states the states that occur, in lower case, with their numbers
 * @param kinds likewise
 * @param sets likewise
 */
record DisputesView(
        int total,
        List<Part> parts,
        List<Choice> services,
        List<Choice> states,
        List<Choice> kinds,
        List<SetChoice> sets) {

    /** Disputes of one state, in its lower-case name. */
    record Part(String state, int count, List<Group> groups) {}

    /** Disputes about one service. */
    record Group(String id, String service, String name, String path, List<Case> cases) {}

    /** Something to choose, and how many disputes it leaves. */
    record Choice(String value, String name, int count) {}

    /** A note set to choose. */
    record SetChoice(Badge badge, int count) {}

    /**
     * A dispute.
     *
     * @param sets ids of the sets that take part, with blanks between them
     * @param holds what holds today where no side says it, or how the sides fit together; empty else
     * @param verdict the authors' verdict; null while there is none
     */
    record Case(
            String id,
            String about,
            String state,
            String kind,
            String sets,
            List<View> sides,
            String holds,
            @Nullable Ruling verdict) {}

    /**
     * A side.
     *
     * @param look {@code holds}, {@code overruled}, {@code scope} or {@code open}
     */
    record View(String value, String look, List<Said> said) {}

    /** A statement of a side. */
    record Said(Item.Told told, String factPath) {}

    /** The anchor of a dispute on its page. */
    static String anchor(String id) {
        return "case-" + id;
    }

    /** Where a dispute stands, from the site's root. */
    static String path(String id) {
        return Page.Contradictions.PATH + "#" + anchor(id);
    }

    static DisputesView of(Page.Contradictions page, Outline outline) {
        List<Part> parts =
                page.parts().stream().map(part -> part(part, outline)).toList();
        List<Case> cases = parts.stream()
                .flatMap(part -> part.groups().stream())
                .flatMap(group -> group.cases().stream())
                .toList();
        return new DisputesView(
                cases.size(),
                parts,
                services(parts),
                parts.stream()
                        .map(part -> new Choice(part.state(), "", part.count()))
                        .toList(),
                kinds(cases),
                outline.badges().stream()
                        .map(badge -> new SetChoice(badge, count(cases, badge)))
                        .filter(choice -> choice.count() > 0)
                        .toList());
    }

    private static Part part(Dispute.Part part, Outline outline) {
        String state = name(part.state());
        List<Group> groups = part.services().stream()
                .map(of -> new Group(
                        state + "-" + of.service().id(),
                        of.service().id(),
                        of.service().name(),
                        outline.pathOf(of.service()),
                        of.disputes().stream().map(it -> one(it, outline)).toList()))
                .toList();
        return new Part(state, part.count(), groups);
    }

    private static Case one(Dispute dispute, Outline outline) {
        Set<String> sets = new LinkedHashSet<>();
        dispute.sides().stream()
                .flatMap(side -> side.facts().stream())
                .flatMap(fact -> fact.origins().stream())
                .forEach(origin -> sets.add(origin.statement().set()));
        return new Case(
                anchor(dispute.id()),
                dispute.about(),
                name(dispute.state()),
                name(dispute.kind()),
                String.join(" ", sets),
                dispute.sides().stream()
                        .map(side -> side(dispute, side, outline))
                        .toList(),
                holds(dispute),
                dispute.ruling().orElse(null));
    }

    private static View side(Dispute dispute, Side side, Outline outline) {
        String look = dispute.overrules() ? side.holds() ? "holds" : "overruled" : name(dispute.state());
        return new View(
                side.value(),
                look,
                side.facts().stream().flatMap(fact -> said(fact, outline)).toList());
    }

    private static Stream<Said> said(Fact fact, Outline outline) {
        String path = Page.OfService.pathOf(fact.service()) + "#" + fact.id();
        return outline.fact(fact).told().stream().map(told -> new Said(told, path));
    }

    private static String holds(Dispute dispute) {
        boolean said = dispute.overrules() && dispute.sides().stream().anyMatch(Side::holds);
        return said ? "" : dispute.ruling().map(Ruling::holds).orElse("");
    }

    /** Services by name, each once, with the number of their disputes in every state. */
    private static List<Choice> services(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.groups().stream())
                .collect(Collectors.groupingBy(Group::service))
                .values()
                .stream()
                .map(groups -> new Choice(
                        groups.get(0).service(),
                        groups.get(0).name(),
                        groups.stream().mapToInt(group -> group.cases().size()).sum()))
                .sorted(Comparator.comparing(Choice::name).thenComparing(Choice::value))
                .toList();
    }

    private static List<Choice> kinds(List<Case> cases) {
        return Arrays.stream(Conflict.Kind.values())
                .map(DisputesView::name)
                .map(kind -> new Choice(kind, "", (int)
                        cases.stream().filter(it -> it.kind().equals(kind)).count()))
                .filter(choice -> choice.count() > 0)
                .toList();
    }

    private static int count(List<Case> cases, Badge badge) {
        return (int) cases.stream()
                .filter(it -> List.of(it.sets().split(" ")).contains(badge.set().id()))
                .count();
    }

    /** The name of a state or a kind in addresses, classes and the words of the theme. */
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
