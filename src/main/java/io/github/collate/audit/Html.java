package io.github.collate.audit;

import io.github.collate.model.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A page as a browser sees it.
 *
 * @param ids the ids on it
 */
record Html(String path, Document document, Set<String> ids) {

    static Html of(SiteFile file) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document document = parser.parseInput(new String(file.bytes(), StandardCharsets.UTF_8), "");
        Set<String> ids =
                document.select("[id]").stream().map(element -> element.id()).collect(Collectors.toUnmodifiableSet());
        return new Html(file.path(), document, ids);
    }
}
