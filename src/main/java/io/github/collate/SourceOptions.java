package io.github.collate;

import io.github.collate.publish.Publisher;
import io.github.collate.read.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options every command that reads content has. */
final class SourceOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

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

    private @Nullable String baseUrl;

    @Option(names = "--strict", description = "warnings count as errors")
    private boolean strict;

    @Option(names = "--base-url", paramLabel = "URL", description = "where the site will stand")
    void setBaseUrl(String url) {
        if (!url.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
            throw new ParameterException(
                    spec.commandLine(), "--base-url wants an http or https address: '" + url + "'");
        }
        baseUrl = url.endsWith("/") ? url : url + "/";
    }

    /** The same without sheets to print. */
    Config config() {
        return config(Optional.empty(), false);
    }

    Config config(Optional<Path> project, boolean pdf) {
        Sources sources = new Sources(content, Optional.ofNullable(templates), Optional.ofNullable(notes));
        return new Config(sources, out, Optional.ofNullable(baseUrl), project, pdf, strict);
    }

    /**
     * The same for a command that writes down what it learns of the notes that {@code collate.yml} names.
     *
     * @param kept what is written down, for people
     * @throws ParameterException if the notes are others
     */
    Config ownConfig(String kept) {
        if (notes != null) {
            throw new ParameterException(
                    spec.commandLine(), kept + " are kept for the notes that collate.yml names: leave --notes out");
        }
        return config();
    }

    /**
     * The same for a site that stands at an address of this machine.
     *
     * @throws ParameterException if another address is given
     */
    Config localConfig(String address) {
        if (baseUrl != null) {
            throw new ParameterException(
                    spec.commandLine(), "the site is served at an address of its own: leave --base-url out");
        }
        baseUrl = address;
        return config();
    }

    /** Finishes a publication that an earlier run was killed in: the first thing every command does. */
    Publisher publisher() throws IOException {
        Publisher publisher = new Publisher(out);
        publisher.recover();
        return publisher;
    }
}
