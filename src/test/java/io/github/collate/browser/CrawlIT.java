package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Follows every link of the site from its home page, in a folder and below a path, as a reader would. */
class CrawlIT {

    private static final BuiltSite SITE = BuiltSite.get();

    @Test
    void in_a_folder_every_link_and_anchor_leads_somewhere() {
        Crawl crawl = new Crawl(SITE.inFolder());
        crawl.from("index.html");
        assertThat(crawl.broken).isEmpty();
        assertThat(crawl.pages).hasSize(SITE.pages().size() - 1);
    }

    @Test
    void below_a_path_every_link_and_anchor_leads_somewhere() {
        Crawl crawl = new Crawl(SITE.served());
        crawl.from("index.html");
        crawl.from("404.html");
        assertThat(crawl.broken).isEmpty();
        assertThat(crawl.pages).hasSize(SITE.pages().size());
        assertThat(SITE.missed()).isEmpty();
    }

    /** One walk over a site; keeps what it saw. */
    private static final class Crawl {
        private final URI base;
        /** The anchors of each page, or nothing where there is no page. */
        private final Map<URI, Optional<Set<String>>> pages = new TreeMap<>();

        private final Map<URI, Boolean> files = new TreeMap<>();
        private final List<String> broken = new ArrayList<>();

        private record Link(URI from, String written, URI to) {}

        Crawl(URI base) {
            this.base = base;
        }

        void from(String start) {
            List<Link> links = new ArrayList<>();
            Deque<URI> open = new ArrayDeque<>(List.of(base.resolve(start)));
            while (!open.isEmpty()) {
                URI address = open.remove();
                if (pages.containsKey(address)) continue;
                Optional<Document> page = page(address);
                pages.put(address, page.map(Crawl::anchors));
                List<Link> found =
                        page.map(document -> links(address, document)).orElse(List.of());
                links.addAll(found);
                found.stream()
                        .map(link -> withoutAnchor(link.to()))
                        .filter(Crawl::isPage)
                        .forEach(open::add);
            }
            links.stream()
                    .filter(link -> !works(link))
                    .forEach(link -> broken.add(link.from() + ": " + link.written()));
        }

        private boolean works(Link link) {
            URI address = withoutAnchor(link.to());
            if (!isPage(address)) return files.computeIfAbsent(address, file -> fetch(file) != null);
            Optional<Set<String>> page = pages.get(address);
            if (page == null || page.isEmpty()) return false;
            String anchor = link.to().getFragment();
            return anchor == null || anchor.isEmpty() || page.get().contains(anchor);
        }

        private List<Link> links(URI from, Document document) {
            List<Link> links = new ArrayList<>();
            for (Element element : document.select("[href], [src]")) {
                String written = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                URI to = from.resolve(written);
                boolean canonical = element.is("link[rel=canonical]");
                if (to.toString().startsWith(base.toString())) {
                    links.add(new Link(from, written, to));
                } else if (!canonical && List.of("http", "https", "file").contains(to.getScheme())) {
                    boolean elsewhere = element.is("a") && !to.getScheme().equals("file");
                    if (!elsewhere) broken.add(from + ": leaves the site: " + written);
                }
            }
            return links;
        }

        private static Set<String> anchors(Document document) {
            return Set.copyOf(document.select("[id]").eachAttr("id"));
        }

        private static Optional<Document> page(URI address) {
            byte[] bytes = fetch(address);
            return Optional.ofNullable(bytes)
                    .map(found -> Jsoup.parse(new String(found, StandardCharsets.UTF_8), address.toString()));
        }

        private static byte @Nullable [] fetch(URI address) {
            try (InputStream in = address.toURL().openStream()) {
                return in.readAllBytes();
            } catch (IOException e) {
                return null;
            }
        }

        private static boolean isPage(URI address) {
            return address.getPath().endsWith(".html");
        }

        private static URI withoutAnchor(URI address) {
            String text = address.toString();
            int hash = text.indexOf('#');
            return hash < 0 ? address : URI.create(text.substring(0, hash));
        }
    }
}
