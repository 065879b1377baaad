package io.github.collate.compose;

import io.github.collate.model.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** How open data is written: fields in the order they are declared, an entry on each line, the same bytes everywhere. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private Json() {}

    /** How a value of an enum is called in data. */
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /**
     * A classic script that files a value under a name in {@code collate.data}. Nothing in the value can end the script or
     * a line of it: neither a tag nor one of the line ends that JSON allows and older scripts do not.
     */
    static SiteFile script(String path, String name, Object value) {
        String text = "(window.collate=window.collate||{}).data=window.collate.data||{};collate.data[" + line(name)
                + "]=" + line(value) + ";\n";
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A value on one line that may stand in a script. */
    static String line(Object value) {
        return MAPPER.writeValueAsString(value)
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** The bytes of a value. */
    static byte[] bytes(Object value) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter(" ", "\n"))
                .withArrayIndenter(new DefaultIndenter(" ", "\n"));
        return MAPPER.writer().with(printer).writeValueAsBytes(value);
    }
}
