package io.github.collate.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Answer;
import io.github.collate.model.Answer.Amount;
import io.github.collate.model.Answer.Choice;
import io.github.collate.model.Answer.Gaps;
import io.github.collate.model.Answer.Matching;
import io.github.collate.model.Answer.Option;
import io.github.collate.model.Answer.Pair;
import io.github.collate.model.Answer.Sequence;
import io.github.collate.model.Comparison.Ref;
import io.github.collate.model.Draft;
import io.github.collate.model.Question;
import io.github.collate.model.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files below {@code quizzes/}. */
class QuizzesTest {

    private static final String QUIZ = """
            questions:
              - id: oven-bread
                kind: single
                service: oven
                section: heat
                domain: baking
                difficulty: 3
                exam: true
                prompt: How is bread baked?
                options:
                  - {text: Hot}
                  - {text: Cold, why: It stays dough.}
                answer: [0]
                why: Heat makes a crust.
                facts: [oven-1, oven-2]
                source: https://example.org/
              - id: oven-rack
                kind: multiple
                service: oven
                domain: baking
                difficulty: 2
                prompt: What fits on the rack? Choose two.
                options:
                  - {text: A tray}
                  - {text: A table, why: Too big.}
                  - {text: A tin}
                answer: [0, 2]
                why: Both are flat.
                facts: [oven-3]
              - id: oven-time
                kind: number
                service: oven
                domain: baking
                difficulty: 1
                prompt: How long does a loaf take?
                answer: {value: 45.50, unit: minutes}
                why: So it does.
                facts: [oven-4]
              - id: oven-gaps
                kind: cloze
                service: oven
                domain: eating
                difficulty: 1
                prompt: A ___ takes ___.
                answer: [[loaf], [45 minutes, 45 min]]
                why: So it does.
                facts: []
                source: https://example.org/loaf
              - id: hob-tea
                kind: order
                service: hob
                domain: eating
                difficulty: 1
                exam: false
                prompt: Bring the steps into order.
                options:
                  - {text: Fill}
                  - {text: Boil}
                  - {text: Pour}
                why: Water first.
                facts: [hob-1]
              - id: hob-pans
                kind: match
                service: hob
                domain: eating
                difficulty: 2
                prompt: Which pan is for what?
                pairs:
                  - {left: Wok, right: Rice}
                  - {left: Pot, right: Soup}
                extra: [Cake]
                why: By their shape.
                facts: [hob-2]
            """;

    @TempDir
    Path root;

    private Content content;

    @BeforeEach
    void kitchen() {
        content = Content.kitchen(root).write("collate.yml", """
                title: T
                baseUrl: https://example.org/
                sets: [{id: mine, title: Mine, path: notes}]
                exam:
                  name: E
                  domains: [{id: baking, name: Baking, weight: 60}, {id: eating, name: Eating, weight: 40}]
                """);
    }

    private List<Draft> read(String yaml) {
        return content.write("quizzes/oven.yml", yaml).read().questions();
    }

    @Test
    void every_kind_is_read() {
        List<Draft> drafts = read(QUIZ);
        assertThat(content.problems()).isEmpty();
        assertThat(drafts)
                .extracting(Draft::question)
                .extracting(Question::answer)
                .containsExactly(
                        new Choice(
                                false,
                                List.of(new Option("Hot", true, ""), new Option("Cold", false, "It stays dough."))),
                        new Choice(
                                true,
                                List.of(
                                        new Option("A tray", true, ""),
                                        new Option("A table", false, "Too big."),
                                        new Option("A tin", true, ""))),
                        new Amount("45.5", "minutes"),
                        new Gaps(List.of(List.of("loaf"), List.of("45 minutes", "45 min"))),
                        new Sequence(List.of("Fill", "Boil", "Pour")),
                        new Matching(List.of(new Pair("Wok", "Rice"), new Pair("Pot", "Soup")), List.of("Cake")));
        assertThat(drafts)
                .extracting(draft -> draft.question().answer())
                .extracting(Answer::kind)
                .containsExactly("single", "multiple", "number", "cloze", "order", "match");
    }

