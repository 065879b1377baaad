package io.github.collate.serve;

import io.github.collate.model.Problem;
import io.github.collate.model.Problem.Severity;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What pages are told, as JSON. Pages show it as text; nothing of it is markup.
 *
 * @param version of the site, to know whether a page is of it
 * @param since the version that a page may be of to be brought up to date by its text alone; empty if there is none
 * @param stands whether the last good site stands, as a newer one could not be made
 * @param styles style sheets to take again
 * @param errors how many of all problems keep the site from being built
 * @param total how many problems there are
 * @param problems those that are shown
 */
record Told(
        String version,
        String since,
        boolean stands,
        List<String> styles,
        long errors,
        int total,
        List<Shown> problems) {

    /** Problems shown over a page; the terminal has them all. */
    private static final int MOST = 50;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A problem, as {@link Problem} describes it. */
    record Shown(boolean error, String place, String message, String source, int column, String hint) {
        static Shown of(Problem problem) {
            return new Shown(
                    problem.severity() == Severity.ERROR,
                    problem.span().toString(),
                    problem.message(),
                    problem.sourceLine(),
                    problem.span().column(),
                    problem.hint());
        }
    }

    static Told of(String version, String since, Outcome outcome) {
        List<Problem> problems = outcome.problems();
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        return new Told(
                version,
                since,
                outcome.kind() == Outcome.Kind.FAILED,
                outcome.styles(),
                errors,
                problems.size(),
                problems.stream()
                        .sorted(Told::errorsFirst)
                        .limit(MOST)
                        .map(Shown::of)
                        .toList());
    }

    private static int errorsFirst(Problem one, Problem other) {
        int bySeverity = one.severity().compareTo(other.severity());
        return bySeverity != 0 ? bySeverity : one.compareTo(other);
    }

    /** On one line. */
    String json() {
        return MAPPER.writeValueAsString(this);
    }
}
