package io.github.collate.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Cache;
import io.github.collate.model.Settings;
import io.github.collate.model.Sha256;
import io.github.collate.model.SiteFile;
import io.github.collate.model.Theme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PackerTest {

    private static final Settings SETTINGS = new Settings(
            "A \"site\"",
            "of its own",
            "https://example.org/",
            "en",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    private static final Theme THEME = new Theme(new TreeMap<>(Map.of(
            "sw.js",
            "work();\n".getBytes(UTF_8),
            "site.webmanifest",
            "{\"start_url\": \"index.html\"}".getBytes(UTF_8))));

    private final List<SiteFile> files = new ArrayList<>(List.of(
            file("index.html", "a page ".repeat(500)),
            file("caf\u00e9 & more/one.html", "another"),
            file("sheets/a.pdf", "%PDF"),
            file(".nojekyll", ""),
            file("og/index.png", "a picture"),
            new SiteFile("assets/noise.png", noise())));

    private static SiteFile file(String path, String text) {
        return new SiteFile(path, text.getBytes(UTF_8));
    }

    private static byte[] noise() {
        byte[] bytes = new byte[70_000];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private Map<String, byte[]> packed() {
        Map<String, byte[]> all = new TreeMap<>();
        new Packer(SETTINGS, THEME, new Cache()).pack(files).forEach(file -> all.put(file.path(), file.bytes()));
        return all;
    }

    private String text(String path) {
        return new String(packed().get(path), UTF_8);
    }

    private JsonNode list() {
        return new JsonMapper().readTree(text("data/offline.json"));
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    @Test
    void the_zip_file_holds_every_file_in_one_folder_and_not_itself() throws IOException {
        Map<String, byte[]> entries = unzipped(packed().get(Packer.ZIP));
        assertThat(entries.keySet())
                .containsExactlyInAnyOrder(
                        "collate-site/index.html",
                        "collate-site/caf\u00e9 & more/one.html",
                        "collate-site/sheets/a.pdf",
                        "collate-site/.nojekyll",
                        "collate-site/og/index.png",
                        "collate-site/assets/noise.png",
                        "collate-site/site.webmanifest",
                        "collate-site/sw.js",
                        "collate-site/data/offline.json",
                        "collate-site/data/offline.js");
        files.forEach(
                file -> assertThat(entries.get("collate-site/" + file.path())).isEqualTo(file.bytes()));
        assertThat(packed().get(Packer.ZIP).length).isLessThan(74_000);
    }

    @Test
    void the_list_names_what_a_server_serves_with_size_and_digest() {
        assertThat(list().get("files").values().stream()
                        .map(it -> it.get("path").asString()))
                .containsExactly(
                        "assets/noise.png",
                        "caf\u00e9 & more/one.html",
                        "index.html",
                        "sheets/a.pdf",
                        "site.webmanifest");
        JsonNode pdf = list().get("files").get(3);
        assertThat(pdf.get("bytes").asInt()).isEqualTo(4);
        assertThat(pdf.get("sha256").asString()).isEqualTo(Sha256.of("%PDF".getBytes(UTF_8)));
    }

    @Test
    void every_change_makes_another_version_and_another_worker() {
        String version = list().get("version").asString();
        String worker = text("sw.js");
        assertThat(worker).isEqualTo("var VERSION = \"" + version + "\";\nwork();\n");
        files.set(1, file("caf\u00e9 & more/one.html", "anothes"));
        assertThat(list().get("version").asString()).isNotEqualTo(version).hasSize(16);
        assertThat(text("sw.js")).isNotEqualTo(worker);
    }

    @Test
    void the_sums_tell_sheets_from_the_rest_and_name_the_zip_file_where_there_is_one() throws IOException {
        JsonNode sums = sums(packed().get("data/offline.js"));
        assertThat(sums.get("pages").get("files").asInt()).isEqualTo(4);
        assertThat(sums.get("sheets").get("bytes").asInt()).isEqualTo(4);
        assertThat(sums.get("pages").get("download").asLong())
                .isLessThan(sums.get("pages").get("bytes").asLong());
        assertThat(sums.get("zip").asInt()).isEqualTo(packed().get(Packer.ZIP).length);
        JsonNode inside = sums(unzipped(packed().get(Packer.ZIP)).get("collate-site/data/offline.js"));
        assertThat(inside.get("zip").asInt()).isZero();
        assertThat(inside.get("version")).isEqualTo(sums.get("version"));
    }

    private static JsonNode sums(byte[] script) {
        String text = new String(script, UTF_8);
        return new JsonMapper().readTree(text.substring(text.indexOf("offline=") + 8, text.lastIndexOf(';')));
    }

    @Test
    void the_manifest_is_the_themes_with_the_sites_name() {
        JsonNode manifest = new JsonMapper().readTree(text("site.webmanifest"));
        assertThat(manifest.get("name").asString()).isEqualTo("A \"site\"");
        assertThat(manifest.get("start_url").asString()).isEqualTo("index.html");
    }

    @Test
    void the_order_of_the_files_does_not_matter() {
        Map<String, byte[]> before = packed();
        Collections.reverse(files);
        packed().forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(before.get(path)));
    }

    @Test
    void a_theme_without_them_gets_no_worker_and_no_manifest() {
        List<SiteFile> packed = new Packer(SETTINGS, new Theme(new TreeMap<>()), new Cache()).pack(files);
        assertThat(packed.stream().map(SiteFile::path))
                .containsExactlyInAnyOrder("data/offline.json", "data/offline.js", Packer.ZIP);
    }
}
