package io.github.collate;

import java.io.PrintWriter;

/** Tells a person at a terminal what a run is doing, on one line that each stage overwrites. */
final class Progress {

    private static final String BACK_TO_START = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean terminal;

    /** @param terminal whether somebody is looking; else nothing is written */
    Progress(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    void stage(String name) {
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
