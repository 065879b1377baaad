package io.github.collate;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code collate check}. It makes no sheets to print: they show nothing that the pages do not. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Does all of build but the sheets to print, and writes nothing.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private SourceOptions options = new SourceOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        options.publisher();
        Optional<Build> build = new Run(options.config(), spec.commandLine()).build();
        return build.isEmpty() ? Main.BAD_CONTENT : Main.DONE;
    }
}
