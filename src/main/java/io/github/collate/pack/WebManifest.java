package io.github.collate.pack;

import io.github.collate.model.Settings;
import io.github.collate.model.SiteFile;
import io.github.collate.model.Theme;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a device asks of a site that shall stand among its programs (W3C, Web Application Manifest). */
final class WebManifest {

    static final String PATH = "site.webmanifest";
    private static final JsonMapper MAPPER = new JsonMapper();

    private WebManifest() {}

    /** The theme's icons and colours with the site's name; none if the theme has none. */
    static Optional<SiteFile> of(Settings settings, Theme theme) {
        return Optional.ofNullable(theme.files().get(PATH)).map(look -> {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("name", settings.title());
            values.put("description", settings.tagline());
            values.put("lang", settings.language());
            values.putAll(MAPPER.readValue(look, new TypeReference<LinkedHashMap<String, Object>>() {}));
            String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(values);
            return new SiteFile(PATH, (text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8));
        });
    }
}
