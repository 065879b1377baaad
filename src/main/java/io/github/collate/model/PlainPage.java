package io.github.collate.model;

import java.util.List;

/**
 * A page an author wrote, parsed.
 *
 * @param path path of the file below {@code content/pages}, ending in {@code .html} instead of {@code .md}
 * @param shown the path of the source as problems print it
 * @param title the front matter's title, else the first heading's words, else the file's name
 * @param blocks what stands on it, less the heading that became its title
 */
public record PlainPage(String path, String shown, String title, List<Block> blocks) {
    public PlainPage {
        blocks = List.copyOf(blocks);
    }
}
