package io.github.collate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An author at work on a folder of text files: changes, adds, moves and takes away lines and files, and takes it back. */
final class RandomEdits {

    /** Values of a YAML file, words of the interface and rules of a style sheet that hold whatever is added to them. */
    private static final Pattern VALUE =
            Pattern.compile("(\\s*(- )?(title|name|summary|tagline|prompt|why|about|question): )[^\"'{\\[|>]+"
                    + "|[a-z.-]+ ?= ?[A-Z].*");

    private static final Set<String> CONTENT = Set.of("md", "txt", "yml");
    private static final Set<String> THEME = Set.of("peb", "properties");

    private static final List<String> WORDS = List.of(
            "seldom", "always", "12 cm", "3 kg", "not", "the tomatoes", "`compost`", "**never**", "in spring", ":");

    /** Nine edits of ten are made inside of files. */
    private static final int LINES = 9;

    private final Random random;
    private final Path folder;
    private final boolean gentle;
    private final SortedMap<Path, byte[]> first;

    /** @param gentle whether nothing is taken away that something else may rest on */
    RandomEdits(long seed, Path folder, boolean gentle) {
        this.gentle = gentle;
        this.random = new Random(seed);
        this.folder = folder;
        first = read();
    }

    private SortedMap<Path, byte[]> read() {
        SortedMap<Path, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) files.put(file, Files.readAllBytes(file));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes everything as it was at first. */
    void undoAll() throws IOException {
        for (Path file : read().keySet()) if (!first.containsKey(file)) Files.delete(file);
        for (var file : first.entrySet()) write(file.getKey(), file.getValue());
    }

    /** One edit; says which. */
    String next() throws IOException {
        List<Path> theme = files(THEME);
        boolean themed = !theme.isEmpty() && random.nextInt(12) == 0;
        Path file = pick(themed ? theme : files(CONTENT));
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (name.endsWith(".yml") || name.endsWith(".properties")) return name + ": " + value(file);
        if (name.endsWith(".peb")) return name + ": " + comment(file);
        int kind = gentle ? LINES : random.nextInt(LINES + 1);
        if (kind == 0) return name + ": " + move(file);
        if (kind == 1 && name.contains("notes/")) return name + ": " + delete(file);
        if (kind == 2) return name + ": " + undo(file);
        return name + ": " + lines(file);
    }

    private List<Path> files(Set<String> endings) {
        return read().keySet().stream()
                .filter(file -> endings.contains(ending(file)))
                .toList();
    }

    private static String ending(Path file) {
        return file.toString().substring(file.toString().lastIndexOf('.') + 1);
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private String value(Path file) throws IOException {
        List<String> lines = lines(Files.readString(file));
        List<Integer> values = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++)
            if (VALUE.matcher(lines.get(at)).matches()) values.add(at);
        if (values.isEmpty()) return "nothing to change";
        int at = pick(values);
        lines.set(at, lines.get(at) + " " + word());
        write(file, text(lines));
        return lines.get(at);
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size() - 1));
    }

    private String comment(Path file) throws IOException {
        Files.writeString(file, Files.readString(file) + "{# " + random.nextInt(1000) + " #}");
        return "a comment";
    }

    private String move(Path file) throws IOException {
        String name = Objects.requireNonNull(file.getFileName()).toString();
        Path to = file.resolveSibling("m" + random.nextInt(100) + name);
        write(to, Files.readAllBytes(file));
        Files.delete(file);
        return "moved to " + to;
    }

    private static String delete(Path file) throws IOException {
        Files.delete(file);
        return "deleted";
    }

    private String undo(Path file) throws IOException {
        byte[] bytes = first.get(file);
        if (bytes == null) return delete(file);
        write(file, bytes);
        return "as at first";
    }

    private String lines(Path file) throws IOException {
        List<String> lines = lines(Files.readString(file));
        int at = random.nextInt(Math.max(1, lines.size()));
        String what = switch (gentle ? 1 + random.nextInt(2) : random.nextInt(6)) {
            case 0 -> {
                if (!lines.isEmpty()) lines.remove(at);
                yield "without line ";
            }
            case 1 -> {
                lines.add(at, "- " + sentence());
                yield "a bullet in line ";
            }
            case 2 -> {
                lines.addAll(at, List.of("", "## " + sentence(), "", sentence() + ".", ""));
                yield "a section in line ";
            }
            case 3 -> {
                if (!lines.isEmpty()) Collections.swap(lines, at, random.nextInt(lines.size()));
                yield "swapped line ";
            }
            case 4 -> {
                if (!lines.isEmpty()) lines.add(lines.get(at));
                yield "repeated line ";
            }
            default -> {
                if (!lines.isEmpty()) lines.set(at, lines.get(at) + " " + word());
                yield "more in line ";
            }
        };
        write(file, text(lines));
        return what + (at + 1);
    }

    private String sentence() {
        return random.ints(3 + random.nextInt(5), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining(" "));
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, bytes);
    }

    private static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
