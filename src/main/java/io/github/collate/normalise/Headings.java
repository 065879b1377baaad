package io.github.collate.normalise;

import io.github.collate.model.Dropped.Reason;
import java.util.ArrayList;
import java.util.List;

/** The headings that hold at the moment. */
final class Headings {

    private record Held(int level, String words) {}

    private final Collector out;
    private final List<Held> held = new ArrayList<>();
    private int todo = Integer.MAX_VALUE;

    Headings(Collector out) {
        this.out = out;
    }

    /** A heading stands below those of a lower level and ends all others. */
    void title(Part.Title title) {
        held.removeIf(other -> other.level() >= title.level());
        if (title.level() <= todo) todo = Integer.MAX_VALUE;
        String words = Wording.withoutColon(title.text().plain());
        if (Phrases.todoTitle(words)) todo = title.level();
        if (!words.isEmpty()) held.add(new Held(title.level(), words));
        out.drop(title.from(), title.to(), words.isEmpty() ? Reason.RULE : Reason.HEADING);
        out.headings(title.from(), path());
    }

    /** Their words, outermost first. */
    List<String> path() {
        return held.stream().map(Held::words).toList();
    }

    /** Whether what stands here is what the author still wants to do. */
    boolean todo() {
        return todo < Integer.MAX_VALUE;
    }
}
