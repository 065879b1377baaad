package io.github.collate.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The exam the notes prepare for.
 *
 * @param guide address of the official page that names domains and tasks; may be empty
 * @param paper how a mock of it goes, if the site offers one
 */
public record Exam(String name, String code, String guide, List<Domain> domains, Optional<Paper> paper) {
    public Exam {
        domains = List.copyOf(domains);
    }

    /**
     * A domain of the exam.
     *
     * @param weight its share of the questions, in per cent
     * @param tasks what it asks of a candidate; may be empty
     */
    public record Domain(String id, String name, int weight, List<Task> tasks) {
        public Domain {
            tasks = List.copyOf(tasks);
        }

        /** A domain without tasks. */
        public Domain(String id, String name, int weight) {
            this(id, name, weight, List.of());
        }
    }

    /**
     * A task of a domain.
     *
     * @param about what one reads for it: ids of services, or {@code service/section}
     */
    public record Task(String name, List<String> about) {
        public Task {
            about = List.copyOf(about);
        }
    }

    /**
     * How long the exam is and how it is scored.
     *
     * @param questions at full length, at least 1
     * @param minutes for all of them, at least 1
     * @param shorter lengths of shorter forms, in questions, each below the full length
     * @param least the score for no right answer
     * @param most the score for nothing but right answers, above the least
     * @param pass the score with which the exam is passed: above the least, at most the most
     */
    public record Paper(int questions, int minutes, List<Integer> shorter, int least, int most, int pass) {
        public Paper {
            shorter = List.copyOf(shorter);
        }

        /** The full form and the shorter ones, in the author's order. */
        public List<Form> forms() {
            return Stream.concat(Stream.of(questions), shorter.stream())
                    .map(length -> new Form(length, -Math.floorDiv(-minutes * length, questions)))
                    .toList();
        }

        /**
         * How many right answers pass a form. The score is {@link #least} for none, {@link #most} for all and a straight
         * line between, its fractions cut off; it is this project's own.
         */
        public int needed(Form form) {
            return Math.toIntExact(-Math.floorDiv(-(long) (pass - least) * form.questions(), (long) (most - least)));
        }
    }

    /**
     * An exam of some length.
     *
     * @param questions at least 1
     *
     * @param minutes for its questions, at the pace of the full length, rounded up
     */
    public record Form(int questions, int minutes) {}
}
