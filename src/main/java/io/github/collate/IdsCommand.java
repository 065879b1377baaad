package io.github.collate;

import io.github.collate.model.GivenIds;
import io.github.collate.publish.IdsFile;
import java.io.IOException;
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
        description = "Brings content/ids.yml up to date, so that facts keep their ids when notes are edited.")
final class IdsCommand implements Callable<Integer> {

    @Mixin
    private SourceOptions options = new SourceOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        options.publisher();
        Config config = options.ownConfig("ids");
        Optional<Knowledge> known = new Run(config, spec.commandLine()).understand();
        if (known.isEmpty()) return Main.BAD_CONTENT;
        spec.commandLine()
                .getOut()
                .println(update(known.get(), config.sources().content().resolve(IdsDue.FILE)));
        return Main.DONE;
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
