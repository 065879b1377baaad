package io.github.collate;

import java.util.List;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The commands, and one that prints a script by which shells complete command lines. A run knows the one it is asked for:
 * looking at the others takes longer than many a run.
 */
final class Commands {

    /** In the order of the help. */
    private static final List<Class<?>> ALL = List.of(
            BuildCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            ReviewCommand.class,
            IdsCommand.class,
            ExplainCommand.class,
            InitCommand.class);

    private Commands() {}

    /** Adds the command that the arguments begin with; where they begin with none, all of them. */
    static CommandLine addTo(CommandLine line, String... args) {
        String first = args.length == 0 ? "" : args[0];
        List<Class<?>> asked =
                ALL.stream().filter(command -> name(command).equals(first)).toList();
        (asked.isEmpty() ? ALL : asked).forEach(line::addSubcommand);
        if (name(GenerateCompletion.class).equals(first)) line.addSubcommand(GenerateCompletion.class);
        return line;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }
}
