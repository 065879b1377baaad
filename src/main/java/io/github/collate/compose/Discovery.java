package io.github.collate.compose;

import io.github.collate.model.Page;
import io.github.collate.model.Site;
import io.github.collate.model.SiteFile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What search engines read: the sitemap (protocol 0.9 of sitemaps.org) and {@code robots.txt}. */
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
            if (page instanceof Page.NotFound) continue;
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
        List<String> parts = List.of(page.path().split("/"));
        String path = parts.stream()
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .reduce((left, right) -> left + "/" + right)
                .orElse("");
        return (material.settings().baseUrl() + path).replace("&", "&amp;").replace("<", "&lt;");
    }

    SiteFile robots() {
        return file(
                "robots.txt",
                "User-agent: *\nAllow: /\nSitemap: " + material.settings().baseUrl() + "sitemap.xml\n");
    }

    private static SiteFile file(String path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
