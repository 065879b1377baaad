package io.github.collate.review;

import java.util.Optional;
import java.util.stream.Stream;

/** The keys an author answers with, in a terminal and on a page, in the order they are offered in. */
public enum Key {
    /** They say the same. */
    SAME('s', "same"),
    /** The first is part of the second. */
    PART('p', "1 is part of 2"),
    /** The second is part of the first. */
    WHOLE('P', "2 is part of 1"),
    /** They cannot both be true. */
    CONTRADICT('c', "contradict"),
    /** They speak of different things. */
    DIFFERENT('d', "different"),
    /** Put off to another sitting. */
    LATER('l', "later"),
    /** The first is about something else. */
    MOVE_FIRST('t', "1 belongs elsewhere"),
    /** The second is about something else. */
    MOVE_SECOND('T', "2 belongs elsewhere"),
    /** The first says nothing. */
    DROP_FIRST('x', "drop 1"),
    /** The second says nothing. */
    DROP_SECOND('X', "drop 2"),
    /** A reason of the author's own. */
    REASON('r', "reason for the next answer"),
    /** The last step is taken back. */
    UNDO('u', "undo"),
    /** Enough. */
    QUIT('q', "quit");

    private final char sign;
    private final String words;

    Key(char sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    /** What is pressed. */
    public char sign() {
        return sign;
    }

    /** What it does, in a few words. */
    public String words() {
        return words;
    }

    /** The key that was pressed; capitals count only where they make a difference. */
    public static Optional<Key> of(int pressed) {
        return with(pressed).or(() -> with(Character.toLowerCase(pressed)));
    }

    private static Optional<Key> with(int pressed) {
        return Stream.of(values()).filter(key -> key.sign == pressed).findFirst();
    }

    /** Whether it speaks of the second statement alone. */
    boolean isOfSecond() {
        return this == MOVE_SECOND || this == DROP_SECOND;
    }

    /** Whether it needs to be said what a statement is about. */
    public boolean wantsTopic() {
        return this == MOVE_FIRST || this == MOVE_SECOND;
    }

    /** Whether a reason is asked for, since none goes without saying. */
    public boolean wantsReason() {
        return wantsTopic() || this == DROP_FIRST || this == DROP_SECOND;
    }
}
