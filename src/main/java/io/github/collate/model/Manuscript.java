package io.github.collate.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Markup for the press, for as many of its pieces as there is room for. */
public interface Manuscript {

    /** Where the printed thing stands below {@code sheets/}, without the paper's folder and the ending. */
    String path();

    /** What changes whenever anything of what may be printed does. */
    String fingerprint();

    /** How many pieces compete for the room, the most important first. */
    int pieces();

    /** Ways to set it, the most readable first; the last one is taken where not everything fits. */
    List<Setting> settings();

    /** Whether it names pages of its own, as a book does in its contents: then it is set again once they are known. */
    default boolean namesPages() {
        return false;
    }

    /**
     * The markup.
     *
     * @param kept how many pieces stand in it
     * @param pages by anchor, from 1; empty as long as nobody knows them
     * @return HTML; none where the template is broken
     */
    Optional<String> markup(int kept, Setting setting, Map<String, Integer> pages);

    /**
     * A way to set it.
     *
     * @param size of the type, in tenths of a point
     * @param pages it may fill
     * @param foot points that the last of its pages, of two at most, ends higher than others
     */
    record Setting(int size, int pages, int foot) {

        /** With pages that are all as high as the paper allows. */
        public Setting(int size, int pages) {
            this(size, pages, 0);
        }
    }
}
