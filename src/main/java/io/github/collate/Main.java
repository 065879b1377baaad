package io.github.collate;

import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
        description = "Merges several sets of study notes about one subject into one static site.")
public final class Main implements Runnable {

    static final int DONE = 0;
    static final int BAD_CONTENT = 1;
    static final int BAD_USAGE = 2;

    private final Reader in;
    private final boolean standard;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** @param in where answers come from */
    Main(Reader in) {
        this(in, false);
    }

    private Main(Reader in, boolean standard) {
        this.in = in;
        this.standard = standard;
    }

    /** Runs a command and ends the process with its exit status. */
    static void start(String... args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Reader in = new InputStreamReader(System.in, StandardCharsets.UTF_8);
        System.exit(run(new Main(in, true), out, err, args));
    }

    /** Runs a command, writing to the streams given, and returns its exit status. Questions find no answer. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(Reader.nullReader(), out, err, args);
    }

    /** The same with answers to questions. */
    public static int run(Reader in, PrintWriter out, PrintWriter err, String... args) {
        return run(new Main(in), out, err, args);
    }

    private static int run(Main main, PrintWriter out, PrintWriter err, String... args) {
        return Commands.addTo(new CommandLine(main), args)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("error: " + Failure.describe(failure));
                    return BAD_CONTENT;
                })
                .execute(args);
    }

    Reader in() {
        return in;
    }

    /** The terminal the answers come from, if it is one. */
    Optional<Terminal> terminal() {
        return standard ? Terminal.open(in) : Optional.empty();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command");
    }

    /** The version in the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Start.version()};
        }
    }
}
