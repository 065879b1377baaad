package io.github.collate.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Answer;
import io.github.collate.model.Catalog;
import io.github.collate.model.Comparison.Ref;
import io.github.collate.model.Draft;
import io.github.collate.model.Fact;
import io.github.collate.model.Problem;
import io.github.collate.model.Problems;
import io.github.collate.model.Question;
import io.github.collate.model.Span;
import io.github.collate.model.Verdicts;
import io.github.collate.spec.Merging;
import io.github.collate.spec.Said;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Questions about ovens, held against the facts they name. */
class QuestionsTest {

    private static final Span SPAN = Span.at("content/quizzes/oven.yml", 7, 13);

    private final Problems problems = new Problems();
    private final Fact fact = Merging.facts(
                    List.of(Said.placement("a | | | Bread bakes for fifty minutes, at 230 degrees", 1)))
            .get(0);

    private List<Question> questions(String prompt, Answer answer, String source, String factId) {
        Question question = new Question(
                "oven-heat",
                "kitchen",
                "",
                "",
                1,
                false,
                prompt,
                answer,
                "Hot.",
                List.of(),
                source,
                Question.Origin.AUTHORED,
                "");
        Ref key = new Ref("answer", SPAN, "    answer: 230");
        Draft draft = new Draft(question, List.of(new Ref(factId, SPAN, "    facts: [x]")), key);
        Catalog catalog = new Catalog(List.of(), List.of(), List.of());
        return new Questions(catalog, List.of(fact), Map.of(), List.of(), Verdicts.NONE, false)
                .of(List.of(draft), problems);
    }

    private List<String> reported() {
        return problems.all().stream().map(Problem::message).toList();
    }

    @Test
    void a_key_that_a_fact_says_is_right() {
        assertThat(questions("How hot?", new Answer.Amount("230", "degrees"), "", fact.id()))
                .hasSize(1);
        assertThat(reported()).isEmpty();
    }

    @Test
    void a_key_that_no_fact_says_is_an_error() {
        questions("How hot?", new Answer.Amount("250", "degrees"), "", fact.id());
        assertThat(reported()).containsExactly("no fact of this question says 250");
    }

    @Test
    void a_number_of_the_prompt_or_of_an_official_page_needs_no_fact() {
        questions("How hot after 250?", new Answer.Amount("250", "degrees"), "", fact.id());
        questions("How hot?", new Answer.Amount("270", "degrees"), "https://bakery.example/", fact.id());
        assertThat(reported()).isEmpty();
    }

    @Test
    void a_fact_that_is_not_there_is_an_error() {
        assertThat(questions("How hot?", new Answer.Amount("230", "degrees"), "", "oven-g0ne"))
                .isEmpty();
        assertThat(reported()).containsExactly("no note says 'oven-g0ne' any more");
    }
}
