package io.github.collate.render;

import io.github.collate.model.Page;
import io.github.collate.model.Settings;
import io.github.collate.model.Sha256;
import io.github.collate.model.Site;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page is, for search engines: JSON-LD in the words of schema.org.
 *
 * @param text of the page's data block, safe inside a script element
 * @param hash by which the page's policy lets the block pass, as browsers and checkers count it
 */
record LinkedData(SafeString text, String hash) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Of a page; none for those that are no work of their own. */
    static Optional<LinkedData> of(Page page, Site site) {
        return about(page, site)
                .map(values -> MAPPER.writeValueAsString(values).replace("<", "\\u003c"))
                .map(text -> new LinkedData(new SafeString(text), hash(text)));
    }

    private static String hash(String text) {
        byte[] digest = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    private static Optional<Map<String, Object>> about(Page page, Site site) {
        Settings settings = site.settings();
        String address = settings.baseUrl() + Links.encode(page.path());
        if (page instanceof Page.Home)
            return Optional.of(work("WebSite", settings.title(), settings.tagline(), address, settings));
        if (page instanceof Page.OfService it) {
            return Optional.of(resource(page.title(), it.service().summary(), address, settings));
        }
        if (page instanceof Page.OfComparison it) {
            return Optional.of(resource(page.title(), it.table().definition().question(), address, settings));
        }
        if (page instanceof Page.Ledger) return Optional.of(dataset(page, address, settings));
        return Optional.empty();
    }

    private static Map<String, Object> resource(String name, String about, String address, Settings settings) {
        Map<String, Object> values = work("LearningResource", name, about, address, settings);
        values.put("learningResourceType", "study notes");
        settings.exam()
                .ifPresent(exam ->
                        values.put("educationalAlignment", typed("AlignmentObject", "targetName", exam.name())));
        values.put("isPartOf", typed("WebSite", "url", settings.baseUrl()));
        return values;
    }

    private static Map<String, Object> dataset(Page page, String address, Settings settings) {
        Map<String, Object> values =
                work("Dataset", page.title() + " - " + settings.title(), settings.tagline(), address, settings);
        values.put(
                "distribution",
                List.of("ledger", "tables", "quiz").stream()
                        .map(name -> {
                            Map<String, Object> file =
                                    typed("DataDownload", "contentUrl", settings.baseUrl() + "data/" + name + ".json");
                            file.put("encodingFormat", "application/json");
                            return file;
                        })
                        .toList());
        return values;
    }

    private static Map<String, Object> work(String type, String name, String about, String address, Settings settings) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("@context", "https://schema.org");
        values.put("@type", type);
        values.put("name", name);
        values.put("description", about);
        values.put("url", address);
        values.put("inLanguage", settings.language());
        settings.contentDate().map(LocalDate::toString).ifPresent(date -> values.put("dateModified", date));
        return values;
    }

    private static Map<String, Object> typed(String type, String key, String value) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("@type", type);
        values.put(key, value);
        return values;
    }
}
