package io.github.collate;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line. Exit status: {@value #DONE} done, {@value #BAD_CONTENT} the content has errors,
 * {@value #BAD_USAGE} the command line has.
 */
@Command(
        name = "collate",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Merges several sets of study notes about one subject into one static site.",
        subcommands = {BuildCommand.class, CheckCommand.class, ExplainCommand.class, InitCommand.class})
public final class Main implements Runnable {

    static final int DONE = 0;
    static final int BAD_CONTENT = 1;
    static final int BAD_USAGE = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs a command and ends the process with its exit status. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /** Runs a command, writing to the streams given, and returns its exit status. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("error: " + Failure.describe(failure));
                    return BAD_CONTENT;
                })
                .execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command");
    }

    /** The version in the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"collate " + (version == null ? "(not packaged)" : version)};
        }
    }
}
