package io.github.collate.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A program with its arguments, to be run in a process of its own. */
final class Command {

    private final ProcessBuilder builder;

    private Command(ProcessBuilder builder) {
        this.builder = builder;
    }

    static Command of(String... words) {
        return new Command(new ProcessBuilder(words).redirectErrorStream(true));
    }

    /** Sets the working folder. */
    Command in(Path folder) {
        builder.directory(folder.toAbsolutePath().toFile());
        return this;
    }

    /** Sets a variable of its environment. */
    Command with(String variable, String value) {
        builder.environment().put(variable, value);
        return this;
    }

    /** Takes a variable away. */
    Command without(String variable) {
        builder.environment().remove(variable);
        return this;
    }

    /** Runs it to its end and returns what it printed on both streams; fails with that if the program does. */
    String run() {
        Process process = start();
        String printed = printed(process);
        if (process.exitValue() != 0) throw new AssertionError(builder.command() + " failed:\n" + printed);
        return printed;
    }

    /** Runs it to its end and tells whether it did what it should. */
    boolean succeeds() {
        Process process = start();
        printed(process);
        return process.exitValue() == 0;
    }

    /** Starts it; what it prints on both streams is the process's output. */
    Process start() {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String printed(Process process) {
        try {
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
