package io.github.collate.render;

import io.github.collate.model.Cache;
import io.github.collate.model.Digest;
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
    private final Cache cache;

    public Renderer(Theme theme) {
        this(theme, new Cache());
    }

    /** By what templates and words are known again. */
    private record Printshop(String digest) {}

    /** @param cache gives back pages that would come out the same */
    public Renderer(Theme theme, Cache cache) {
        this.theme = theme;
        this.cache = cache;
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
        Map<String, String> sources = Templates.sources(theme);
        Outline outline = new Outline(site);
        Digest digest = new Digest(outline.pages(), wording.get(), sources);
        Templates templates = cache.value(
                new Printshop(digest.of(wording.get(), sources)), () -> new Templates(sources, wording.get()));
        Stream<SiteFile> pages = site.pages().parallelStream().flatMap(page -> {
            View view = View.of(page, site, outline);
            Map<String, Object> values = values(page, view, site, outline, wording.get());
            String key = digest.of(view.template(), sources, values);
            return cache
                    .file(
                            page.path(),
                            key,
                            problems,
                            own -> templates
                                    .fill(view.template(), values, own)
                                    .map(html -> new SiteFile(page.path(), html.getBytes(StandardCharsets.UTF_8))))
                    .stream();
        });
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

    private Map<String, Object> values(Page page, View view, Site site, Outline outline, Wording wording) {
        Links links = Links.from(page, site.settings());
        return Map.of(
                "frame",
                Frame.of(page, site, outline, Banners.can(theme, site)),
                "links",
                links,
                "print",
                new Printer(links, outline.pages(), wording),
                "view",
                view.content());
    }

    private Stream<SiteFile> assets() {
        return theme.files().entrySet().stream()
                .filter(file -> file.getKey().startsWith(ASSETS))
                .map(file -> new SiteFile(file.getKey(), file.getValue()));
    }
}
