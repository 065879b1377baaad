package io.github.collate.render;

import io.github.collate.model.Problems;
import io.github.collate.model.Span;
import io.github.collate.model.Theme;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The theme's Pebble templates. They see only what they are given: no other file, and no text of a note as template. */
final class Templates {

    private static final String ENDING = ".peb";
    private static final String ESCAPING = "everywhere";

    private final Map<String, String> sources;
    private final PebbleEngine engine;

    /** @param sources see {@link #sources} */
    Templates(Map<String, String> sources, Wording wording) {
        this.sources = sources;
        MemoryLoader loader = new MemoryLoader();
        sources.forEach(loader::addTemplate);
        this.engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .autoEscaping(true)
                .addEscapingStrategy(ESCAPING, Escape::html)
                .defaultEscapingStrategy(ESCAPING)
                .registerExtensionCustomizer(EscapedTags::new)
                .defaultLocale(Locale.ROOT)
                .extension(new WordFunctions(wording))
                .build();
    }

    /** The templates of a theme by their paths in it. */
    static Map<String, String> sources(Theme theme) {
        Map<String, String> sources = new TreeMap<>();
        theme.files().forEach((path, bytes) -> {
            if (path.endsWith(ENDING)) sources.put(path, new String(bytes, StandardCharsets.UTF_8));
        });
        return sources;
    }

    /** Fills a template; none where it is broken, which is a problem. */
    Optional<String> fill(String name, Map<String, Object> values, Problems problems) {
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(name + ENDING).evaluate(out, values, Locale.ROOT);
            return Optional.of(out.toString());
        } catch (PebbleException broken) {
            report(broken, name + ENDING, problems);
        } catch (StackOverflowError endless) {
            Span span = Span.at("templates/" + name + ENDING, 1);
            problems.error(span, "the template includes itself without end", "", "break the circle of includes");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.empty();
    }

    private void report(PebbleException broken, String page, Problems problems) {
        String file = broken.getFileName() == null ? page : broken.getFileName();
        int line = broken.getLineNumber() == null ? 1 : Math.max(1, broken.getLineNumber());
        String hint = "see the theme that ships with Collate for the names a template may use";
        problems.error(Span.at("templates/" + file, line), message(broken), sourceLine(file, line), hint);
    }

    private static String message(PebbleException broken) {
        String message = String.valueOf(broken.getPebbleMessage()).strip();
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    private String sourceLine(String file, int line) {
        return sources.getOrDefault(file, "")
                .lines()
                .skip(line - 1L)
                .findFirst()
                .orElse("");
    }
}
