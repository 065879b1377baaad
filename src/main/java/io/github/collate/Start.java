package io.github.collate;

import java.util.Optional;

/**
 * Where the process begins. The version is told here, before the machinery of commands is loaded: that takes most of so
 * short a run, and Java keeps none of it for the next start, since its classes are in the format of Java 5.
 */
public final class Start {

    private Start() {}

    /** Runs a command and ends the process with its exit status. */
    public static void main(String[] args) {
        if (args.length == 1 && args[0].equals("--version")) {
            System.out.println(version());
        } else {
            Main.start(args);
        }
    }

    /** The program's name and the version in the jar's manifest. */
    static String version() {
        String version = Start.class.getPackage().getImplementationVersion();
        return "collate " + Optional.ofNullable(version).orElse("(not packaged)");
    }
}
