package io.github.collate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Cache;
import io.github.collate.model.Digest;
import io.github.collate.model.Problem;
import io.github.collate.model.Problems;
import io.github.collate.model.SiteFile;
import io.github.collate.read.Sources;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A site that is built again and again from what builds before it made, and looks each time as if it were built anew. */
final class Rebuilt {

    private final Config config;
    private Cache cache = new Cache();
    private final Map<String, SiteFile> published = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private Map<String, byte[]> findings = Map.of();

    Rebuilt(Path content, Optional<Path> templates, Path out) {
        Sources sources = new Sources(content, templates, Optional.empty());
        config = new Config(sources, out, Optional.empty(), Optional.empty(), false, false);
    }

    /** What a build comes to: its problems, and the digests of its files; there are none where the content has errors. */
    record Outcome(String problems, SortedMap<String, String> files) {}

    /** From what is known in the process. */
    Outcome again() {
        return build(cache);
    }

    /** From what the last good build published, as in a process of its own. */
    Outcome later() {
        cache = new Cache(new Earlier(Map.copyOf(published), Map.copyOf(keys), findings));
        return build(cache);
    }

    /** From nothing. */
    Outcome anew() {
        return build(new Cache());
    }

    /**
     * Builds in both ways and compares.
     *
     * @return whether there was a site to compare, and not only problems
     */
    boolean check(boolean sameProcess, String edits) {
        Outcome rebuilt = sameProcess ? again() : later();
        assertThat(rebuilt).as(edits).isEqualTo(anew());
        return !rebuilt.files().isEmpty();
    }

    private Outcome build(Cache from) {
        Problems problems = new Problems();
        SiteBuilder builder =
                new SiteBuilder(config, problems, new Progress(new PrintWriter(Writer.nullWriter()), false), from);
        Knowledge known = builder.understand();
        SortedMap<String, String> files = new TreeMap<>();
        if (!problems.haveErrors()) {
            Build build = builder.build(known);
            if (!problems.haveErrors()) {
                build.files().forEach(file -> files.put(file.path(), new Digest().of((Object) file.bytes())));
                if (from == cache) keep(build);
            }
        }
        return new Outcome(problems.all().stream().map(Problem::format).collect(Collectors.joining()), files);
    }

    private void keep(Build build) {
        published.clear();
        build.files().forEach(file -> published.put(file.path(), file));
        keys.clear();
        keys.putAll(build.asked().files());
        findings = build.asked().findings().values();
    }

    private record Earlier(Map<String, SiteFile> files, Map<String, String> keys, Map<String, byte[]> findings)
            implements Cache.Earlier {
        @Override
        public Optional<byte[]> published(String path) {
            return Optional.ofNullable(files.get(path)).map(SiteFile::bytes);
        }

        @Override
        public Optional<byte[]> find(String path, String key) {
            return key.equals(keys.get(path)) ? published(path) : Optional.empty();
        }

        @Override
        public Optional<byte[]> value(String key) {
            return Optional.ofNullable(findings.get(key));
        }
    }
}
