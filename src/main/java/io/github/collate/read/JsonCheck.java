package io.github.collate.read;

import io.github.collate.model.Problems;
import io.github.collate.model.Span;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Whether a JSON file (RFC 8259) can be read as the mapping it has to be. */
final class JsonCheck {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String NO_OBJECT = "not one object of names and values";
    private static final String BRACES = "write them between { and }, and nothing behind";

    private JsonCheck() {}

    /** Reports as an error what is wrong with the file, where it is. */
    static void check(Place place, byte[] bytes, Problems problems) {
        try {
            Map<String, Object> read = MAPPER.readValue(bytes, new TypeReference<Map<String, Object>>() {});
            if (read == null) Spot.of(place, problems).error(NO_OBJECT, BRACES);
        } catch (StreamReadException broken) {
            at(place, bytes, broken, problems).error("not JSON: " + why(broken), "mend it there or just before");
        } catch (JacksonException other) {
            at(place, bytes, other, problems).error(NO_OBJECT, BRACES);
        }
    }

    /** In the parser's words, without where it began to read. */
    private static String why(JacksonException failure) {
        return String.valueOf(failure.getOriginalMessage()).replaceFirst("(?s)( \\(for |\\R).*", "");
    }

    private static Spot at(Place place, byte[] bytes, JacksonException failure, Problems problems) {
        TokenStreamLocation where = failure.getLocation();
        Span span = Span.at(place.shown(), Math.max(1, where.getLineNr()), Math.max(1, where.getColumnNr()));
        String text = Decoder.decode(bytes).text();
        return new Spot(span, text.lines().skip(span.line() - 1L).findFirst().orElse(""), problems);
    }
}
