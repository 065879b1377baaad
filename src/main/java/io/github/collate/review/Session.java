package io.github.collate.review;

import io.github.collate.model.Decisions;
import io.github.collate.model.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sitting, whoever leads it: what is asked, what a key does, and what is said about it then. Each word of the author's
 * is kept before the next question is asked. For one thread at a time.
 */
public final class Session {

    /** What stands as the reason of an answer without one. */
    public static final String REASON = "answered in review";

    /** So many of the topics that may be meant are named. */
    private static final int MOST_NAMED = 5;

    private final Queue queue;
    private final Notebook notebook;
    private final Places places;
    private final Topics topics;
    private final Set<String> rulings;

    /** @param rulings ids of the rulings there are */
    public Session(Queue queue, Notebook notebook, Places places, Topics topics, Set<String> rulings) {
        this.queue = queue;
        this.notebook = notebook;
        this.places = places;
        this.topics = topics;
        this.rulings = Set.copyOf(rulings);
    }

    /** The question to ask now, unless all are through. */
    public Optional<Sheet> sheet() {
        return queue.current().map(question -> Sheet.of(question, places, rulings));
    }

    /** How far it is, for people. */
    public String progress() {
        int asked = Math.min(queue.number(), queue.total());
        return String.format(
                Locale.ROOT, "%,d of %,d, %,d answered this sitting", asked, queue.total(), queue.answered());
    }

    /** What is said when no question is left, or there was none. */
    public String nothing() {
        return queue.total() == 0 ? "There is nothing to ask." : "Nothing is left to ask.";
    }

    /** How many questions there are at all. */
    public int total() {
        return queue.total();
    }

    /** How many questions there were before this one. */
    public int asked() {
        return queue.number() - 1;
    }

    /** How many were answered. */
    public int answered() {
        return queue.answered();
    }

    /** What a statement may be about. */
    public Topics topics() {
        return topics;
    }

    /** Takes notice of what is decided by now, whoever wrote it down. */
    public void heed(Decisions decisions) {
        queue.heed(decisions);
    }

    /**
     * Does what a key says, and tells what became of it.
     *
     * @param topic what the statement is about, as the author typed it; for the keys that move one
     * @param reason in the author's words; may be empty for an answer on both
     * @throws NotKept if the answer cannot be kept, and the question is asked again; or if it cannot be taken back, and
     *     still stands in the file
     */
    public String take(Key key, String topic, String reason) throws NotKept {
        if (key == Key.UNDO) return undo();
        Optional<Question> asked = queue.current();
        if (asked.isEmpty()) return "";
        if (key.wantsReason() && reason.isBlank()) return "Nothing was changed: this needs a reason.";
        Question question = asked.get();
        Statement said = key.isOfSecond() ? question.second() : question.first();
        return switch (key) {
            case SAME -> keep(question, Answer.SAME, reason);
            case PART -> keep(question, Answer.PART, reason);
            case WHOLE -> keep(question, Answer.WHOLE, reason);
            case CONTRADICT -> keep(question, Answer.CONTRADICTS, reason);
            case DIFFERENT -> keep(question, Answer.DIFFERENT, reason);
            case MOVE_FIRST, MOVE_SECOND -> move(question, said, topic, reason);
            case DROP_FIRST, DROP_SECOND -> drop(question, said, reason);
            case LATER -> {
                queue.later();
                yield "";
            }
            case UNDO, REASON, QUIT -> "";
        };
    }

    private String keep(Question question, Word word, String reason) throws NotKept {
        notebook.add(Entry.of(question, word, reason.isBlank() ? REASON : reason, places));
        queue.answer(word);
        return "Kept: " + word.key() + ".";
    }

    private String move(Question question, Statement said, String typed, String reason) throws NotKept {
        List<Topics.Topic> found = topics.find(typed);
        if (found.size() == 1) {
            Topics.Topic topic = found.get(0);
            return keep(question, new Word.About(said, topic.service(), topic.section()), reason);
        }
        if (found.isEmpty()) return "The catalogue has nothing called '" + typed.strip() + "'.";
        String more = found.size() > MOST_NAMED ? ", ..." : "";
        return found.stream()
                .limit(MOST_NAMED)
                .map(Topics.Topic::id)
                .collect(Collectors.joining(", ", "Which one is meant: ", more + "?"));
    }

    private String drop(Question question, Statement said, String reason) throws NotKept {
        if (queue.isNamed(said)) {
            return "An entry of corrections.yml says already what this statement is to another: take that out first.";
        }
        return keep(question, new Word.Drop(said), reason);
    }

    private String undo() throws NotKept {
        Optional<Queue.Step> step = queue.undo();
        if (step.isEmpty()) return "Nothing to undo in this sitting.";
        if (step.flatMap(Queue.Step::word).isEmpty()) return "";
        notebook.undo();
        return "Taken back.";
    }
}