    @Test
    void a_question_keeps_all_that_is_said_of_it() {
        Draft draft = read(QUIZ).get(0);
        Question question = draft.question();
        assertThat(question.id()).isEqualTo("oven-bread");
        assertThat(question.service()).isEqualTo("oven");
        assertThat(question.section()).isEqualTo("heat");
        assertThat(question.domain()).isEqualTo("baking");
        assertThat(question.difficulty()).isEqualTo(3);
        assertThat(question.scenario()).isTrue();
        assertThat(question.prompt()).isEqualTo("How is bread baked?");
        assertThat(question.why()).isEqualTo("Heat makes a crust.");
        assertThat(question.source()).isEqualTo("https://example.org/");
        assertThat(question.origin()).isEqualTo(Question.Origin.AUTHORED);
        assertThat(draft.facts()).extracting(Ref::name).containsExactly("oven-1", "oven-2");
        assertThat(draft.facts().get(1).span()).isEqualTo(Span.at(root + "/content/quizzes/oven.yml", 15, 21));
        assertThat(draft.answer().span()).isEqualTo(Span.at(root + "/content/quizzes/oven.yml", 13, 13));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // what every question has
                "kind: single|kind: simple|3:11: error: unknown kind of question 'simple'|did you mean 'single'?",
                "service: oven|service: oben|4:14: error: unknown service 'oben'|did you mean 'oven'?",
                "section: heat|section: haet|5:14: error: unknown section 'haet'|did you mean 'heat'?",
                "domain: baking|domain: backing|6:13: error: unknown exam domain 'backing'|did you mean 'baking'?",
                "~    domain: baking\\n~| |2:5: error: a question needs 'domain'|name one of baking, eating",
                "difficulty: 3|difficulty: 4|7:17: error: 'difficulty' is no whole number from 1 to 3|like",
                "exam: true|exam: yes|8:11: error: 'exam' is neither true nor false|write 'exam: true' or 'false'",
                "~    why: Heat makes a crust.\\n~| |2:5: error: a question needs 'why'|add a line 'why: ...'",
                "id: oven-rack|id: oven-bread|17:9: error: question 'oven-bread' is declared twice|another id",
                "id: oven-bread|id: Oven bread|2:9: error: 'Oven bread' is no id|like 'oven-bread'",
                "facts: [oven-3]|facts: []|17:5: error: this question rests on nothing|name 'facts' or a 'source'",
                "https://example.org/loaf|example.org|48:13: error: 'example.org' is no web address|a whole address",
                "facts: [oven-3]|facts: [Oven 3]|29:13: error: 'Oven 3' is no id|like 'oven-3'",
                // options
                "answer: [0]|answer: [2]|13:14: error: there is no option 2|number them from 0, the first, to 1, the",
                "answer: [0]|answer: [-1]|13:14: error: there is no option -1|number them from 0, the first, to 1",
                "answer: [0]|answer: [Hot]|13:14: error: there is no option Hot|number them from 0, the first, to 1",
                "answer: [0]|answer: []|13:13: error: 'answer' is an empty list|list one at least",
                "answer: [0]|answer: 0|13:13: error: 'answer' is a text, a list belongs here|write 'answer: [...]'",
                "~    answer: [0]\\n~| |2:5: error: a question of the kind 'single' needs 'answer'|add it",
                "answer: [0]|answer: [0, 1]|13:13: error: a single choice has 2 right options|keep one, or make its",
                "answer: [0]|answer: [0, 0]|13:17: error: option 0 is named twice|name it once",
                "answer: [0, 2]|answer: [2]|27:13: error: only one option is right|name another, or make its kind",
                "answer: [0, 2]|answer: [0, 1, 2]|27:13: error: every option is right|give one that is wrong",
                "Choose two.|Choose some.|22:13: error: nothing says how many options are right|'Choose 2.'",
                "text: Cold|text: hot|12:16: error: option 'hot' is declared twice, first at|make it another",
                ", why: It stays dough.| |12:9: error: nothing says why this option is wrong|add 'why: ...'",
                "text: Hot|text: Hot, why: It is.|11:26: error: this option is right and has a 'why' of its own|own",
                "~      - {text: Cold, why: It stays dough.}\\n~| |11:7: error: fewer than two options|give two at least",
                "{text: Hot}|Hot|11:9: error: a text stands where an option belongs|write its keys: text, why",
                // numbers and gaps
                "{value: 45.50, unit: minutes}|{value: 45.50}|36:13: error: the answer of a number needs 'unit'|add",
                "{value: 45.50, unit: minutes}|45|36:13: error: a text stands where the answer of a number belongs|unit",
                "value: 45.50|value: long|36:21: error: 'long' is no number|like '400' or '0.5'",
                "A ___ takes ___.|A ___ takes long.|45:13: error: the prompt has 1 gaps, the answer 2|gap as ___",
                "[[loaf], [45|[[], [45|45:13: error: a gap without an answer|give one at least",
                "[[loaf], [45|[loaf, [45|45:14: error: an entry of 'answer' is a text, a list belongs here|'[...]'",
                "45 min]|45 Minutes]|45:35: error: spelling '45 minutes' is declared twice|make it another, or take",
                // steps and pairs
                "text: Boil|text: fill|58:16: error: step 'fill' is declared twice|make it another, or take it out",
                "{text: Boil}|{text: Boil, why: Hot.}|58:22: error: unknown key 'why' in a step|known here: text",
                "~      - {text: Pour}\\n~| |57:7: error: fewer than three steps|give three at least",
                "exam: false|exam: true|54:11: error: a question of the kind 'order' has no 'exam'|take it out",
                "kind: order|kind: match|49:5: error: a question of the kind 'match' needs 'pairs'|add it",
                "left: Pot|left: wok|70:16: error: left side 'wok' is declared twice|make it another, or take it out",
                "right: Soup|right: Rice|70:28: error: right side 'rice' is declared twice|make it another, or take",
                "[Cake]|[Soup]|71:13: error: right side 'soup' is declared twice|make it another, or take it out",
                "right: Soup| |70:9: error: a pair needs 'right'|add a line 'right: ...'",
                "extra: [Cake]|answer: [1]|71:13: error: a question of the kind 'match' has no 'answer'|take it out",
            })
    void what_is_wrong_is_an_error_at_its_place(String from, String to, String problem, String hint) {
        String find = from.replace("\\n", "\n");
        assertThat(QUIZ).contains(find);
        read(QUIZ.replaceFirst(Pattern.quote(find), to == null ? "" : to));
        assertThat(content.problems())
                .contains("content/quizzes/oven.yml:" + problem)
                .containsPattern("hint: .*" + Pattern.quote(hint));
    }

    @Test
    void an_id_stands_once_in_all_files() {
        content.write("quizzes/hob.yml", QUIZ.substring(0, QUIZ.indexOf("  - id: oven-rack")));
        read(QUIZ);
        assertThat(content.problems()).contains("""
                content/quizzes/oven.yml:2:9: error: question 'oven-bread' is declared twice, first at \
                content/quizzes/hob.yml:2:9
                      - id: oven-bread
                            ^
                    hint: give it another id
                """);
    }

    @Test
    void a_subject_without_an_exam_has_no_domains() {
        Content.kitchen(root);
        assertThat(read(QUIZ.replaceAll("\\n    domain: [a-z]+", ""))).hasSize(6);
        assertThat(content.problems()).isEmpty();
        read(QUIZ);
        assertThat(content.problems()).contains("oven.yml:6:13: error: unknown exam domain 'baking'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "questions: []\n", "questions: 7\n", "[]\n", "quiz: []\n"})
    void a_file_without_a_question_is_an_error(String yaml) {
        assertThat(read(yaml)).isEmpty();
        assertThat(content.problems()).contains("content/quizzes/oven.yml:1:", ": error: ", "hint: ");
    }

    @Test
    void other_files_of_the_folder_are_told_of() {
        content.write("quizzes/notes.txt", "x").write("quizzes/Big Name.yml", QUIZ);
        assertThat(read(QUIZ)).hasSize(6);
        assertThat(content.problems())
                .contains("quizzes/notes.txt:1:1: warning: not read: only .yml files are, and none in folders")
                .contains("quizzes/Big Name.yml:1:1: error: 'Big Name' is no id");
    }
}
