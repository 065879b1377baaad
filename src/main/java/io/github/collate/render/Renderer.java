package io.github.collate.render;

import io.github.collate.model.Beside;
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
        Optional<Sheaf> sheaf = sheaf(site, problems);
        if (sheaf.isEmpty()) return List.of();
        Digest digest = sheaf.get().digest();
        Stream<SiteFile> pages = Beside.map(site.pages(), page -> sheaf.get().page(page, digest, problems)).stream()
                .flatMap(Optional::stream);
        return Stream.concat(pages, sheaf.get().others()).sorted().toList();
    }

    /** The same, page by page as they are asked for; none where the theme's words are broken, which is a problem. */
    public Optional<Sheaf> sheaf(Site site, Problems problems) {
        return Wording.of(theme, problems).map(wording -> new Sheaf(site, wording));
    }

    /** The pages of a site, each rendered when asked for. Safe for use by several threads. */
    public final class Sheaf {

        private final Site site;
        private final Wording wording;
        private final Map<String, String> sources;
        private final Templates templates;
        private final Outline outline;

        private Sheaf(Site site, Wording wording) {
            this.site = site;
            this.wording = wording;
            sources = Templates.sources(theme);
            templates = cache.value(
                    new Printshop(new Digest().of(wording, sources)), () -> new Templates(sources, wording));
            outline = new Outline(site);
        }

        private Digest digest() {
            return new Digest(Stream.concat(Stream.of(outline.pages(), wording, sources), outline.badges().stream())
                    .toArray());
        }

        /** A page as a file, rendered anew; none where its template is broken, which is a problem. */
        public Optional<SiteFile> page(Page page, Problems problems) {
            View view = View.of(page, site, outline);
            return fill(page, view, values(page, view), problems);
        }

        private Optional<SiteFile> page(Page page, Digest digest, Problems problems) {
            View view = View.of(page, site, outline);
            Map<String, Object> values = values(page, view);
            String key = digest.of(view.template(), sources, values);
            return cache.file(page.path(), key, problems, own -> fill(page, view, values, own));
        }

        private Optional<SiteFile> fill(Page page, View view, Map<String, Object> values, Problems problems) {
            return templates
                    .fill(view.template(), values, problems)
                    .map(html -> new SiteFile(page.path(), html.getBytes(StandardCharsets.UTF_8)));
        }

        private Map<String, Object> values(Page page, View view) {
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

        /** What is below {@code assets/}. */
        public Stream<SiteFile> others() {
            Stream<SiteFile> assets = theme.files().entrySet().stream()
                    .filter(file -> file.getKey().startsWith(ASSETS))
                    .map(file -> new SiteFile(file.getKey(), file.getValue()));
            Stream<SiteFile> words = Stream.of(
                    WordsScript.of(wording),
                    WordsScript.ofSearch(wording),
                    WordsScript.ofOwn(wording),
                    WordsScript.ofDevice(wording),
                    WordsScript.ofPage(wording));
            return Stream.concat(assets, words);
        }
    }
}
