package io.github.collate.model;

import java.util.List;

/**
 * A printed thing.
 *
 * @param path as in its manuscript
 * @param kept how many of its pieces stand on it
 * @param pages it has
 * @param files one for each size of paper
 */
public record Printed(String path, int kept, int pages, List<SiteFile> files) {
    public Printed {
        files = List.copyOf(files);
    }
}
