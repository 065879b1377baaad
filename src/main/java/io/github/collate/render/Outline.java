package io.github.collate.render;

import io.github.collate.model.Dispute;
import io.github.collate.model.Fact;
import io.github.collate.model.NoteSet;
import io.github.collate.model.Page;
import io.github.collate.model.QuizPage;
import io.github.collate.model.QuizPage.Deck;
import io.github.collate.model.Service;
import io.github.collate.model.Site;
import io.github.collate.model.Span;
import io.github.collate.model.Statement;
import io.github.collate.model.Verdicts.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What pages need to know of each other: note sets by id, places of statements, every path. */
final class Outline {

    private final Map<String, Badge> badges = new LinkedHashMap<>();
    private final Map<Place, String> anchors = new HashMap<>();
    private final Map<String, List<Overruled>> overruled = new HashMap<>();
    private final Set<String> pages;
    private final List<Deck> decks;
    private final WrittenMenu written;

    /** There are few combinations of sets and many facts. */
    private final Map<Set<String>, Said> seen = new ConcurrentHashMap<>();

    /** Where a statement stands: enough to know it by. */
    private record Place(String set, Span span) {}

    Outline(Site site) {
        pages = site.pages().stream().map(Page::path).collect(Collectors.toUnmodifiableSet());
        decks = site.pages(QuizPage.Practice.class).stream()
                .flatMap(page -> page.decks().stream())
                .toList();
        written = new WrittenMenu(site);
        List<Page.OfSet> sets = site.pages(Page.OfSet.class);
        for (Page.OfSet page : sets) {
            NoteSet set = page.set();
            badges.put(set.id(), Badge.of(set, badges.size(), page.path()));
            page.said().forEach(said -> anchors.put(place(said.statement()), said.anchor()));
        }
        site.pages(Page.Contradictions.class).stream()
                .flatMap(page -> page.parts().stream())
                .flatMap(part -> part.services().stream())
                .flatMap(of -> of.disputes().stream())
                .forEach(this::overrule);
    }

    private void overrule(Dispute dispute) {
        if (!dispute.overrules()) return;
        for (Side side : dispute.sides()) {
            if (side.holds()) continue;
            for (Fact fact : side.facts()) {
                overruled.computeIfAbsent(fact.id(), id -> new ArrayList<>()).add(Overruled.of(dispute, side, fact));
            }
        }
    }

    private static Place place(Statement statement) {
        return new Place(statement.set(), statement.span());
    }

    /** The note sets, in the site's order. */
    List<Badge> badges() {
        return List.copyOf(badges.values());
    }

    /** The paths of all pages. */
    Set<String> pages() {
        return pages;
    }

    /** The author's own pages that the menu of a page lists. */
    List<Page.Written> written(Page page) {
        return written.of(page);
    }

    /** The questions about something; empty where there are none. */
    Optional<Deck> deck(QuizPage.Scope scope, String id) {
        return decks.stream()
                .filter(deck -> deck.scope() == scope && deck.id().equals(id))
                .findFirst();
    }

    /** The path of a service's page; empty where it has none. */
    String pathOf(Service service) {
        String path = Page.OfService.pathOf(service.id());
        return pages.contains(path) ? path : "";
    }

    /** Which of the sets are among those ids. */
    Said said(Set<String> sets) {
        return seen.computeIfAbsent(sets, ids -> Said.of(badges(), ids));
    }

    /** Which sets say a fact. */
    Said said(Fact fact) {
        return said(List.of(fact));
    }

    /** Which sets say any of those facts. */
    Said said(List<Fact> facts) {
        return said(facts.stream()
                .flatMap(fact -> fact.origins().stream())
                .map(origin -> origin.statement().set())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** A fact with every author's own words. */
    Item fact(Fact fact) {
        List<Item.Told> told =
                fact.origins().stream().flatMap(origin -> told(origin).stream()).toList();
        return new Item(fact.id(), fact.body(), fact.printed(), said(fact), "", "", told, overruled(fact));
    }

    /** What verdicts found not to hold in a fact. */
    List<Overruled> overruled(Fact fact) {
        return overruled.getOrDefault(fact.id(), List.of());
    }

    private Optional<Item.Told> told(Fact.Origin origin) {
        Statement statement = origin.statement();
        Badge badge = badges.get(statement.set());
        if (badge == null) return Optional.empty();
        String anchor = anchors.get(place(statement));
        String href = badge.path() + (anchor == null ? "" : "#" + anchor);
        return Optional.of(new Item.Told(badge, statement, href, origin.joinedBecause()));
    }
}
