package io.github.collate.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which elements, attributes and classes a drawing may have. Whatever is not here could run, load or style. */
final class SvgRules {

    /** What may stand in a drawing; its root, title and description are looked after apart. */
    static final List<String> ELEMENTS = List.of(
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "defs",
            "marker",
            "use");

    /** Elements whose text is shown. */
    static final Set<String> WORDED = Set.of("text", "tspan");

    /** The classes that the theme styles. */
    static final List<String> CLASSES = List.of(
            "p-box",
            "p-area",
            "p-old",
            "p-new",
            "p-third",
            "p-warn",
            "p-accent",
            "p-line",
            "p-flow",
            "p-grid",
            "p-text",
            "p-label",
            "p-muted",
            "p-code");

    private static final Pattern NUMBER = Pattern.compile("-?(\\d+\\.?\\d*|\\.\\d+)");
    private static final Pattern NUMBERS = Pattern.compile("[-+0-9.eE,\\s]+");
    private static final Pattern LOCAL = Pattern.compile("#[A-Za-z][A-Za-z0-9-]*");
    private static final Pattern LOCAL_URL = Pattern.compile("none|url\\(#[A-Za-z][A-Za-z0-9-]*\\)");
    private static final Pattern PAINT = Pattern.compile("none|currentColor");

    private static final Map<String, Pattern> ATTRIBUTES = attributes();

    private SvgRules() {}

    private static Map<String, Pattern> attributes() {
        Map<String, Pattern> all = new HashMap<>();
        for (String name : List.of(
                "x",
                "y",
                "x1",
                "y1",
                "x2",
                "y2",
                "cx",
                "cy",
                "r",
                "rx",
                "ry",
                "dx",
                "dy",
                "width",
                "height",
                "refX",
                "refY",
                "markerWidth",
                "markerHeight",
                "font-size",
                "stroke-width",
                "opacity")) {
            all.put(name, NUMBER);
        }
        for (String name : List.of("points", "stroke-dasharray", "viewBox")) all.put(name, NUMBERS);
        for (String name : List.of("fill", "stroke")) all.put(name, PAINT);
        for (String name : List.of("marker-start", "marker-mid", "marker-end")) all.put(name, LOCAL_URL);
        all.put("id", Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,30}"));
        all.put("class", Pattern.compile("[a-z0-9-]+( [a-z0-9-]+)*"));
        all.put("href", LOCAL);
        all.put("d", Pattern.compile("[MmLlHhVvCcSsQqTtAaZz0-9eE+\\-.,\\s]+"));
        all.put(
                "transform",
                Pattern.compile("((translate|scale|rotate|skewX|skewY|matrix)\\([-+0-9.eE,\\s]+\\)\\s*)+"));
        all.put("text-anchor", Pattern.compile("start|middle|end"));
        all.put("dominant-baseline", Pattern.compile("auto|middle|central|hanging"));
        all.put("font-weight", Pattern.compile("normal|bold|[1-9]00"));
        all.put("font-style", Pattern.compile("normal|italic"));
        all.put("stroke-linecap", Pattern.compile("butt|round|square"));
        all.put("stroke-linejoin", Pattern.compile("miter|round|bevel"));
        all.put("fill-rule", Pattern.compile("nonzero|evenodd"));
        all.put("orient", Pattern.compile("auto|auto-start-reverse|-?\\d{1,3}"));
        all.put("markerUnits", Pattern.compile("strokeWidth|userSpaceOnUse"));
        return all;
    }

    /** Whether an attribute may stand there at all. */
    static boolean knows(String attribute) {
        return ATTRIBUTES.containsKey(attribute);
    }

    /** Whether an attribute that may stand there may have that value. */
    static boolean allows(String attribute, String value) {
        Pattern pattern = ATTRIBUTES.get(attribute);
        return pattern != null && pattern.matcher(value).matches();
    }

    /** The attributes that a drawing may have, sorted. */
    static List<String> attributeNames() {
        List<String> names = new ArrayList<>(ATTRIBUTES.keySet());
        names.sort(null);
        return names;
    }

    /** Whether the value of an attribute names an id. */
    static boolean refers(String attribute) {
        return attribute.equals("href") || attribute.startsWith("marker-");
    }

    /** The id that such a value names; empty for none. */
    static String target(String value) {
        int hash = value.indexOf('#');
        return hash < 0 ? "" : value.substring(hash + 1).replace(")", "");
    }
}
