package io.github.collate;

import io.github.collate.read.Sources;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a run is to do, as the command line says it.
 *
 * @param out the folder the site is published to
 * @param baseUrl overrides the one of {@code collate.yml}
 * @param project a folder that is published below {@code project/}
 * @param pdf whether sheets to print are made
 * @param strict whether warnings count as errors
 */
public record Config(
        Sources sources, Path out, Optional<String> baseUrl, Optional<Path> project, boolean pdf, boolean strict) {}
