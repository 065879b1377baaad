package io.github.collate;

import io.github.collate.serve.Rounds;
import io.github.collate.serve.Server;
import io.github.collate.serve.Watcher;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code collate serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the site on this machine, and brings it up to date whenever something changes.")
final class ServeCommand implements Callable<Integer> {

    /** The port it listens on unless told, and the first of those it tries. */
    private static final int PORT = 4400;

    private static final int TRIES = 20;
    private static final int LARGEST_PORT = 65_535;

    @Mixin
    private SourceOptions options = new SourceOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "where it listens; default: " + PORT + ", or the next one that is free")
    private @Nullable Integer port;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (port != null && (port < 0 || port > LARGEST_PORT)) {
            throw new ParameterException(spec.commandLine(), "--port wants a number from 0 to " + LARGEST_PORT);
        }
        try (Server server = open()) {
            PrintWriter out = spec.commandLine().getOut();
            PrintWriter err = spec.commandLine().getErr();
            Progress progress = new Progress(err, CommandLine.Help.Ansi.AUTO.enabled());
            Config config = options.localConfig(server.address());
            LiveSite site = new LiveSite(config, progress);
            out.println("Serving on " + server.address() + " until Ctrl-C.");
            // Answers are about the notes that collate.yml names.
            if (config.sources().notes().isEmpty()) {
                server.ask(new ReviewDesk(site::known, config.sources().content()));
                out.println("What the machine is unsure of: " + server.address() + "_collate/review");
            }
            out.flush();
            Rounds rounds = new Rounds(site, server, new ServeReport(out, err));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            try (Watcher watcher = new Watcher(site::surroundings, err::println)) {
                rounds.run(watcher);
            }
        }
        return Main.DONE;
    }

    /** @throws BindException if the port that was asked for is taken, or all that were tried */
    private Server open() throws IOException {
        int first = port == null ? PORT : port;
        for (int at = first; ; at++) {
            try {
                Server server = Server.open(at);
                if (at != first)
                    spec.commandLine().getOut().println("Port " + first + " is taken; this is the next free one.");
                return server;
            } catch (BindException taken) {
                if (port == null && at < first + TRIES) continue;
                String hint = port == null
                        ? "name a free one with --port"
                        : "name another one, or none for the next free one";
                throw new BindException("port " + at + " is taken: " + hint);
            }
        }
    }
}
