package io.github.collate.compose;

import io.github.collate.model.Card;
import io.github.collate.model.Fact;
import io.github.collate.model.Question;
import io.github.collate.model.SiteFile;
import io.github.collate.model.Study;
import io.github.collate.model.Study.Item;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cards and questions as tables: CSV after RFC 4180, in UTF-8, the first line names the columns. A cell of several parts has
 * a line for each.
 */
final class StudyCsv {

    /** A cell that starts with one of these is a formula to a spreadsheet. */
    private static final String FORMULA = "=+-@\t\r\n";

    private final StringBuilder out = new StringBuilder();

    private StudyCsv(String... columns) {
        row(List.of(columns));
    }

    /** {@code study/cards.csv} and {@code study/questions.csv}; neither where there is nothing to take along. */
    static Stream<SiteFile> files(Study study) {
        return study.isEmpty() ? Stream.empty() : Stream.of(cards(study), questions(study));
    }

    private static SiteFile cards(Study study) {
        StudyCsv csv = new StudyCsv("id", "service", "section", "front", "back", "text", "link");
        for (Item<Card> item : study.cards()) {
            Card card = item.content();
            csv.row(List.of(
                    item.id(),
                    item.service().name(),
                    item.section(),
                    card.front(),
                    card.back(),
                    card.fact().body().plain(),
                    study.base() + item.path()));
        }
        return csv.file("study/cards.csv");
    }

    private static SiteFile questions(Study study) {
        StudyCsv csv = new StudyCsv(
                "id",
                "service",
                "section",
                "domain",
                "difficulty",
                "kind",
                "prompt",
                "options",
                "answer",
                "why",
                "facts",
                "page",
                "source",
                "link");
        for (Item<Question> item : study.questions()) {
            Question question = item.content();
            csv.row(List.of(
                    item.id(),
                    item.service().name(),
                    item.section(),
                    question.domain(),
                    Integer.toString(question.difficulty()),
                    question.answer().kind(),
                    question.prompt(),
                    lines(QuizJson.entry(question).options()),
                    lines(question.answer().solution()),
                    question.why(),
                    lines(question.facts().stream().map(Fact::id).toList()),
                    question.source(),
                    Json.name(question.origin()),
                    study.base() + item.path()));
        }
        return csv.file("study/questions.csv");
    }

    private static String lines(List<String> parts) {
        return String.join("\n", parts);
    }

    private void row(List<String> cells) {
        out.append(cells.stream().map(StudyCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** In quotes where it must be; behind an apostrophe where a spreadsheet would run it. */
    static String cell(String text) {
        boolean runs = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = runs ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private SiteFile file(String path) {
        return new SiteFile(path, out.toString().getBytes(StandardCharsets.UTF_8));
    }
}
