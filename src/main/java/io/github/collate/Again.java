package io.github.collate;

import io.github.collate.model.Cache;
import io.github.collate.model.FileNames;
import io.github.collate.model.NoteSet;
import io.github.collate.model.Receipt;
import io.github.collate.pack.Packer;
import io.github.collate.publish.Publisher;
import io.github.collate.read.Everything;
import io.github.collate.read.LastBuild;
import io.github.collate.read.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A build after another: whether there is anything to do, and what need not be done again. */
final class Again {

    private final Config config;
    private final String program;
    private final Optional<LastBuild> last;
    private final List<String> outside;
    private final String input;

    /** @param trusting whether the last build is looked at */
    Again(Config config, boolean trusting) {
        this.config = config;
        program = Program.stamp();
        last = trusting
                ? LastBuild.of(config.out(), Publisher.receipt(config.out()), Publisher.findings(config.out()), program)
                : Optional.empty();
        outside = last.map(it -> it.receipt().outside()).orElse(List.of());
        input = Everything.digest(roots()).map(read -> config + " " + read).orElse("");
    }

    private List<Path> roots() {
        Path content = config.sources().content();
        Stream<Path> named = Stream.of(
                        config.sources().templates(), config.sources().notes(), config.project())
                .flatMap(Optional::stream);
        Stream<Path> sets = outside.stream().map(path -> FileNames.resolve(content, path));
        return Stream.of(Stream.of(content), named, sets)
                .flatMap(paths -> paths)
                .toList();
    }

    /** What the last build wrote, if this one would come out the same and all of it is still there. */
    Optional<Receipt> nothingChanged() {
        return last.filter(it -> it.stands(input)).map(LastBuild::receipt);
    }

    /** What a build found out, for later ones. */
    byte[] findings(Build build) {
        return build.asked().findings().bytes(program);
    }

    /** What the last build made. */
    Cache cache() {
        return last.map(Cache::new).orElseGet(Cache::new);
    }

    /**
     * What is to be known of a build that was just published.
     *
     * @param told what it wrote about problems
     * @param said what it wrote at the end
     */
    Receipt receipt(Build build, String told, String said) {
        List<String> sets = config.sources().notes().isPresent()
                ? List.of()
                : build.site().settings().sets().stream()
                        .map(NoteSet::path)
                        .filter(this::isOutside)
                        .toList();
        // What stands in a folder that was not known of before the build may have changed meanwhile.
        return new Receipt(
                program,
                sets.equals(outside) ? input : "",
                sets,
                told,
                said,
                LastBuild.files(config.out(), build.files(), build.asked().files(), List.of(Packer.ZIP)));
    }

    private boolean isOutside(String path) {
        Path content = config.sources().content();
        return !FileNames.resolve(content, path)
                .normalize()
                .startsWith(content.toAbsolutePath().normalize());
    }
}
