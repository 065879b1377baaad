package io.github.collate.review;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

/** Asks question after question until all are through or the author has had enough. */
public final class Sitting {

    /** What stands as the reason of an answer without one. */
    static final String REASON = "answered in review";

    /** Clears a terminal and goes to its top. */
    private static final String CLEAR = "\u001b[H\u001b[2J";

    /** What Control-D sends. */
    private static final char END_OF_TEXT = 4;

    private final Queue queue;
    private final Notebook notebook;
    private final Places places;
    private final Keyboard keyboard;
    private final PrintWriter out;
    private final boolean terminal;
    private String reason = REASON;
    private String notice = "";
    private boolean over;

    /** @param terminal whether {@code out} is a terminal that can be cleared */
    public Sitting(
            Queue queue, Notebook notebook, Places places, Keyboard keyboard, PrintWriter out, boolean terminal) {
        this.queue = queue;
        this.notebook = notebook;
        this.places = places;
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
        Screen screen = new Screen(places);
        if (queue.total() == 0) out.println("There is nothing to ask.");
        while (!over && queue.total() > 0) {
            Optional<Question> question = queue.current();
            if (terminal) out.print(CLEAR);
            if (!notice.isEmpty()) out.println(notice + "\n");
            notice = "";
            out.print(question.map(it -> screen.show(it, queue)).orElse("Nothing is left to ask.   u undo   q quit\n"));
            out.flush();
            press(keyboard.key(), question);
        }
        if (queue.total() > 0) out.println(count(queue.answered()) + " kept in corrections.yml");
        out.flush();
    }

    private static String count(int answers) {
        return answers + (answers == 1 ? " answer" : " answers");
    }

    private void press(int key, Optional<Question> question) throws IOException {
        switch (key) {
            case Keyboard.END, END_OF_TEXT, 'q', 'Q' -> over = true;
            case 's', 'S' -> answer(question, Answer.SAME);
            case 'p' -> answer(question, Answer.PART);
            case 'P' -> answer(question, Answer.WHOLE);
            case 'c', 'C' -> answer(question, Answer.CONTRADICTS);
            case 'd', 'D' -> answer(question, Answer.DIFFERENT);
            case 'l', 'L' -> queue.later();
            case 'r', 'R' -> askReason();
            case 'u', 'U' -> undo();
            default -> notice = "No answer has that key.";
        }
    }

    private void answer(Optional<Question> question, Answer answer) throws IOException {
        if (question.isEmpty()) return;
        notebook.add(Entry.of(question.get(), answer, reason, places));
        queue.answer(answer);
        notice = "Kept: " + answer.key() + ".";
        reason = REASON;
    }

    private void askReason() throws IOException {
        out.print("reason: ");
        out.flush();
        String line = keyboard.line().strip();
        reason = line.isEmpty() ? REASON : line;
        notice = "The next answer has the reason: " + reason;
    }

    private void undo() throws IOException {
        Optional<Queue.Step> step = queue.undo();
        if (step.isEmpty()) notice = "Nothing to undo in this sitting.";
        if (step.flatMap(Queue.Step::answer).isPresent()) {
            notebook.undo();
            notice = "Taken back.";
        }
    }
}
