package io.github.collate.model;

import java.util.List;

/** The exam the notes prepare for. */
public record Exam(String name, String code, List<Domain> domains) {
    public Exam {
        domains = List.copyOf(domains);
    }

    /**
     * A domain of the exam.
     *
     * @param weight its share of the questions, in per cent
     */
    public record Domain(String id, String name, int weight) {}
}
