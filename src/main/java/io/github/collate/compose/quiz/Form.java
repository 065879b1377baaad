package io.github.collate.compose.quiz;

import io.github.collate.compose.quiz.Sheet.Cell;
import io.github.collate.model.Answer;
import io.github.collate.model.Exam;
import io.github.collate.model.Fact;
import io.github.collate.model.Inline;
import io.github.collate.model.Question;
import io.github.collate.model.Service;
import io.github.collate.model.Words;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills in what generated questions have in common: where they belong, and what they were made from. */
final class Form {

    /** All white space but a blank by itself, which stays as it is. */
    private static final Pattern SPACE = Pattern.compile("(?=\\s)(?:\\s{2,}|[^ ])");

    private final Stock stock;
    private final Optional<Exam> exam;

    Form(Stock stock, Optional<Exam> exam) {
        this.stock = stock;
        this.exam = exam;
    }

    /** A question about a fact. */
    Made of(String maker, Fact fact, int difficulty, String prompt, Answer answer) {
        Question question = new Question(
                "made-" + maker + "-" + fact.id(),
                fact.service(),
                fact.section(),
                domain(fact.service(), stock.section(fact)),
                difficulty,
                false,
                prompt,
                answer,
                fact.body().plain(),
                List.of(fact),
                "",
                Question.Origin.GENERATED,
                "");
        return new Made(question, maker, Set.of(fact.id()));
    }

    /**
     * A question about a comparison.
     *
     * @param id of what it asks inside the comparison
     * @param cells those it rests on
     */
    Made of(
            String maker,
            Sheet sheet,
            String id,
            int difficulty,
            String prompt,
            Answer answer,
            Collection<Cell> cells) {
        List<Fact> facts = Sheet.facts(cells);
        List<String> services = sheet.table().definition().services();
        Optional<Fact> home =
                facts.stream().filter(fact -> services.contains(fact.service())).findFirst();
        String service = home.map(Fact::service).orElse(services.get(0));
        Question question = new Question(
                "made-" + maker + "-" + sheet.table().id() + "-" + id,
                service,
                home.map(Fact::section).orElse(""),
                domain(service, sheet.table().title()),
                difficulty,
                false,
                prompt,
                answer,
                cells.stream().map(cell -> why(sheet, cell)).distinct().collect(Collectors.joining(" ")),
                facts,
                Sheet.source(cells),
                Question.Origin.GENERATED,
                sheet.table().id());
        Set<String> about = cells.stream()
                .map(cell -> sheet.table().id() + "/" + cell.row() + "/" + cell.column())
                .collect(Collectors.toSet());
        return new Made(question, maker, about);
    }

    private static String why(Sheet sheet, Cell cell) {
        String said = Phrasebook.fill("why.cell", sheet.row(cell.row()), sheet.column(cell.column()), cell.text());
        return cell.source().facts().stream()
                .findFirst()
                .map(fact ->
                        said + " " + Phrasebook.fill("why.fact", fact.body().plain()))
                .orElse(said);
    }

    /** The domain of the service whose name the section has a word of, else the first the catalogue names. */
    private String domain(String service, String section) {
        List<String> domains = stock.service(service).map(Service::domains).orElse(List.of());
        if (exam.isEmpty()) return "";
        List<Exam.Domain> all = exam.get().domains();
        Set<String> words = Likeness.content(section);
        return all.stream()
                .filter(domain -> domains.contains(domain.id()))
                .filter(domain -> Words.forms(domain.name()).stream().anyMatch(words::contains))
                .map(Exam.Domain::id)
                .findFirst()
                .or(() -> domains.stream().findFirst())
                .orElse(all.get(0).id());
    }

    /** The words of a text without markup. */
    static String plain(List<Inline> text) {
        return SPACE.matcher(Inline.plain(text).strip()).replaceAll(" ");
    }
}
