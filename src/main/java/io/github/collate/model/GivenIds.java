package io.github.collate.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The ids given to facts so far, as {@code ids.yml} keeps them.
 *
 * @param given by id
 * @param retired ids that no fact has any more, each with the id of the fact that took its place, or {@link #GONE}
 */
public record GivenIds(SortedMap<String, Given> given, SortedMap<String, String> retired) {

    /** What stands for the successor of an id that has none. */
    public static final String GONE = "gone";

    /** No id given yet. */
    public static final GivenIds NONE = new GivenIds(new TreeMap<>(), new TreeMap<>());

    public GivenIds {
        given = Collections.unmodifiableSortedMap(new TreeMap<>(given));
        retired = Collections.unmodifiableSortedMap(new TreeMap<>(retired));
    }

    /**
     * A fact's id.
     *
     * @param since counts the writings of the file: a smaller one is older
     * @param marks of its statements, sorted
     */
    public record Given(int since, List<Mark> marks) {
        public Given {
            marks = marks.stream().sorted().distinct().toList();
        }
    }

    /** The service a fact's id was given for. */
    public static String service(String id) {
        return id.substring(0, Math.max(0, id.lastIndexOf('-')));
    }
}
