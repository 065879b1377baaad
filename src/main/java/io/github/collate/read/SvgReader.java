package io.github.collate.read;

import io.github.collate.model.Drawing.Node;
import io.github.collate.model.Drawing.Shape;
import io.github.collate.model.Drawing.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The elements of a drawing, each checked: what is not allowed is an error and left out. */
final class SvgReader {

    /** More than anyone draws. Elements. */
    private static final int MOST = 5_000;

    /** CSS pixels that a drawing has on a small phone. */
    private static final double PHONE = 358;

    /** Text smaller than that on a phone is not read. CSS pixels. */
    private static final double SMALLEST = 12;

    private final XmlFile file;
    private final String prefix;
    private final double width;
    private final Map<String, Element> ids = new HashMap<>();
    /** Whether what has that id refers to other elements; asked once for each. */
    private final Map<String, Boolean> users = new HashMap<>();

    private int elements;

    /**
     * A reader for one drawing.
     *
     * @param prefix of its ids on a page
     * @param width of its coordinates
     */
    SvgReader(XmlFile file, String prefix, double width) {
        this.file = file;
        this.prefix = prefix;
        this.width = width;
    }

    /** What is drawn inside the root. */
    List<Node> read(Element root, List<Element> apart) {
        root.stream().filter(element -> !element.id().isEmpty()).forEach(this::takeId);
        List<Node> nodes = new ArrayList<>();
        for (org.jsoup.nodes.Node child : root.childNodes()) {
            if (!(child instanceof Element element) || !apart.contains(element))
                node(child, "svg").ifPresent(nodes::add);
        }
        return nodes;
    }

    private void takeId(Element element) {
        Element other = ids.putIfAbsent(element.id(), element);
        if (other == null) return;
        String first = "first in line " + other.sourceRange().start().lineNumber();
        file.at(element, "id").error("id '" + element.id() + "' stands twice, " + first, "give one of them another id");
    }

    private Optional<Node> node(org.jsoup.nodes.Node node, String parent) {
        if (node instanceof Element element) return shape(element);
        if (!(node instanceof TextNode text) || text.isBlank()) return Optional.empty();
        if (SvgRules.WORDED.contains(parent)) {
            return Optional.of(new Words(text.getWholeText().replaceAll("\\s+", " ")));
        }
        file.at(text.sourceRange()).error("text stands outside of <text>", "put it into a <text> element");
        return Optional.empty();
    }

    private Optional<Node> shape(Element element) {
        String name = element.tagName();
        if (!SvgRules.ELEMENTS.contains(name)) {
            file.at(element).error("element '" + name + "' is not read", Suggestion.forWord(name, SvgRules.ELEMENTS));
            return Optional.empty();
        }
        if (elements > MOST) return Optional.empty();
        if (elements++ == MOST) file.at(element).error("more than " + MOST + " elements", "draw something simpler");
        SortedMap<String, String> attributes = new TreeMap<>();
        for (Attribute attribute : element.attributes()) take(element, attribute, attributes);
        List<Node> inside = new ArrayList<>();
        element.childNodes().forEach(child -> node(child, name).ifPresent(inside::add));
        return Optional.of(new Shape(name, attributes, inside));
    }

    private void take(Element element, Attribute attribute, SortedMap<String, String> attributes) {
        String key = attribute.getKey();
        String value = attribute.getValue().strip();
        if (!SvgRules.knows(key)) {
            file.at(element, key)
                    .error("attribute '" + key + "' is not read", Suggestion.forWord(key, SvgRules.attributeNames()));
        } else if (!SvgRules.allows(key, value)) {
            file.at(element, key).error("'" + value + "' is no value for '" + key + "'", hint(key));
        } else if (isRight(element, key, value)) {
            attributes.put(key, key.equals("id") ? prefix + value : placed(key, value));
        }
    }

    private String placed(String key, String value) {
        return SvgRules.refers(key) ? value.replace("#", "#" + prefix) : value;
    }

    private boolean isRight(Element element, String key, String value) {
        if (key.equals("class")) return haveClasses(element, value);
        if (key.equals("font-size")) return isLegible(element, value);
        return !SvgRules.refers(key) || leads(element, key, SvgRules.target(value));
    }

    private boolean haveClasses(Element element, String value) {
        boolean right = true;
        for (String name : value.split(" ")) {
            if (SvgRules.CLASSES.contains(name)) continue;
            file.at(element, "class").error("unknown class '" + name + "'", Suggestion.forWord(name, SvgRules.CLASSES));
            right = false;
        }
        return right;
    }

    private boolean isLegible(Element element, String value) {
        double least = SMALLEST * width / PHONE;
        if (Double.parseDouble(value) >= least) return true;
        String hint = "at least " + (int) Math.ceil(least) + " in a drawing that is " + (int) width + " wide";
        file.at(element, "font-size").error("the text is too small to be read on a phone", hint);
        return false;
    }

    /** Whether it leads to an id; what is used uses nothing itself, or a small file could draw without end. */
    private boolean leads(Element element, String key, String id) {
        if (id.isEmpty()) return true;
        Element target = ids.get(id);
        if (target == null) {
            file.at(element, key).error("no element has the id '" + id + "'", Suggestion.forWord(id, ids.keySet()));
            return false;
        }
        boolean uses = users.computeIfAbsent(id, any -> refersFurther(target));
        if (uses) file.at(element, key).error("'" + id + "' uses other elements itself", "draw it out");
        return !uses;
    }

    private static boolean refersFurther(Element target) {
        return target.stream()
                .anyMatch(inner -> inner.attributes().asList().stream().anyMatch(it -> SvgRules.refers(it.getKey())));
    }

    private static String hint(String key) {
        return switch (key) {
            case "href" -> "a drawing loads nothing: write '#' and the id of one of its elements";
            case "fill", "stroke" -> "'none' or 'currentColor'; colours come from classes, so that they fit the theme";
            default -> "see 'Pictures' in the manual's page on the content folder";
        };
    }
}
