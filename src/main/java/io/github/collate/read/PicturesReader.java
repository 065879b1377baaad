package io.github.collate.read;

import io.github.collate.model.Drawing;
import io.github.collate.model.Picture;
import io.github.collate.model.Problems;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** {@code pictures/*.svg} to pictures. */
final class PicturesReader {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final List<String> ROOT = List.of("xmlns", "viewBox", "data-services", "data-section");
    private static final Pattern EXTENT = Pattern.compile("0 0 (\\d{1,4}) (\\d{1,4})");

    /** Units; a drawing that is wider has text too small or too far apart for a phone. */
    private static final int NARROWEST = 240;

    private static final int WIDEST = 720;

    private final Pieces.Piece piece;
    private final XmlFile file;
    private final Wanted wanted;

    private PicturesReader(Pieces.Piece piece, Wanted wanted) {
        this.piece = piece;
        this.file = new XmlFile(piece.file());
        this.wanted = wanted;
    }

    /** The pictures by id; what is wrong with one is left out of it. */
    static List<Picture> read(Place content, Wanted wanted, Problems problems) {
        return Pieces.of(content.child("pictures"), ".svg", problems).stream()
                .flatMap(piece -> new PicturesReader(piece, wanted).picture().stream())
                .toList();
    }

    private Optional<Picture> picture() {
        Optional<Document> document = Xml.parse(piece.file());
        if (document.isEmpty()) return Optional.empty();
        Element root = document.get().child(0);
        if (!root.tagName().equals("svg") || !root.attr("xmlns").equals(SVG)) {
            file.start().error("this is no SVG", "begin with <svg xmlns=\"" + SVG + "\" ...>");
            return Optional.empty();
        }
        Optional<Matcher> extent = extent(root);
        int width = extent.map(it -> Integer.parseInt(it.group(1))).orElse(WIDEST);
        SvgReader reader = new SvgReader(file, "picture-" + piece.id() + "--", width);
        root.attributes().forEach(it -> refuse(root, it.getKey()));
        List<String> services = services(root);
        String section = wanted.section(named(root, "data-section").findFirst(), services);
        Optional<Element> title = told(root, "title");
        Optional<Element> text = told(root, "desc");
        List<Drawing.Node> nodes = reader.read(
                root, Stream.of(title, text).flatMap(Optional::stream).toList());
        if (extent.isEmpty() || services.isEmpty() || title.isEmpty() || text.isEmpty()) return Optional.empty();
        return Optional.of(new Picture(
                piece.id(),
                services,
                section,
                title.get().text(),
                paragraphs(text.get()),
                new Drawing(width, Integer.parseInt(extent.get().group(2)), nodes),
                file.at(root).span()));
    }

    private void refuse(Element root, String key) {
        if (ROOT.contains(key)) return;
        Spot spot = file.at(root, key);
        spot.error("attribute '" + key + "' is not read here", Suggestion.forWord(key, ROOT));
    }

    private Optional<Matcher> extent(Element root) {
        Matcher extent = EXTENT.matcher(root.attr("viewBox"));
        boolean fits = extent.matches()
                && Integer.parseInt(extent.group(1)) >= NARROWEST
                && Integer.parseInt(extent.group(1)) <= WIDEST
                && Integer.parseInt(extent.group(2)) > 0;
        if (fits) return Optional.of(extent);
        String hint = "like viewBox=\"0 0 360 400\": " + NARROWEST + " to " + WIDEST + " wide, as tall as it needs";
        file.at(root, "viewBox").error("the drawing has no extent that fits a page", hint);
        return Optional.empty();
    }

    private List<String> services(Element root) {
        List<Text> named = named(root, "data-services").toList();
        if (named.isEmpty()) {
            String hint = "name the services whose pages show it: data-services=\"...\"";
            file.at(root).error("a picture needs 'data-services'", hint);
        }
        return wanted.services(named);
    }

    private Stream<Text> named(Element root, String key) {
        Spot spot = file.at(root, key);
        return Stream.of(root.attr(key).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> new Text(word, spot));
    }

    /** The title or the description: the only one, and with words. */
    private Optional<Element> told(Element root, String name) {
        List<Element> all =
                root.children().stream().filter(it -> it.tagName().equals(name)).toList();
        if (all.size() == 1 && all.get(0).hasText() && all.get(0).childrenSize() == 0) return Optional.of(all.get(0));
        Spot spot = file.at(all.isEmpty() ? root : all.get(all.size() - 1));
        String hint = "write <" + name + ">" + (name.equals("title") ? "one line" : "all that is to be seen, in words");
        spot.error("a picture needs one <" + name + "> of words", hint + "</" + name + "> right inside <svg>");
        return Optional.empty();
    }

    private static List<String> paragraphs(Element text) {
        return Stream.of(text.wholeText().split("\n\\s*\n"))
                .map(it -> it.strip().replaceAll("\\s+", " "))
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
