package io.github.collate;

import io.github.collate.model.Cache;
import io.github.collate.model.CardTimes;
import io.github.collate.model.Problem;
import io.github.collate.model.Problem.Severity;
import io.github.collate.model.Problems;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;

/** One run of the pipeline, with its problems printed at the end: all of them, sorted. */
final class Run {

    private final Config config;
    private final PrintWriter err;
    private final Problems problems = new Problems();
    private final Set<Problem> printed = new HashSet<>();
    private final StringBuilder told = new StringBuilder();
    private final Progress progress;
    private final SiteBuilder builder;

    Run(Config config, CommandLine command) {
        this(config, command, new Cache());
    }

    /** @param cache what runs before this one made */
    Run(Config config, CommandLine command, Cache cache) {
        this.config = config;
        this.err = command.getErr();
        progress = new Progress(err, CommandLine.Help.Ansi.AUTO.enabled());
        builder = new SiteBuilder(config, problems, progress, cache);
    }

    /** The knowledge, unless the content has errors. */
    Optional<Knowledge> understand() {
        Knowledge known = builder.understand();
        progress.done();
        return report() ? Optional.empty() : Optional.of(known);
    }

    /** The site, unless the content has errors. */
    Optional<Build> build() {
        Knowledge known = builder.understand();
        Optional<Build> built = problems.haveErrors() ? Optional.empty() : Optional.of(builder.build(known));
        progress.done();
        return report() ? Optional.empty() : built;
    }

    /** When the cards last changed, unless there are none or the content has errors. */
    Optional<CardTimes> cardTimes(Knowledge known) {
        Optional<CardTimes> times = builder.cardTimes(known);
        progress.done();
        return report() ? Optional.empty() : times;
    }

    /** Whether what was found so far keeps the run from going on. */
    boolean failed() {
        return problems.haveErrors() || (config.strict() && warnings() > 0);
    }

    /** Warnings so far. */
    long warnings() {
        return problems.all().stream()
                .filter(problem -> problem.severity() == Severity.WARNING)
                .count();
    }

    /** All that was printed about problems. */
    String told() {
        return told.toString();
    }

    /** Prints the problems and says whether they keep the run from going on. */
    private boolean report() {
        List<Problem> found = problems.all().stream().filter(printed::add).toList();
        String text = text(found);
        err.print(text);
        err.flush();
        told.append(text);
        return failed();
    }

    /** Problems as they are printed, and how many they are; empty without any. */
    static String text(List<Problem> found) {
        if (found.isEmpty()) return "";
        StringBuilder text = new StringBuilder();
        found.forEach(problem -> text.append(problem.format()));
        long errors = found.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        return text.append(Words.count(errors, "error"))
                .append(", ")
                .append(Words.count(found.size() - errors, "warning"))
                .append(System.lineSeparator())
                .toString();
    }

    /** Counting in words. */
    static final class Words {
        private Words() {}

        static String count(long number, String thing) {
            return number + " " + thing + (number == 1 ? "" : "s");
        }
    }
}
