package io.github.collate;

import io.github.collate.publish.Starting;
import io.github.collate.read.Starter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code collate init}. */
@Command(name = "init", mixinStandardHelpOptions = true, description = "Writes a small starter site of your own.")
final class InitCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "a folder that is new or empty")
    private Path folder = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Starting.write(folder, Starter.files());
        spec.commandLine()
                .getOut()
                .println("A starter site stands in " + folder + ". Next: cd there, then: java -jar collate.jar build");
        return Main.DONE;
    }
}
