package io.github.collate.compose;

import io.github.collate.model.ExplorePage;
import io.github.collate.model.Page;
import io.github.collate.model.Site;
import io.github.collate.model.SiteFile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What programs look for on a site: the sitemap (protocol 0.9 of sitemaps.org), {@code robots.txt}, and {@code llms.txt}
 * (llmstxt.org), a list of the pages for readers that are no browsers.
 */
final class Discovery {

    private final Material material;

    Discovery(Material material) {
        this.material = material;
    }

    SiteFile sitemap(Site site) {
        String changed = material.settings()
                .contentDate()
                .map(date -> "<lastmod>" + date + "</lastmod>")
                .orElse("");
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        for (Page page : site.pages()) {
            if (page instanceof Page.NotFound || page instanceof Page.Desk) continue;
            xml.append("  <url><loc>")
                    .append(address(page))
                    .append("</loc>")
                    .append(changed)
                    .append("</url>\n");
        }
        return file("sitemap.xml", xml.append("</urlset>\n").toString());
    }

    /** The address of a page, escaped for a URL and then for XML. */
    private String address(Page page) {
        return encoded(page.path()).replace("&", "&amp;").replace("<", "&lt;");
    }

    private String encoded(String to) {
        List<String> parts = List.of(to.split("/"));
        String path = parts.stream()
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .reduce((left, right) -> left + "/" + right)
                .orElse("");
        return material.settings().baseUrl() + path;
    }

    SiteFile robots() {
        return file(
                "robots.txt",
                "User-agent: *\nAllow: /\nSitemap: " + material.settings().baseUrl() + "sitemap.xml\n");
    }

    SiteFile overview(Site site) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(material.settings().title()).append("\n\n");
        text.append("> ").append(material.settings().tagline()).append('\n');
        List<String> services = site.pages(Page.OfService.class).stream()
                .map(page -> line(page, page.service().summary()))
                .toList();
        List<String> comparisons = site.pages(Page.OfComparison.class).stream()
                .map(page -> line(page, page.table().definition().question()))
                .toList();
        List<String> judged = site.pages(Page.Contradictions.class).stream()
                .map(page -> line(page, "where the notes contradict each other, and what holds"))
                .toList();
        List<String> whole = site.pages(ExplorePage.class).stream()
                .filter(ExplorePage::leads)
                .map(page -> line(page, about(page)))
                .toList();
        List<String> data = Stream.of(
                        "ledger.json: every fact with its origins",
                        "tables.json: the comparisons, cell by cell",
                        "quiz.json: questions with answers and reasons")
                .map(file -> file.split(": "))
                .map(file -> line(file[0], "data/" + file[0], file[1]))
                .toList();
        part(text, "Services", services);
        part(text, "Comparisons", comparisons);
        part(text, "Verdicts", judged);
        part(text, "The whole at once", whole);
        part(text, "Data", data);
        return file("llms.txt", text.toString());
    }

    private static String about(ExplorePage page) {
        if (page instanceof ExplorePage.Coverage) return "what the notes and questions say about each part of the exam";
        return page instanceof ExplorePage.Index
                ? "every name, call, header and abbreviation, with the facts that speak of it"
                : "which services mention each other, as a drawing and as a table";
    }

    private static void part(StringBuilder text, String title, List<String> lines) {
        if (lines.isEmpty()) return;
        text.append("\n## ").append(title).append("\n\n");
        lines.forEach(line -> text.append(line).append('\n'));
    }

    private String line(Page page, String about) {
        return line(page.title(), page.path(), about);
    }

    private String line(String title, String path, String about) {
        String name = title.replace("[", "\\[").replace("]", "\\]");
        return "- [" + name + "](" + encoded(path) + "): " + about;
    }

    private static SiteFile file(String path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
