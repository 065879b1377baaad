package io.github.collate.normalise;

import io.github.collate.normalise.ShapeReader.Reading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Puts the lines that the Markdown parser was kept from back among the parts, as plain paragraphs. */
final class Hidden {

    private Hidden() {}

    static List<Part> shown(Source source, Reading reading) {
        BitSet lost = (BitSet) reading.hidden().clone();
        reading.parts().forEach(part -> clear(lost, source, part));
        List<Part> parts = new ArrayList<>(reading.parts());
        for (int line = lost.nextSetBit(0); line >= 0; line = lost.nextSetBit(line + 1)) {
            int from = source.skipBlank(source.start(line), source.end(line));
            int to = source.trimEnd(from, source.end(line));
            if (from < to) parts.add(new Part.Para(RichBuilder.plain(source, from, to), from, to));
        }
        parts.sort(Comparator.comparingInt(Part::from));
        return parts;
    }

    /** Takes the lines off that a part holds itself. */
    private static void clear(BitSet lines, Source source, Part part) {
        if (part instanceof Part.Items list) {
            list.items().forEach(item -> item.parts().forEach(inner -> clear(lines, source, inner)));
        } else if (part instanceof Part.Cited cited) cited.parts().forEach(inner -> clear(lines, source, inner));
        else if (part instanceof Part.Led led) led.parts().forEach(inner -> clear(lines, source, inner));
        else lines.clear(source.lineOf(part.from()), source.lineOf(Math.max(part.from(), part.to() - 1)) + 1);
    }
}
