package io.github.collate.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** Keys out of lines, for input that is no terminal: the first character of each line that holds any. */
public final class LineKeyboard implements Keyboard {

    private final BufferedReader in;

    public LineKeyboard(Reader in) {
        this.in = new BufferedReader(in);
    }

    @Override
    public int key() throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank()) return line.strip().charAt(0);
        }
        return END;
    }

    @Override
    public String line() throws IOException {
        String line = in.readLine();
        return line == null ? "" : line;
    }
}
