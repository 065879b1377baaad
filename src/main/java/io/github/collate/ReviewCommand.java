package io.github.collate;

import io.github.collate.review.Keyboard;
import io.github.collate.review.LineKeyboard;
import io.github.collate.review.Places;
import io.github.collate.review.Rulings;
import io.github.collate.review.Session;
import io.github.collate.review.Sitting;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code collate review}. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = "Asks what the machine is unsure of, likeliest first, and keeps your answers in corrections.yml.")
final class ReviewCommand implements Callable<Integer> {

    @Mixin
    private SourceOptions options = new SourceOptions();

    @Option(names = "--service", paramLabel = "ID", description = "asks about this service only")
    private @Nullable String service;

    @Option(names = "--rulings", description = "asks nothing; prints a ruling to complete for each open contradiction")
    private boolean rulings;

    @ParentCommand
    private Main main = new Main(Reader.nullReader());

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        options.publisher();
        Config config = options.ownConfig("answers");
        Optional<Knowledge> known = new Run(config, spec.commandLine()).understand();
        if (known.isEmpty()) return Main.BAD_CONTENT;
        checkService(known.get());
        if (rulings) printRulings(known.get());
        else ask(known.get(), config);
        return Main.DONE;
    }

    private void checkService(Knowledge known) {
        if (service != null && known.input().catalog().service(service).isEmpty()) {
            throw new ParameterException(spec.commandLine(), "no service '" + service + "' in the catalogue");
        }
    }

    private boolean isAsked(String of) {
        return service == null || service.equals(of);
    }

    private void printRulings(Knowledge known) {
        PrintWriter out = spec.commandLine().getOut();
        List<String> lines = new Rulings(new Places(known.input().notes()), Interview.rulings(known))
                .of(Interview.open(known, this::isAsked));
        lines.forEach(out::println);
        out.flush();
    }

    private void ask(Knowledge known, Config config) throws IOException {
        Session session = Interview.of(known, this::isAsked, config.sources().content());
        PrintWriter out = spec.commandLine().getOut();
        Optional<Terminal> terminal = main.terminal();
        try {
            Keyboard keyboard = terminal.<Keyboard>map(it -> it).orElseGet(() -> new LineKeyboard(main.in()));
            new Sitting(session, keyboard, out, terminal.isPresent()).run();
        } finally {
            terminal.ifPresent(Terminal::close);
        }
    }
}
