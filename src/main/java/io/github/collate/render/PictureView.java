package io.github.collate.render;

import io.github.collate.model.Drawing;
import io.github.collate.model.Drawing.Shape;
import io.github.collate.model.Drawing.Words;
import io.github.collate.model.Picture;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;

/**
 * A picture as a template prints it.
 *
 * @param id of the figure on the page; the title's and the text's have {@code -title} and {@code -text} behind it
 * @param size of its letters where it says nothing else, in its own units: as large on a phone whatever its width
 * @param shapes what stands inside the {@code svg} element, behind title and description
 */
record PictureView(String id, String title, List<String> text, int width, int height, String size, SafeString shapes) {

    /** Of the coordinates that our drawings have on a phone, letters of so many units are read easily. */
    private static final int LETTERS = 13;

    private static final int PHONE = 360;

    static PictureView of(Picture picture) {
        Drawing drawing = picture.drawing();
        return new PictureView(
                "picture-" + picture.id(),
                picture.title(),
                picture.text(),
                drawing.width(),
                drawing.height(),
                tenths(Math.round(LETTERS * 10.0 * drawing.width() / PHONE)),
                new SafeString(print(drawing.nodes())));
    }

    /** A number of tenths in decimals. */
    static String tenths(long tenths) {
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
    }

    /** Nodes as SVG. */
    static String print(List<Drawing.Node> nodes) {
        StringBuilder out = new StringBuilder();
        nodes.forEach(node -> print(node, out));
        return out.toString();
    }

    private static void print(Drawing.Node node, StringBuilder out) {
        if (node instanceof Words words) out.append(Escape.html(words.text()));
        if (node instanceof Shape shape) print(shape, out);
    }

    private static void print(Shape shape, StringBuilder out) {
        out.append('<').append(shape.name());
        shape.attributes()
                .forEach((name, value) -> out.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(Escape.html(value))
                        .append('"'));
        if (shape.inside().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        shape.inside().forEach(inside -> print(inside, out));
        out.append("</").append(shape.name()).append('>');
    }
}
