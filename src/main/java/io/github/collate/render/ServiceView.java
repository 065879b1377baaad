package io.github.collate.render;

import io.github.collate.model.Exam;
import io.github.collate.model.Fact;
import io.github.collate.model.Page;
import io.github.collate.model.Question;
import io.github.collate.model.QuizPage.Deck;
import io.github.collate.model.QuizPage.Scope;
import io.github.collate.model.Retired;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Settings;
import io.github.collate.model.Site;
import io.github.collate.model.Verdicts;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the page of a service prints.
 *
 * @param domains names of the exam domains it belongs to
 * @param said the sets that say something about it
 * @param shown the pictures and calculators of the page
 * @param notesByFact what the authors judged, by the id of the fact
 * @param checks a few questions about a section, by its id
 * @param deck all questions about the service
 */
record ServiceView(
        Page.OfService page,
        List<String> domains,
        Said said,
        List<Chapter> chapters,
        List<TableView> tables,
        List<Related> related,
        List<Mentions> mentionedBy,
        Shown shown,
        Map<String, List<Note>> notesByFact,
        List<Moved> moved,
        Map<String, CheckView> checks,
        Optional<Deck> deck) {

    /** A section with its facts and the sections inside it. */
    record Chapter(Section section, int facts, List<Group> groups, List<Chapter> parts) {}

    /** A service that stands near. */
    record Related(Service service, String path) {}

    /** A service that mentions this one, and where. */
    record Mentions(Service from, List<Mention> facts) {}

    /** A fact that mentions this service. */
    record Mention(String path, String words) {}

    /**
     * A fact that no longer stands on the page.
     *
     * @param id its permalink
     * @param path where it stands now; empty if nobody says it any more
     * @param name what stands there
     */
    record Moved(String id, String path, String name) {}

    /** Characters of a fact that are shown where it only mentions a service. */
    private static final int EXCERPT = 160;

    static ServiceView of(Page.OfService page, Site site, Outline outline) {
        return new ServiceView(
                page,
                domains(page.service(), site.settings()),
                outline.said(facts(page)),
                page.chapters().stream().map(it -> chapter(it, outline)).toList(),
                page.tables().stream()
                        .map(table -> TableView.of(table, false, outline))
                        .toList(),
                page.related().stream().map(ServiceView::related).toList(),
                page.mentionedBy().stream().map(ServiceView::mentions).toList(),
                Shown.of(page, site.illustrations()),
                notes(page.verdicts()),
                page.retired().stream().flatMap(it -> moved(it, page.service())).toList(),
                checks(page, outline),
                outline.deck(Scope.SERVICE, page.service().id()));
    }

    private static Map<String, CheckView> checks(Page.OfService page, Outline outline) {
        Optional<Deck> deck = outline.deck(Scope.SERVICE, page.service().id());
        if (deck.isEmpty()) return Map.of();
        Map<String, List<Question>> bySection =
                page.questions().stream().collect(Collectors.groupingBy(Question::section));
        Map<String, CheckView> checks = new HashMap<>();
        bySection.forEach((section, questions) ->
                CheckView.of(questions, deck.get(), outline).ifPresent(check -> checks.put(section, check)));
        return checks;
    }

    /** Ids that facts of an entry took over: their permalinks lead to it. */
    public List<String> former(Entry entry) {
        Set<String> here = entry.items().stream().map(Item::id).collect(Collectors.toSet());
        return page.retired().stream()
                .filter(it ->
                        it.successor().filter(fact -> here.contains(fact.id())).isPresent())
                .map(Retired::id)
                .toList();
    }

    private static Stream<Moved> moved(Retired retired, Service service) {
        Optional<Fact> there = retired.successor();
        if (there.isEmpty()) return Stream.of(new Moved(retired.id(), "", ""));
        Fact fact = there.get();
        if (fact.service().equals(service.id())) return Stream.empty();
        String path = Page.OfService.pathOf(fact.service()) + "#" + fact.id();
        return Stream.of(new Moved(retired.id(), path, Excerpt.of(fact.body().plain(), EXCERPT)));
    }

    private static Map<String, List<Note>> notes(Verdicts verdicts) {
        return Stream.of(
                        verdicts.open().stream().flatMap(conflict -> Note.of(conflict).stream()),
                        verdicts.rulings().stream().flatMap(settled -> Note.of(settled).stream()),
                        verdicts.updates().stream().flatMap(dated -> Note.of(dated).stream()))
                .flatMap(notes -> notes)
                .collect(Collectors.groupingBy(Note::fact));
    }

    /** What the authors judged about the facts of an entry, each verdict of a kind once. */
    public Collection<Note> notes(Entry entry) {
        Map<String, Note> notes = new LinkedHashMap<>();
        for (Item item : entry.items()) {
            for (Note note : notesByFact.getOrDefault(item.id(), List.of())) {
                notes.putIfAbsent(note.kind() + " " + note.verdict(), note);
            }
        }
        return notes.values();
    }

    private static List<String> domains(Service service, Settings settings) {
        return settings.exam().stream()
                .flatMap(exam -> exam.domains().stream())
                .filter(domain -> service.domains().contains(domain.id()))
                .map(Exam.Domain::name)
                .toList();
    }

    private static List<Fact> facts(Page.OfService page) {
        return page.chapters().stream()
                .flatMap(chapter -> chapter.said().stream())
                .toList();
    }

    private static Chapter chapter(Page.Chapter chapter, Outline outline) {
        List<Chapter> parts =
                chapter.parts().stream().map(part -> chapter(part, outline)).toList();
        return new Chapter(chapter.section(), chapter.facts(), Group.of(chapter.groups(), outline), parts);
    }

    private static Related related(Service service) {
        return new Related(service, Page.OfService.pathOf(service.id()));
    }

    private static Mentions mentions(Page.Backlink backlink) {
        String path = Page.OfService.pathOf(backlink.from().id());
        return new Mentions(
                backlink.from(),
                backlink.facts().stream().map(fact -> mention(path, fact)).toList());
    }

    private static Mention mention(String path, Fact fact) {
        return new Mention(path + "#" + fact.id(), Excerpt.of(fact.body().plain(), EXCERPT));
    }
}
