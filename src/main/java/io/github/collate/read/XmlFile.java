package io.github.collate.read;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** An XML file: turns the ranges of the parser into spots that show their source line. */
record XmlFile(YamlFile text) {

    /** Its start. */
    Spot start() {
        return text.start();
    }

    /** Where an element starts. */
    Spot at(Element element) {
        return at(element.sourceRange());
    }

    /** Where an attribute of an element stands; the element's start where it has none of that name. */
    Spot at(Element element, String key) {
        Range name = element.attributes().sourceRange(key).nameRange();
        return name.isTracked() ? at(name) : at(element);
    }

    /** Where a range starts. */
    Spot at(Range range) {
        if (!range.isTracked()) return start();
        return text.at(range.start().lineNumber(), range.start().columnNumber());
    }
}
