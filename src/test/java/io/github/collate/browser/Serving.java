package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code collate serve} over a small site, on a thread of its own. */
final class Serving {

    private static final Pattern ADDRESS = Pattern.compile("Serving on (http://127\\.0\\.0\\.1:\\d+/)");

    private final StringWriter out = new StringWriter();
    private final Thread thread;

    private Serving(List<String> arguments) {
        PrintWriter writer = new PrintWriter(out, true);
        thread = new Thread(() -> Main.run(writer, writer, arguments.toArray(String[]::new)));
    }

    /** A starter site in a new folder. */
    static Path init(Path folder) throws IOException {
        Path mine = folder.toRealPath().resolve("mine");
        PrintWriter nobody = new PrintWriter(new StringWriter());
        assertThat(Main.run(nobody, nobody, "init", mine.toString())).isZero();
        return mine;
    }

    /** Serves a site on any free port, with further options. */
    static Serving start(Path mine, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "serve", "--port", "0", "--content", mine.resolve("content").toString()));
        arguments.addAll(List.of(options));
        Serving serving = new Serving(arguments);
        serving.thread.start();
        return serving;
    }

    /** Waits until there is one. */
    String address() {
        while (true) {
            Matcher found = ADDRESS.matcher(out.toString());
            if (found.find()) return found.group(1);
            Thread.onSpinWait();
        }
    }

    /** How often the site was made, or was not because of an error. */
    long rounds() {
        return out.toString().lines().filter(line -> line.contains("uilt in ")).count();
    }

    /** Ends the server, and waits until it has. */
    void end() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }
}
