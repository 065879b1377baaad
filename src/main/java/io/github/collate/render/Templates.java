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

/** The theme's Pebble templates. They see only what they are given: no other file, and no text of a note as template. */
final class Templates {

    private static final String ENDING = ".peb";
    private static final String ESCAPING = "everywhere";

    private final Theme theme;
    private final PebbleEngine engine;

    Templates(Theme theme, Wording wording) {
        this.theme = theme;
        this.engine = new PebbleEngine.Builder()
                .loader(loader(theme))
                .strictVariables(true)
                .autoEscaping(true)
                .addEscapingStrategy(ESCAPING, Escape::html)
                .defaultEscapingStrategy(ESCAPING)
                .registerExtensionCustomizer(EscapedTags::new)
                .defaultLocale(Locale.ROOT)
                .extension(new WordFunctions(wording))
                .build();
    }

    private static MemoryLoader loader(Theme theme) {
        MemoryLoader loader = new MemoryLoader();
        theme.files().forEach((path, bytes) -> {
            if (path.endsWith(ENDING)) loader.addTemplate(path, new String(bytes, StandardCharsets.UTF_8));
        });
        return loader;
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
        byte[] bytes = theme.files().get(file);
        if (bytes == null) return "";
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .skip(line - 1L)
                .findFirst()
                .orElse("");
    }
}
