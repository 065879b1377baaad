package io.github.collate.render;

import io.github.collate.model.Drawing;
import io.github.collate.model.Drawing.Node;
import io.github.collate.model.Drawing.Shape;
import io.github.collate.model.Picture;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A picture on a sheet. Its words are set over the drawing in the sheet's own type, so that they can be searched and do
 * not fill the file with outlines of letters.
 *
 * @param width points
 * @param height points
 * @param shapes what stands inside the {@code svg} element
 */
record PrintedPicture(
        String id,
        String title,
        String text,
        String viewBox,
        String width,
        String height,
        SafeString shapes,
        List<Label> labels) {

    /** Points. A drawing of the width we draw in is then printed with letters of seven points. */
    private static final double WIDEST = 196;

    private static final double TALLEST = 400;

    /** Units of the drawing. */
    private static final double LETTERS = 13;

    private static final double DRAWN = 360;

    /** The part of a line, as high as its type, that stands above the base line: that of our fonts. */
    private static final double ASCENT = 0.875;

    /**
     * Words on the drawing, in points from its upper left.
     *
     * @param anchor what of the words stands at the place given: {@code start}, {@code middle} or {@code end}
     */
    record Label(String anchor, String look, String left, String top, String size, String words) {}

    static PrintedPicture of(Picture picture) {
        Drawing drawing = picture.drawing();
        double scale = Math.min(WIDEST / drawing.width(), TALLEST / drawing.height());
        double letters = LETTERS * drawing.width() / DRAWN;
        List<Label> labels = drawing.nodes().stream()
                .filter(PrintedPicture::isLabel)
                .map(node -> label((Shape) node, scale, letters))
                .toList();
        List<Node> shapes =
                drawing.nodes().stream().filter(node -> !isLabel(node)).toList();
        return new PrintedPicture(
                picture.id(),
                picture.title(),
                String.join(" ", picture.text()),
                "0 0 " + drawing.width() + " " + drawing.height(),
                points(drawing.width() * scale),
                points(drawing.height() * scale),
                new SafeString(PictureView.print(shapes)),
                labels);
    }

    /** Words in one piece, neither turned nor moved: all but a few. */
    private static boolean isLabel(Node node) {
        return node instanceof Shape shape
                && shape.name().equals("text")
                && shape.attributes().containsKey("x")
                && shape.attributes().containsKey("y")
                && List.of("class", "font-size", "text-anchor", "x", "y")
                        .containsAll(shape.attributes().keySet())
                && shape.inside().stream().allMatch(Drawing.Words.class::isInstance);
    }

    private static Label label(Shape text, double scale, double letters) {
        double size = text.attributes().containsKey("font-size") ? number(text, "font-size") : letters;
        String words = text.inside().stream()
                .map(Drawing.Words.class::cast)
                .map(Drawing.Words::text)
                .collect(Collectors.joining());
        return new Label(
                text.attributes().getOrDefault("text-anchor", "start"),
                text.attributes().getOrDefault("class", ""),
                points(number(text, "x") * scale),
                points((number(text, "y") - size * ASCENT) * scale),
                points(size * scale),
                words);
    }

    private static double number(Shape shape, String attribute) {
        return Double.parseDouble(shape.attributes().get(attribute));
    }

    private static String points(double value) {
        return PictureView.tenths(Math.round(value * 10));
    }
}
