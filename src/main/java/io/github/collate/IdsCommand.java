package io.github.collate;

import io.github.collate.model.CardTimes;
import io.github.collate.model.GivenIds;
import io.github.collate.publish.CardTimesFile;
import io.github.collate.publish.IdsFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code collate ids}. */
@Command(
        name = "ids",
        mixinStandardHelpOptions = true,
        description = "Brings content/ids.yml and content/cards.yml up to date, so that facts keep their ids and cards"
                + " their reviews when notes are edited.")
final class IdsCommand implements Callable<Integer> {

    @Mixin
    private SourceOptions options = new SourceOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        options.publisher();
        Config config = options.ownConfig("ids");
        Path content = config.sources().content();
        PrintWriter out = spec.commandLine().getOut();
        Run run = new Run(config, spec.commandLine());
        Optional<Knowledge> known = run.understand();
        if (known.isEmpty()) return Main.BAD_CONTENT;
        out.println(update(known.get(), content.resolve(IdsDue.FILE)));
        Optional<CardTimes> times = run.cardTimes(known.get());
        if (times.isPresent())
            out.println(update(known.get().input().cardTimes(), times.get(), content.resolve(CardsDue.FILE)));
        return run.failed() ? Main.BAD_CONTENT : Main.DONE;
    }

    private static String update(Optional<CardTimes> before, CardTimes now, Path file) throws IOException {
        String count =
                String.format(Locale.ROOT, "%s: %,d cards", file, now.entries().size());
        if (before.filter(now::equals).isPresent()) return count + ", up to date";
        CardTimesFile.write(file, now);
        return count + ": " + CardsDue.describe(before.orElse(CardTimes.NONE), now);
    }

    /** Writes the file if it is not there or due, and says so. */
    private static String update(Knowledge known, Path file) throws IOException {
        Optional<GivenIds> before = known.input().ids();
        String count = String.format(
                Locale.ROOT, "%s: %,d ids", file, known.ids().given().size());
        if (before.filter(known.ids()::equals).isPresent()) return count + ", up to date";
        IdsFile.write(file, known.ids());
        return count + ": " + IdsDue.describe(before.orElse(GivenIds.NONE), known.ids());
    }
}
