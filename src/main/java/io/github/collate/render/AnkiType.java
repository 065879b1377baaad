package io.github.collate.render;

import io.github.collate.model.Problems;
import io.github.collate.model.Span;
import io.github.collate.model.Study;
import io.github.collate.model.Theme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the notes of a kind are shown in Anki: two templates of Anki's own, filled in with the theme's words.
 *
 * @param name for people
 * @param front what is asked
 * @param back what is answered
 * @param style CSS of both
 */
record AnkiType(AnkiNote.Kind kind, String name, String front, String back, String style) {

    private static final String FOLDER = "study/";
    private static final String STYLE = FOLDER + "cards.css";

    /** The types of a theme; none where a template is missing or broken, which is a problem. */
    static List<AnkiType> of(Study study, Theme theme, Problems problems) {
        Optional<Wording> wording = Wording.of(theme, problems);
        byte[] style = theme.files().get(STYLE);
        if (style == null) {
            String hint = "copy the file from the theme that ships with Collate";
            problems.error(Span.at("templates/" + STYLE, 1), "the theme has no style for cards", "", hint);
        }
        if (wording.isEmpty() || style == null) return List.of();
        Templates templates = new Templates(Templates.sources(theme), wording.get());
        String css = new String(style, StandardCharsets.UTF_8);
        List<AnkiType> types = new ArrayList<>();
        for (AnkiNote.Kind kind : AnkiNote.Kind.values()) {
            Optional<String> front = templates.fill(FOLDER + kind.key + "-front", Map.of(), problems);
            Optional<String> back = templates.fill(FOLDER + kind.key + "-back", Map.of(), problems);
            if (front.isEmpty() || back.isEmpty()) return List.of();
            types.add(new AnkiType(kind, name(kind, wording.get(), study.title()), front.get(), back.get(), css));
        }
        return types;
    }

    private static String name(AnkiNote.Kind kind, Wording wording, String title) {
        return switch (kind) {
            case FACT -> wording.text("study.type.fact", title);
            case QUESTION -> wording.text("study.type.question", title);
        };
    }

    /** What names it in {@code cards.yml}. */
    String key() {
        return "type/" + kind.key;
    }

    /** All that a learner sees of it. */
    String text() {
        return String.join("\n", name, front, back, style);
    }
}
