package io.github.collate.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Banner;
import io.github.collate.model.Page;
import io.github.collate.model.Problems;
import io.github.collate.model.Site;
import io.github.collate.model.SiteFile;
import io.github.collate.model.Theme;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class BannersTest {

    private static final Theme THEME = ThemeFolder.read();
    private static final Site SITE = SampleSite.site();

    private static Document page(Theme theme, String path) {
        return new Renderer(theme)
                .render(SITE, new Problems()).stream()
                        .filter(file -> file.path().equals(path))
                        .map(SiteFile::bytes)
                        .map(bytes -> Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)))
                        .findFirst()
                        .orElseThrow();
    }

    private static String image(Document page) {
        return page.select("meta[property=og:image]").attr("content");
    }

    @Test
    void every_picture_that_a_page_names_is_drawn_and_no_other() {
        List<String> drawn = new Banners(THEME, SITE, new Problems())
                .all().stream().map(Banner::path).toList();
        assertThat(drawn).doesNotHaveDuplicates().contains("og/site.png", "og/services/tube.png");
        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(SITE.pages().stream()
                        .flatMap(page -> Banners.pathOf(page).stream())
                        .distinct()
                        .toList());
    }

    @Test
    void a_page_names_its_picture_by_a_whole_address_with_words() {
        Document service = page(THEME, Page.OfService.pathOf("tube"));
        assertThat(image(service)).isEqualTo("https://example.org/repo/og/services/tube.png");
        assertThat(service.select("meta[property=og:image:alt]").attr("content"))
                .isEqualTo("Pneumatic Tube, from Tubes & Trays");
        assertThat(service.select("meta[property=og:image:width]").attr("content"))
                .isEqualTo("1200");
        assertThat(service.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        assertThat(image(page(THEME, "ledger.html"))).isEqualTo("https://example.org/repo/og/site.png");
        assertThat(image(page(THEME, "404.html"))).isEmpty();
    }

    @Test
    void a_theme_without_fonts_has_no_pictures() {
        TreeMap<String, byte[]> files = new TreeMap<>(THEME.files());
        files.keySet().removeIf(path -> path.endsWith(".ttf"));
        Theme theme = new Theme(files);
        assertThat(new Banners(theme, SITE, new Problems()).all()).isEmpty();
        assertThat(image(page(theme, "index.html"))).isEmpty();
    }
}
