package io.github.collate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Invented study notes as plain Markdown pages, fifty to a folder, each folder with a page that lists them: headings,
 * paragraphs, bullets, a table, a sample of code and links to other pages. The same pages for the same number, always.
 */
final class PlainPages {

    private static final int TO_A_FOLDER = 50;
    private static final List<String> WORDS =
            List.of(("oven tray dough flour yeast water salt heat crust crumb loaf bake"
                            + " rise fold shape score steam rack stone timer bowl scale spoon whisk sieve butter sugar cream egg milk"
                            + " slow fast warm cold deep thin thick early late always never often rarely before after while until"
                            + " keeps moves cools grows rests fills turns dries melts browns spreads needs takes gives holds")
                    .split(" "));
    private static final List<String> HEADS = List.of(
            "What it is",
            "How it goes",
            "Limits",
            "What it costs",
            "Mistakes",
            "When to take it",
            "Beside others",
            "Care");

    private final int count;
    private final String ending;

    /** @param ending what the address of a page ends in where pages link to each other */
    PlainPages(int count, String ending) {
        this.count = count;
        this.ending = ending;
    }

    /**
     * Writes all pages below a folder.
     *
     * @param index the name of the page that lists a folder's, without {@code .md}
     */
    void write(Path folder, String index) throws IOException {
        for (int first = 0; first < count; first += TO_A_FOLDER) {
            Path section = Files.createDirectories(folder.resolve(section(first)));
            int end = Math.min(count, first + TO_A_FOLDER);
            String list = IntStream.range(first, end)
                    .mapToObj(page -> "- " + link(page) + "\n")
                    .collect(Collectors.joining());
            Files.writeString(section.resolve(index + ".md"), head("Folder " + section(first)) + list);
            for (int page = first; page < end; page++) {
                Files.writeString(section.resolve(name(page) + ".md"), head(title(page)) + body(page));
            }
        }
    }

    /** The page that is edited when one is. */
    static Path edited(Path folder) {
        return folder.resolve(section(0)).resolve(name(TO_A_FOLDER / 2) + ".md");
    }

    private static String head(String title) {
        return "---\ntitle: " + title + "\n---\n\n";
    }

    private String body(int page) {
        Random chance = new Random(page);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            parts.add("## " + HEADS.get((page + i) % HEADS.size()) + "\n\n" + sentence(chance, 14) + " **"
                    + sentence(chance, 3) + "** " + sentence(chance, 12) + " See " + link(chance.nextInt(count))
                    + ".\n\n- " + sentence(chance, 7) + "\n- " + sentence(chance, 8) + "\n- " + sentence(chance, 6)
                    + " Compare " + link(chance.nextInt(count)) + ".\n");
        }
        parts.add(2, "| What | Small | Great |\n| --- | --- | --- |\n" + rows(chance));
        parts.add(4, "```java\n" + "bake(\"" + word(chance) + "\", " + chance.nextInt(100) + ");\n" + "```\n");
        return String.join("\n", parts);
    }

    private static String rows(Random chance) {
        return IntStream.range(0, 6)
                .mapToObj(row -> "| " + word(chance) + " | " + chance.nextInt(1000) + " | " + word(chance) + " |\n")
                .collect(Collectors.joining());
    }

    private static String sentence(Random chance, int words) {
        String text = IntStream.range(0, words).mapToObj(at -> word(chance)).collect(Collectors.joining(" "));
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    private static String word(Random chance) {
        return WORDS.get(chance.nextInt(WORDS.size()));
    }

    private String link(int page) {
        return "[" + title(page) + "](../" + section(page) + "/" + name(page) + ending + ")";
    }

    private static String title(int page) {
        return WORDS.get(page % WORDS.size()) + " and " + WORDS.get(page * 7 % WORDS.size()) + " " + page;
    }

    private static String section(int page) {
        return "s" + (1000 + page / TO_A_FOLDER);
    }

    private static String name(int page) {
        return "p" + (100_000 + page);
    }
}
