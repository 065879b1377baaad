package io.github.collate.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whole builds as one runs them, each in a process of its own: clean, with nothing changed, and with one file changed; of
 * this project's content, and of {@link PlainPages} side by side with Hugo, if it is on the path. Arguments:
 * {@code shipped}, or how many pages. The figure is the middle one of {@value #RUNS} runs; rows of a Markdown table are printed.
 */
public final class BuildBenchmark {

    private static final int RUNS = 3;
    private static final double NANOS = 1e9;
    private static final Path JAR = Path.of("target", "collate.jar").toAbsolutePath();
    private static final Path WORK = Path.of("target", "build-bench").toAbsolutePath();

    /** The site and, beside it, what a build keeps for the next. */
    private static final Path OUTPUT = WORK.resolve("out");

    /** The smallest theme that shows what a page of notes needs: its title, its text, and where one is. */
    private static final Map<String, String> THEME = Map.of(
            "hugo.toml",
            "baseURL = \"https://example.org/\"\ntitle = \"Pages\"\ndisableKinds = [\"taxonomy\", \"term\"]\n",
            "layouts/_default/baseof.html",
            """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><nav><ul>
            {{ range .Site.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></nav>
            <main>{{ block "main" . }}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}</main></body></html>
            """,
            "layouts/_default/single.html",
            "{{ define \"main\" }}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}",
            "layouts/_default/list.html",
            "{{ define \"main\" }}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}",
            "layouts/index.html",
            "{{ define \"main\" }}<h1>{{ .Title }}</h1>{{ end }}");

    private static final PrintStream OUT = System.out;

    private BuildBenchmark() {}

    /** @param arguments what to build */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        delete(WORK);
        OUT.println("| what | clean | nothing changed | one file changed |\n| --- | --- | --- | --- |");
        for (String what : arguments) {
            if (what.equals("shipped")) shipped();
            else plain(Integer.parseInt(what));
        }
    }

    private static void shipped() throws IOException, InterruptedException {
        Path content = WORK.resolve("content");
        copy(Path.of("content"), content);
        Path edited = content.resolve("pages/about.md");
        measure("the shipped content, with sheets", collate(content), edited, OUTPUT);
        List<String> screen = collate(content);
        screen.add("--no-pdf");
        measure("the shipped content, `--no-pdf`", screen, edited, OUTPUT);
    }

    private static void plain(int count) throws IOException, InterruptedException {
        Path mine = WORK.resolve("collate-" + count);
        new PlainPages(count, ".md").write(mine.resolve("pages"), "index");
        Files.createDirectories(mine.resolve("notes"));
        Files.writeString(mine.resolve("notes/a.md"), "# Oven\n\n- It takes 300 degrees.\n");
        Files.writeString(mine.resolve("collate.yml"), """
                title: Pages
                baseUrl: https://example.org/
                contentDate: 2024-02-29
                sets: [{id: a, title: A, path: notes/a.md}]
                """);
        Files.writeString(mine.resolve("catalog.yml"), """
                categories: [{id: all, name: All}]
                services: [{id: oven, name: Oven, category: all, summary: It heats.}]
                """);
        double[] ours = measure(
                String.format(Locale.ROOT, "%,d plain pages, Collate", count),
                collate(mine),
                PlainPages.edited(mine.resolve("pages")),
                OUTPUT);

        Path theirs = WORK.resolve("hugo-" + count);
        new PlainPages(count, "/").write(theirs.resolve("content"), "_index");
        for (Map.Entry<String, String> file : THEME.entrySet()) {
            Path path = theirs.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, file.getValue());
        }
        double[] hugo = measure(
                String.format(Locale.ROOT, "%,d plain pages, Hugo", count),
                List.of("hugo", "--quiet", "--source", theirs.toString()),
                PlainPages.edited(theirs.resolve("content")),
                theirs.resolve("public"));
        OUT.printf(
                Locale.ROOT,
                "| Collate to Hugo | %.1f | %.1f | %.1f |%n",
                ours[0] / hugo[0],
                ours[1] / hugo[1],
                ours[2] / hugo[2]);
    }

    private static double[] measure(String name, List<String> command, Path edited, Path made)
            throws IOException, InterruptedException {
        double[][] seconds = new double[3][RUNS];
        for (int run = 0; run < RUNS; run++) {
            delete(made);
            seconds[0][run] = time(command);
            seconds[1][run] = time(command);
            Files.writeString(edited, Files.readString(edited) + "\nOne more line.\n");
            seconds[2][run] = time(command);
        }
        double[] middle = Stream.of(seconds)
                .mapToDouble(runs -> Arrays.stream(runs).sorted().toArray()[RUNS / 2])
                .toArray();
        OUT.printf(Locale.ROOT, "| %s | %.2f s | %.2f s | %.2f s |%n", name, middle[0], middle[1], middle[2]);
        return middle;
    }

    private static double time(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) throw new IOException("failed: " + command);
        return (System.nanoTime() - start) / NANOS;
    }

    private static List<String> collate(Path content) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString(),
                "build",
                "--content",
                content.toString(),
                "--out",
                OUTPUT.resolve("site").toString()));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
