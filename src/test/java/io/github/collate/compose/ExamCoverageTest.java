package io.github.collate.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Exam;
import io.github.collate.model.ExplorePage.Amount;
import io.github.collate.model.ExplorePage.Coverage;
import io.github.collate.model.ExplorePage.Domain;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExamCoverageTest {

    private static final Exam EXAM = new Exam(
            "Joiner",
            "",
            "",
            List.of(
                    new Exam.Domain(
                            "cutting",
                            "Cutting",
                            60,
                            List.of(
                                    new Exam.Task("Cut", List.of("saw")),
                                    new Exam.Task("Cut and keep all fingers", List.of("saw/safety", "drill")))),
                    new Exam.Domain("shaping", "Shaping", 40, List.of(new Exam.Task("Press", List.of("press"))))),
            Optional.empty());

    private static final String[] SAID = {
        "saw | It cuts planks of oak",
        "b:saw | It cuts planks of oak",
        "saw/safety | Goggles are worn by everybody",
        "b:saw/limits | One plank each minute",
        "saw | Its teeth stay sharp for weeks",
        "b:drill | The bit turns clockwise",
        "lathe | A round thing comes of a square one"
    };

    private static Coverage coverage(Optional<Exam> exam, String... lines) {
        Material material = Workshop.material(exam, lines);
        return (Coverage) new ExamCoverage(material, new Mentions(material).spots())
                .page()
                .orElseThrow();
    }

    @Test
    void a_domain_counts_the_facts_of_its_services() {
        Coverage page = coverage(Optional.of(EXAM), SAID);
        assertThat(page.facts()).isEqualTo(6);
        assertThat(page.domains()).extracting(Domain::services).containsExactly(1, 2);
        assertThat(page.domains().get(0).amount()).isEqualTo(new Amount(4, 1, 0, List.of("a", "b")));
        assertThat(page.domains().get(1).amount()).isEqualTo(new Amount(2, 0, 0, List.of("a", "b")));
        assertThat(page.domains().stream()
                        .mapToInt(domain -> domain.amount().facts())
                        .sum())
                .isEqualTo(page.facts());
    }

    @Test
    void a_task_counts_services_and_sections_and_is_thin_beside_others() {
        Coverage page = coverage(Optional.of(EXAM), SAID);
        assertThat(page.domains().stream().flatMap(domain -> domain.tasks().stream()))
                .extracting(task -> task.name() + " " + task.amount().facts() + " " + task.thin())
                .containsExactly("Cut 4 false", "Cut and keep all fingers 2 false", "Press 0 true");
    }

    @Test
    void services_of_one_set_and_services_with_little_stand_out() {
        Coverage page = coverage(Optional.of(EXAM), SAID);
        assertThat(page.lone())
                .extracting(lone -> lone.set() + " " + lone.services().get(0).label())
                .containsExactly("a Lathe", "b Drill");
        assertThat(page.thin())
                .extracting(thin -> thin.spot().label() + " " + thin.amount().facts())
                .containsExactly("Lathe 1", "Drill 1", "Saw 4");
    }

    @Test
    void without_an_exam_only_the_sets_are_counted() {
        Coverage page = coverage(Optional.empty(), SAID);
        assertThat(page.domains()).isEmpty();
        assertThat(page.lone()).hasSize(2);
    }
}
