package io.github.collate;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Tells a person at a terminal what a run is doing, on one line that each stage overwrites. */
final class Progress {

    private static final String BACK_TO_START = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean terminal;
    private final BooleanSupplier late;

    /** @param terminal whether somebody is looking; else nothing is written */
    Progress(PrintWriter err, boolean terminal) {
        this(err, terminal, () -> false);
    }

    private Progress(PrintWriter err, boolean terminal, BooleanSupplier late) {
        this.err = err;
        this.terminal = terminal;
        this.late = late;
    }

    /** Of a run that nobody looks at, and that its next stage ends once it is too late. */
    static Progress until(BooleanSupplier late) {
        return new Progress(new PrintWriter(Writer.nullWriter()), /* terminal= */ false, late);
    }

    /** @throws CancellationException if it is too late */
    void stage(String name) {
        if (late.getAsBoolean()) throw new CancellationException(name);
        show(BACK_TO_START + name + " ...");
    }

    void done() {
        show(BACK_TO_START);
    }

    private void show(String text) {
        if (!terminal) return;
        err.print(text);
        err.flush();
    }
}
