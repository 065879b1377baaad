package io.github.collate.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a build made, for the next one: nothing is made again as long as all that it is made from stays the same. One cache
 * is handed from build to build of a process; what an earlier process published stands behind it. A build does as well
 * with a new one, only slower. Safe for use by several threads, by one build after the other.
 */
public final class Cache {

    /** What an earlier process left, trusted only as far as it can be proved; nothing, unless told otherwise. */
    public interface Earlier {
        /** A file as it was published. */
        default Optional<byte[]> published(String path) {
            return Optional.empty();
        }

        /**
         * A file as it was published, if it was made from the same.
         *
         * @param key the digest of all it was made from
         */
        default Optional<byte[]> find(String path, String key) {
            return Optional.empty();
        }

        /**
         * Something that it found out, as {@link Binary} wrote it.
         *
         * @param key the digest of all that follows from
         */
        default Optional<byte[]> value(String key) {
            return Optional.empty();
        }
    }

    private static final Earlier NOTHING = new Earlier() {};

    /** After so many builds that went wrong, what none of them asked for is forgotten. */
    private static final int MOST_FAILED = 8;

    private static final class Kept {
        private final Object value;
        private volatile int last;

        Kept(Object value) {
            this.value = value;
        }
    }

    private record FileKey(String path, String key) {}

    private record Lasting(Class<?> type, Object from) {
        String key() {
            return new Digest().of(type.getName(), from);
        }
    }

    private final Earlier earlier;
    private final boolean keeps;
    private final Map<Object, Kept> kept = new ConcurrentHashMap<>();
    private final AtomicInteger builds = new AtomicInteger();

    /** An empty cache. */
    public Cache() {
        this(NOTHING);
    }

    /** A cache that starts from what an earlier process left. */
    public Cache(Earlier earlier) {
        this(earlier, true);
    }

    private Cache(Earlier earlier, boolean keeps) {
        this.earlier = earlier;
        this.keeps = keeps;
    }

    /** A cache that keeps nothing, for what is made but once. */
    public static Cache none() {
        return new Cache(NOTHING, false);
    }

    /** One of the same content: what is done with it this one does not notice. */
    public Cache copy() {
        Cache copy = new Cache(earlier, keeps);
        kept.forEach((from, one) -> copy.kept.put(from, new Kept(one.value)));
        return copy;
    }

    /**
     * A file of the site.
     *
     * @param key the digest of all it is made from but the program
     * @param make makes it; what comes with a problem is not kept, so that the problem is told again
     */
    public Optional<SiteFile> file(
            String path, String key, Problems problems, Function<Problems, Optional<SiteFile>> make) {
        return value(
                new FileKey(path, key),
                problems,
                own -> earlier.find(path, key)
                        .map(bytes -> new SiteFile(path, bytes))
                        .or(() -> make.apply(own)));
    }

    /** The same for what can go wrong in no way. */
    public SiteFile file(String path, String key, Supplier<byte[]> make) {
        return file(path, key, new Problems(), own -> Optional.of(new SiteFile(path, make.get())))
                .orElseThrow();
    }

    /** A file as it was published by an earlier process of the same program, whatever it was made from. */
    public Optional<byte[]> published(String path) {
        return earlier.published(path);
    }

    /**
     * Whatever is costly to make.
     *
     * @param from all that it is made from but the program: a record of its maker's own, whose equals goes all the way down
     * @param make makes it; what comes with a problem is not kept, so that the problem is told again
     */
    @SuppressWarnings("unchecked") // only a maker knows its own kind of record
    public <T> T value(Object from, Problems problems, Function<Problems, T> make) {
        if (!keeps) return make.apply(problems);
        Kept found = kept.get(from);
        if (found == null) {
            Problems own = new Problems();
            T made = make.apply(own);
            problems.addAll(own);
            if (!own.all().isEmpty()) return made;
            found = new Kept(made);
            kept.put(from, found);
        }
        int build = builds.get();
        if (found.last != build) found.last = build;
        return (T) found.value;
    }

    /**
     * What is costly to find out and cheap to write down, so that later processes need not find it out again.
     *
     * @param type a record that {@link Binary} writes
     * @param from all that it follows from but the program: a record that {@link Digest} takes, whose equals goes all the way down
     * @param make makes it; what comes with a problem is not kept, so that the problem is told again
     */
    public <T> T lasting(Class<T> type, Object from, Problems problems, Function<Problems, T> make) {
        Lasting key = new Lasting(type, from);
        return value(key, problems, own -> known(key, type).orElseGet(() -> make.apply(own)));
    }

    private <T> Optional<T> known(Lasting key, Class<T> type) {
        return earlier == NOTHING
                ? Optional.empty()
                : earlier.value(key.key()).flatMap(bytes -> Binary.read(bytes, type));
    }

    /** The same for what can go wrong in no way. */
    public <T> T value(Object from, Supplier<T> make) {
        return value(from, new Problems(), problems -> make.get());
    }

    /**
     * Ends a build. What it did not ask for is forgotten, or, where it went wrong, what a few builds did not ask for.
     *
     * @return what it asked for
     */
    public Asked settle(boolean well) {
        int build = builds.getAndIncrement();
        int oldest = well ? build : build - MOST_FAILED;
        kept.values().removeIf(one -> one.last < oldest);
        Map<String, String> files = new TreeMap<>();
        Map<Lasting, Object> values = new HashMap<>();
        kept.forEach((from, one) -> {
            if (one.last != build) return;
            if (from instanceof FileKey it) files.put(it.path(), it.key());
            if (from instanceof Lasting it) values.put(it, one.value);
        });
        return new Asked(files, values);
    }

    /** What a build asked for. */
    public static final class Asked {

        private final Map<String, String> files;
        private final Map<Lasting, Object> values;

        private Asked(Map<String, String> files, Map<Lasting, Object> values) {
            this.files = files;
            this.values = values;
        }

        /** The digests of what files are made from, by path. */
        public Map<String, String> files() {
            return files;
        }

        /** What later processes need not find out, as {@link Binary} writes it, by the digest of what it follows from. */
        public Findings findings() {
            Map<String, byte[]> bytes = new ConcurrentHashMap<>();
            values.entrySet().parallelStream()
                    .forEach(one -> bytes.put(one.getKey().key(), Binary.write(one.getValue())));
            return new Findings(bytes);
        }
    }
}
