package io.github.collate.review;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

/** Asks question after question until all are through or the author has had enough. */
public final class Sitting {

    /** Clears a terminal and goes to its top. */
    private static final String CLEAR = "\u001b[H\u001b[2J";

    /** What Control-D sends. */
    private static final char END_OF_TEXT = 4;

    private final Session session;
    private final Keyboard keyboard;
    private final PrintWriter out;
    private final boolean terminal;
    private String reason = "";
    private String notice = "";
    private boolean over;

    /** @param terminal whether {@code out} is a terminal that can be cleared */
    public Sitting(Session session, Keyboard keyboard, PrintWriter out, boolean terminal) {
        this.session = session;
        this.keyboard = keyboard;
        this.out = out;
        this.terminal = terminal;
    }

    /**
     * Runs until the end.
     *
     * @throws IOException if keys cannot be read, or an answer cannot be kept: those before it are
     */
    public void run() throws IOException {
        if (session.total() == 0) out.println(session.nothing());
        while (!over && session.total() > 0) {
            if (terminal) out.print(CLEAR);
            if (!notice.isEmpty()) out.println(notice + "\n");
            notice = "";
            out.print(session.sheet()
                    .map(sheet -> Screen.show(sheet, session.progress()))
                    .orElseGet(() -> session.nothing() + "   " + Screen.keys(Key.UNDO, Key.QUIT) + "\n"));
            out.flush();
            press(keyboard.key());
        }
        if (session.total() > 0) out.println(count(session.answered()) + " kept in corrections.yml");
        out.flush();
    }

    private static String count(int answers) {
        return answers + (answers == 1 ? " answer" : " answers");
    }

    private void press(int pressed) throws IOException {
        Optional<Key> key = Key.of(pressed);
        if (pressed == Keyboard.END
                || pressed == END_OF_TEXT
                || key.filter(Key.QUIT::equals).isPresent()) over = true;
        else if (key.isEmpty()) notice = "No answer has that key.";
        else take(key.get());
    }

    private void take(Key key) throws IOException {
        String topic = key.wantsTopic() ? ask("service, or service/section: ") : "";
        boolean wantsReason = key == Key.REASON || (key.wantsReason() && reason.isEmpty());
        if (wantsReason && !(key.wantsTopic() && topic.isEmpty())) reason = ask("reason: ");
        if (key == Key.REASON) {
            notice = "The next answer has the reason: " + (reason.isEmpty() ? Session.REASON : reason);
            return;
        }
        int before = session.answered();
        notice = session.take(key, topic, reason);
        if (session.answered() > before) reason = "";
    }

    private String ask(String what) throws IOException {
        out.print(what);
        out.flush();
        return keyboard.line().strip();
    }
}
