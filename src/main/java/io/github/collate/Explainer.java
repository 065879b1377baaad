package io.github.collate;

import io.github.collate.model.Candidate;
import io.github.collate.model.Conflict;
import io.github.collate.model.Dropped;
import io.github.collate.model.Fact;
import io.github.collate.model.Fact.Origin;
import io.github.collate.model.Page;
import io.github.collate.model.RawNote;
import io.github.collate.model.Span;
import io.github.collate.model.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the story of a line of a note, or of a fact: where it went, and why. */
final class Explainer {

    private static final Pattern PLACE = Pattern.compile("(.+):([0-9]{1,9})");

    /** Near misses told of a fact, at most. */
    private static final int NEARLY = 3;

    private static final int PERCENT = 100;

    private final Knowledge known;

    Explainer(Knowledge known) {
        this.known = known;
    }

    /** The story, unless nothing has that name. A file may be named by any end of its path. */
    Optional<String> explain(String what) {
        Optional<Fact> named = known.linked().facts().stream()
                .filter(fact -> fact.id().equals(what))
                .findFirst();
        if (named.isPresent()) return named.map(this::fact);
        Matcher place = PLACE.matcher(what);
        if (!place.matches()) return Optional.empty();
        int line = Integer.parseInt(place.group(2));
        return note(place.group(1))
                .filter(note -> line >= 1 && line <= note.lines().size())
                .map(note -> line(note, line));
    }

    private Optional<RawNote> note(String path) {
        String wanted = path.replace('\\', '/').replaceFirst("^\\./", "");
        return known.input().notes().stream()
                .filter(note ->
                        ("/" + note.shown()).endsWith("/" + wanted) || (note.set() + "/" + note.file()).equals(wanted))
                .findFirst();
    }

    private String line(RawNote note, int line) {
        Predicate<Span> holds =
                span -> span.file().equals(note.file()) && span.line() <= line && line <= span.endLine();
        StringBuilder story = new StringBuilder(note.shown() + ":" + line + "\n");
        for (Fact fact : known.linked().facts()) {
            fact.origins().stream()
                    .filter(origin -> origin.statement().set().equals(note.set()))
                    .filter(origin -> holds.test(origin.statement().span()))
                    .forEach(origin -> story.append(origin(fact, origin)));
        }
        known.said().dropped().stream()
                .filter(dropped -> dropped.set().equals(note.set()) && holds.test(dropped.span()))
                .forEach(dropped -> story.append(dropped(dropped)));
        if (note.lines().get(line - 1).isBlank()) story.append("  blank\n");
        return story.toString();
    }

    private String origin(Fact fact, Origin origin) {
        return entry("says", origin.statement().text())
                + entry("service", name(fact) + ": " + origin.placement().why())
                + entry("section", fact.section())
                + entry("subject", String.join(" > ", origin.placement().subject()))
                + entry("fact", fact.id() + ", " + Page.OfService.pathOf(fact.service()) + "#" + fact.id())
                + joined(fact, origin)
                + nearly(fact)
                + disputed(fact);
    }

    /** What it nearly was merged with, and what kept the two apart. */
    private String nearly(Fact fact) {
        return known.candidates().stream()
                .filter(pair ->
                        pair.one().id().equals(fact.id()) || pair.other().id().equals(fact.id()))
                .limit(NEARLY)
                .map(pair -> nearly(pair, pair.one().id().equals(fact.id()) ? pair.other() : pair.one()))
                .collect(Collectors.joining());
    }

    private static String nearly(Candidate pair, Fact other) {
        String story = place(other.printed())
                + String.format(Locale.ROOT, " (%.0f %%): ", pair.score() * PERCENT)
                + String.join("; ", pair.agree());
        String apart = pair.differ().isEmpty() ? "" : "\nkept apart: " + String.join("; ", pair.differ());
        return entry("nearly", "with " + story + apart);
    }

    /** The contradictions it stands in, ruled on or open. */
    private String disputed(Fact fact) {
        String ruled = known.verdicts().rulings().stream()
                .filter(settled -> settled.sides().stream().anyMatch(side -> holds(side.facts(), fact)))
                .map(settled -> entry(
                        "judged",
                        settled.ruling().about() + ": " + settled.ruling().holds() + " (ruling "
                                + settled.ruling().id() + ")"))
                .collect(Collectors.joining());
        String open = known.verdicts().open().stream()
                .filter(conflict -> conflict.sides().stream().anyMatch(side -> holds(side.facts(), fact)))
                .map(conflict -> entry(
                        "disputed",
                        conflict.about() + ": "
                                + conflict.sides().stream()
                                        .map(Conflict.Side::value)
                                        .collect(Collectors.joining(" against "))))
                .collect(Collectors.joining());
        return ruled + open;
    }

    private static boolean holds(List<Fact> facts, Fact fact) {
        return facts.stream().anyMatch(other -> other.id().equals(fact.id()));
    }

    private static String joined(Fact fact, Origin self) {
        List<Origin> others =
                fact.origins().stream().filter(origin -> !origin.equals(self)).toList();
        if (others.isEmpty()) return entry("merged", "with nothing: no other statement says it");
        return others.stream()
                .map(other -> entry(
                        "merged",
                        "with " + place(other.statement()) + ": "
                                + (other.joinedBecause().isEmpty() ? self.joinedBecause() : other.joinedBecause())))
                .collect(Collectors.joining());
    }

    private String fact(Fact fact) {
        return fact.id() + "\n"
                + entry("prints", fact.body().plain())
                + entry("service", name(fact))
                + entry("section", fact.section())
                + fact.origins().stream()
                        .map(origin -> entry("origin", place(origin.statement()) + " " + origin.joinedBecause()))
                        .collect(Collectors.joining());
    }

    private String name(Fact fact) {
        String name = known.input()
                .catalog()
                .service(fact.service())
                .map(service -> service.name())
                .orElse("");
        return fact.service() + " (" + name + ")";
    }

    private static String dropped(Dropped dropped) {
        return entry("dropped", "as " + dropped.reason().name().toLowerCase(Locale.ROOT) + ": " + dropped.raw());
    }

    private static String place(Statement statement) {
        return statement.set() + "/" + statement.span().file() + ":"
                + statement.span().line();
    }

    private static String entry(String key, String value) {
        if (value.isBlank()) return "";
        return String.format(Locale.ROOT, "  %-8s %s%n", key, value.strip().replace("\n", "\n           "));
    }
}
