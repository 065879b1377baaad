package io.github.collate;

import io.github.collate.model.Problem;
import io.github.collate.serve.Outcome;
import io.github.collate.serve.Rounds;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What {@code serve} prints: a line for each round, and each problem once as long as it stays. */
final class ServeReport implements Rounds.Report {

    private final PrintWriter out;
    private final PrintWriter err;
    private Set<Problem> printed = new HashSet<>();

    ServeReport(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public synchronized void made(Outcome outcome, Set<Path> changed, long milliseconds) {
        boolean failed = outcome.kind() == Outcome.Kind.FAILED;
        out.println((failed ? "Not built" : "Built") + " in " + milliseconds + " ms" + because(changed)
                + (failed ? "; the last good site stands." : "."));
        out.flush();
        print(outcome.problems());
        printed.addAll(outcome.problems());
    }

    @Override
    public synchronized void checked(List<Problem> problems) {
        print(problems);
        printed = new HashSet<>(problems);
    }

    private static String because(Set<Path> changed) {
        if (changed.isEmpty()) return "";
        String one = String.valueOf(changed.iterator().next().getFileName());
        return changed.size() == 1 ? " after " + one : " after " + one + " and " + (changed.size() - 1) + " more";
    }

    private void print(List<Problem> problems) {
        err.print(Run.text(
                problems.stream().filter(problem -> !printed.contains(problem)).toList()));
        err.flush();
    }
}
