package io.github.collate;

import io.github.collate.review.Keyboard;
import java.io.IOException;
import java.io.Reader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A terminal that gives each key at once, without waiting for the end of a line. Needs the system's {@code stty}. */
final class Terminal implements Keyboard, AutoCloseable {

    private final Reader in;
    private final String settings;
    private final Thread restore;

    private Terminal(Reader in, String settings) {
        this.in = in;
        this.settings = settings;
        restore = new Thread(() -> stty(settings));
        Runtime.getRuntime().addShutdownHook(restore);
    }

    /** The terminal this process was started from, unless there is none or it cannot be told to give single keys. */
    static Optional<Terminal> open(Reader in) {
        return stty("-g").map(settings -> new Terminal(in, settings)).filter(Terminal::giveKeys);
    }

    private boolean giveKeys() {
        return stty("-icanon", "-echo", "min", "1").isPresent();
    }

    /** What stty prints, if it is there and the input is a terminal. */
    private static Optional<String> stty(String... arguments) {
        List<String> command =
                Stream.concat(Stream.of("stty"), Stream.of(arguments)).toList();
        try {
            Process process = new ProcessBuilder(command)
                    .redirectInput(Redirect.INHERIT)
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(printed.strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public int key() throws IOException {
        return in.read();
    }

    @Override
    public String line() throws IOException {
        stty(settings);
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != END && c != '\n'; c = in.read()) line.append((char) c);
        giveKeys();
        return line.toString();
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(restore);
        stty(settings);
    }
}
