package io.github.collate;

import io.github.collate.model.Receipt;
import io.github.collate.publish.Publisher;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code collate build}. */
@Command(name = "build", mixinStandardHelpOptions = true, description = "Builds the site.")
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private SourceOptions options = new SourceOptions();

    @Option(
            names = "--project-site",
            paramLabel = "DIR",
            description = "a folder that is published with the site, below project/")
    private @Nullable Path project;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--no-pdf", description = "leaves out the sheets to print, and the links to them")
    private boolean noPdf;

    @Option(names = "--no-cache", description = "makes everything anew, whatever the last build left")
    private boolean noCache;

    @Override
    public Integer call() throws IOException {
        Publisher publisher = options.publisher();
        Config config = options.config(Optional.ofNullable(project), !noPdf);
        Again again = new Again(config, !noCache);
        Optional<Receipt> before = again.nothingChanged();
        if (before.isPresent()) {
            print(spec.commandLine().getErr(), before.get().told());
            print(spec.commandLine().getOut(), before.get().said());
            return Main.DONE;
        }
        Run run = new Run(config, spec.commandLine(), again.cache());
        Optional<Build> build = run.build();
        if (build.isEmpty()) return Main.BAD_CONTENT;
        publisher.publish(build.get().files(), config.project());
        if (!noPdf)
            publisher.keep(Publisher.sheets(config.out()), build.get().sheets().bytes());
        publisher.keep(Publisher.findings(config.out()), again.findings(build.get()));
        String summary = Summary.of(build.get(), config.out(), run.warnings());
        publisher.keep(
                Publisher.receipt(config.out()),
                again.receipt(build.get(), run.told(), summary).bytes());
        print(spec.commandLine().getOut(), summary);
        return Main.DONE;
    }

    private static void print(PrintWriter to, String text) {
        to.print(text);
        to.flush();
    }
}
