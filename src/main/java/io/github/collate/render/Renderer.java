package io.github.collate.render;

import io.github.collate.model.Page;
import io.github.collate.model.Problems;
import io.github.collate.model.Site;
import io.github.collate.model.SiteFile;
import io.github.collate.model.Theme;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints pages as HTML through the templates of a theme. Safe for use by several threads. */
public final class Renderer {

    private static final String ASSETS = "assets/";

    private final Theme theme;

    public Renderer(Theme theme) {
        this.theme = theme;
    }

    /**
     * Every page as a file, and the theme's assets with the words that scripts need below {@code assets/}.
     *
     * @param problems takes what is wrong with the templates; a page whose template is broken is missing in the result
     * @return sorted by path
     */
    public List<SiteFile> render(Site site, Problems problems) {
        Optional<Wording> wording = Wording.of(theme, problems);
        if (wording.isEmpty()) return List.of();
        Templates templates = new Templates(theme, wording.get());
        Outline outline = new Outline(site);
        Stream<SiteFile> pages = site.pages().parallelStream()
                .flatMap(page -> page(page, site, outline, templates, wording.get(), problems).stream());
        Stream<SiteFile> words = Stream.of(
                WordsScript.of(wording.get()),
                WordsScript.ofSearch(wording.get()),
                WordsScript.ofOwn(wording.get()),
                WordsScript.ofDevice(wording.get()),
                WordsScript.ofPage(wording.get()));
        return Stream.of(pages, assets(), words)
                .flatMap(files -> files)
                .sorted()
                .toList();
    }

    private Optional<SiteFile> page(
            Page page, Site site, Outline outline, Templates templates, Wording wording, Problems problems) {
        View view = View.of(page, site, outline);
        Links links = Links.from(page, site.settings());
        Map<String, Object> values = Map.of(
                "frame",
                Frame.of(page, site, outline, Banners.can(theme, site)),
                "links",
                links,
                "print",
                new Printer(links, outline.pages(), wording),
                "view",
                view.content());
        return templates
                .fill(view.template(), values, problems)
                .map(html -> new SiteFile(page.path(), html.getBytes(StandardCharsets.UTF_8)));
    }

    private Stream<SiteFile> assets() {
        return theme.files().entrySet().stream()
                .filter(file -> file.getKey().startsWith(ASSETS))
                .map(file -> new SiteFile(file.getKey(), file.getValue()));
    }
}
