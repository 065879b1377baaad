package io.github.collate.audit;

/** What links of a page may lead to. */
interface Published {

    /** Whether there is a file of that path. */
    boolean has(String path);

    /** Whether a page has no such id; a file that is no page lacks none. */
    boolean lacks(String path, String id);
}
