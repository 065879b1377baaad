package io.github.collate.normalise;

import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** The children of a node, taken one after another, and how many folds are open among them. */
final class Siblings {

    private static final int DEEPEST = 20;

    private @Nullable Node next;
    private int folds;
    private int closedAt;

    Siblings(Node parent) {
        this.next = parent.getFirstChild();
    }

    boolean more() {
        return next != null;
    }

    /** @throws IllegalStateException if there is none */
    Node take() {
        Node taken = next;
        if (taken == null) throw new IllegalStateException("no more nodes");
        next = taken.getNext();
        return taken;
    }

    /** Whether another fold may be opened; deeper ones stand side by side. */
    boolean mayOpen() {
        return folds < DEEPEST;
    }

    boolean inFold() {
        return folds > 0;
    }

    void open() {
        folds++;
    }

    void close(int offset) {
        folds--;
        closedAt = offset;
    }

    /** Where the last fold was closed, 0 if none was. */
    int closedAt() {
        return closedAt;
    }
}
