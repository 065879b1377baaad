package io.github.collate.jar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packed jar in a process of its own. */
public final class Jar {

    static final Path FILE = Path.of(System.getProperty("collate.jar", "target/collate.jar"));

    private final List<String> command = new ArrayList<>();
    private Path folder = Path.of("");

    private Jar(Path java) {
        command.add(java.toString());
        // A build is over before the second compiler pays for itself, or a collector with threads of its own.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    }

    /** The jar on the Java that runs this test. */
    public static Jar here() {
        return on(Path.of(System.getProperty("java.home"), "bin", "java"));
    }

    /** The jar on another Java. */
    static Jar on(Path java) {
        if (!Files.isRegularFile(FILE)) throw new IllegalStateException("no jar at " + FILE + ": run mvn package");
        return new Jar(java);
    }

    /** Adds options of the virtual machine. */
    Jar with(String... options) {
        command.addAll(List.of(options));
        return this;
    }

    /** Sets the working folder; without it, it is this project's. */
    Jar in(Path other) {
        folder = other;
        return this;
    }

    /** Builds this project's content into a folder; fails with all that was printed if that fails. */
    public void build(Path out, String... more) {
        List<String> arguments = new ArrayList<>(List.of("build", "--out", out.toString()));
        arguments.addAll(List.of(more));
        run(arguments.toArray(String[]::new));
    }

    /** Runs a command to its end; fails with all that was printed if that fails. */
    public void run(String... arguments) {
        process(arguments).run();
    }

    /** Starts the jar; what it prints on both streams is the process's output. */
    Process start(String... arguments) {
        return process(arguments).start();
    }

    private Command process(String... arguments) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of("-jar", FILE.toAbsolutePath().toString()));
        all.addAll(List.of(arguments));
        return Command.of(all.toArray(String[]::new)).in(folder);
    }
}
