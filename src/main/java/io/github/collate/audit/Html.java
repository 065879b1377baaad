package io.github.collate.audit;

import io.github.collate.model.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A page as a browser sees it.
 *
 * @param ids the ids on it
 */
record Html(String path, String source, Document document, Set<String> ids) {

    static Html of(SiteFile file) {
        String source = new String(file.bytes(), StandardCharsets.UTF_8);
        Document document = Parser.htmlParser().parseInput(source, "");
        Set<String> ids = new HashSet<>();
        document.forEach(element -> ids.add(element.id()));
        ids.remove("");
        return new Html(file.path(), source, document, ids);
    }
}
