package io.github.collate;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code collate explain}. */
@Command(name = "explain", mixinStandardHelpOptions = true, description = "Tells what became of a line, or of a fact.")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE:LINE|FACT-ID", description = "a line of a note, or the id of a fact")
    private String what = "";

    @Mixin
    private SourceOptions options = new SourceOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        options.publisher();
        Optional<Knowledge> known = new Run(options.config(), spec.commandLine()).understand();
        if (known.isEmpty()) return Main.BAD_CONTENT;
        String story = new Explainer(known.get())
                .explain(what)
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), "no line and no fact of that name: '" + what + "'"));
        spec.commandLine().getOut().print(story);
        spec.commandLine().getOut().flush();
        return Main.DONE;
    }
}
