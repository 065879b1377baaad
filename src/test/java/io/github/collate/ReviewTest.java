package io.github.collate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Cache;
import io.github.collate.model.Candidate;
import io.github.collate.model.Decisions.Pair;
import io.github.collate.model.Fact;
import io.github.collate.model.Problems;
import io.github.collate.publish.OneFile;
import io.github.collate.publish.Starting;
import io.github.collate.read.Sources;
import io.github.collate.read.Starter;
import io.github.collate.review.Answer;
import io.github.collate.review.Entry;
import io.github.collate.review.Notebook;
import io.github.collate.review.Places;
import io.github.collate.review.Question;
import io.github.collate.review.Queue;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers, from a question through the file to the decisions of the next run. */
class ReviewTest {

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private Knowledge understand(Path content) {
        Config config = new Config(
                Sources.of(content), folder.resolve("site"), Optional.empty(), Optional.empty(), false, false);
        return new SiteBuilder(config, problems, new Progress(new PrintWriter(new StringWriter()), false), new Cache())
                .understand();
    }

    @Test
    void an_answer_is_a_decision_of_the_next_run_and_not_asked_again() throws IOException {
        Starting.write(folder.resolve("mine"), Starter.files());
        Path content = folder.resolve("mine/content");
        Knowledge known = understand(content);
        List<Fact> facts = known.linked().facts();
        Candidate candidate = new Candidate(facts.get(0), facts.get(1), 0.5, List.of(), List.of());
        Queue queue = new Queue(List.of(candidate), List.of(), known.decisions());
        Question question = queue.current().orElseThrow();
        Notebook notebook = Interview.notebook(content.resolve("corrections.yml"));
        notebook.add(Entry.of(
                question,
                Answer.WHOLE,
                "it's: \"all\" there",
                new Places(known.input().notes())));

        Knowledge after = understand(content);
        assertThat(problems.all()).isEmpty();
        assertThat(after.decisions().part())
                .containsExactly(new Pair(facts.get(1).printed(), facts.get(0).printed(), "it's: \"all\" there"));
        assertThat(new Queue(List.of(candidate), List.of(), after.decisions()).total())
                .isZero();
    }

    @Test
    void every_statement_of_our_own_content_can_be_named() throws IOException {
        Path content = folder.resolve("content");
        copy(Path.of("content"), content);
        Knowledge known = understand(content);
        List<Fact> facts = known.linked().facts();
        List<Pair> pairs = IntStream.range(0, facts.size() / 2)
                .mapToObj(at -> new Pair(
                        facts.get(2 * at).printed(), facts.get(2 * at + 1).printed(), "so"))
                .toList();
        Places places = new Places(known.input().notes());
        List<String> lines = new ArrayList<>(List.of("corrections:"));
        for (int at = 0; at + 1 < facts.size(); at += 2) {
            Question question =
                    new Question(facts.get(at), facts.get(at + 1), "", List.of(), List.of(), Optional.empty());
            lines.addAll(Entry.of(question, Answer.DIFFERENT, "so", places));
        }
        OneFile.write(content.resolve("corrections.yml"), String.join("\n", lines) + "\n");
        assertThat(understand(content).decisions().different()).containsExactlyElementsOf(pairs);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) Files.createDirectories(target);
                else Files.copy(path, target);
            }
        }
    }
}
