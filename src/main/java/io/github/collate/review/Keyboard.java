package io.github.collate.review;

import java.io.IOException;

/** Where an author's answers come from. */
public interface Keyboard {

    /** What {@link #key} gives when there are no more keys. */
    int END = -1;

    /** The next key, or {@link #END}. */
    int key() throws IOException;

    /** A line of text; empty at the end. */
    String line() throws IOException;
}
