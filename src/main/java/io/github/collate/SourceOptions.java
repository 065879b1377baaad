package io.github.collate;

import io.github.collate.publish.Publisher;
import io.github.collate.read.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options every command that reads content has. */
final class SourceOptions {

    @Option(names = "--content", paramLabel = "DIR", description = "the content; default ${DEFAULT-VALUE}")
    private Path content = Path.of("content");

    @Option(names = "--templates", paramLabel = "DIR", description = "the theme; default: the one in the program")
    private @Nullable Path templates;

    @Option(
            names = "--notes",
            paramLabel = "DIR",
            description = "takes the note sets from DIR: each file or folder in it is one")
    private @Nullable Path notes;

    @Option(names = "--out", paramLabel = "DIR", description = "the published site; default ${DEFAULT-VALUE}")
    private Path out = Path.of("target", "site");

    @Option(names = "--base-url", paramLabel = "URL", description = "where the site will stand")
    private @Nullable String baseUrl;

    @Option(names = "--strict", description = "warnings count as errors")
    private boolean strict;

    Config config(Optional<Path> project) {
        Sources sources = new Sources(content, Optional.ofNullable(templates), Optional.ofNullable(notes));
        Optional<String> base = Optional.ofNullable(baseUrl).map(url -> url.endsWith("/") ? url : url + "/");
        return new Config(sources, out, base, project, strict);
    }

    /** Finishes a publication that an earlier run was killed in: the first thing every command does. */
    Publisher publisher() throws IOException {
        Publisher publisher = new Publisher(out);
        publisher.recover();
        return publisher;
    }
}
