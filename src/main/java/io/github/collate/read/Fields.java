package io.github.collate.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping of a YAML file, read key by key. Unknown, missing and repeated keys are reported when it is opened, values of
 * the wrong kind when they are asked for; what is wrong reads as absent.
 */
final class Fields {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private final YamlFile file;
    private final Spot spot;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Fields(YamlFile file, Spot spot) {
        this.file = file;
        this.spot = spot;
    }

    /** Opens a mapping of that shape; empty, with a problem reported, if the node is none. */
    static Optional<Fields> of(YamlFile file, Node node, Shape shape) {
        if (!(node instanceof MappingNode mapping)) {
            file.at(node).error(kind(node) + " stands where " + shape.what() + " belongs", keysHint(shape));
            return Optional.empty();
        }
        Fields fields = new Fields(file, file.at(node));
        Map<String, Spot> seen = new LinkedHashMap<>();
        boolean inBraces = mapping.getFlowStyle() == FlowStyle.FLOW;
        for (NodeTuple tuple : mapping.getValue()) fields.take(tuple, shape, inBraces, seen);
        for (String key : shape.required()) {
            if (!seen.containsKey(key)) {
                fields.spot.error(shape.what() + " needs '" + key + "'", "add a line '" + key + ": ...'");
            }
        }
        return Optional.of(fields);
    }

    private static String keysHint(Shape shape) {
        return "write its keys: " + String.join(", ", shape.keys());
    }

    private void take(NodeTuple tuple, Shape shape, boolean inBraces, Map<String, Spot> seen) {
        Spot at = file.at(tuple.getKeyNode());
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!shape.keys().contains(key)) {
            String message = key.isEmpty() ? "a key is a word" : "unknown key '" + key + "' in " + shape.what();
            boolean torn = inBraces && kind(tuple.getValueNode()).equals("nothing");
            String hint = torn ? "put a text that holds a comma between quotes" : Suggestion.forWord(key, shape.keys());
            at.error(message, hint);
        } else if (seen.containsKey(key)) {
            at.error(
                    "'" + key + "' stands twice, first in line "
                            + seen.get(key).span().line(),
                    "keep one of them");
        } else {
            seen.put(key, at);
            values.put(key, tuple.getValueNode());
        }
    }

    /** Where the mapping starts. */
    Spot spot() {
        return spot;
    }

    /** Whether the key stands there, whatever its value. */
    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Whether nothing is listed under the key. */
    boolean lacks(String key) {
        return value(key).map(Fields::isEmptyList).orElse(true);
    }

    /** Where the value of the key stands; of an absent one where the mapping starts. */
    Spot at(String key) {
        return value(key).map(file::at).orElse(spot);
    }

    /** Reports a list under the key that has no entry. */
    void needsEntry(String key) {
        value(key)
                .filter(Fields::isEmptyList)
                .ifPresent(node -> file.at(node).error("'" + key + "' is an empty list", "list one at least"));
    }

    /** Reports a list under the key that has another number of entries. */
    void needsEntries(String key, int count) {
        value(key)
                .filter(node ->
                        node instanceof SequenceNode list && list.getValue().size() != count)
                .ifPresent(node -> file.at(node)
                        .error("'" + key + "' needs " + count + " entries", "list " + count + ", no more and no less"));
    }

    private static boolean isEmptyList(Node node) {
        return node instanceof SequenceNode list && list.getValue().isEmpty();
    }

    /** A text; numbers count as text. */
    Optional<Text> text(String key) {
        return value(key).flatMap(node -> text(node, "'" + key + "'"));
    }

    /** A text, or an empty one. */
    String string(String key) {
        return text(key).map(Text::value).orElse("");
    }

    /** A whole number within bounds. */
    Optional<Integer> number(String key, int least, int most) {
        Optional<Text> text = text(key);
        if (text.isEmpty()) return Optional.empty();
        Optional<Integer> number = text.filter(t -> t.value().matches("-?[0-9]{1,9}"))
                .map(t -> Integer.parseInt(t.value()))
                .filter(n -> n >= least && n <= most);
        if (number.isEmpty()) {
            text.get()
                    .spot()
                    .error(
                            "'" + key + "' is no whole number from " + least + " to " + most,
                            "like '" + key + ": " + Math.min(least + 50, (least + most) / 2) + "'");
        }
        return number;
    }

    /** Yes or no. */
    Optional<Boolean> truth(String key) {
        Optional<Text> text = text(key);
        if (text.isEmpty()) return Optional.empty();
        String value = text.get().value().toLowerCase(Locale.ROOT);
        if (value.equals("true") || value.equals("false")) return Optional.of(value.equals("true"));
        text.get().spot().error("'" + key + "' is neither true nor false", "write '" + key + ": true' or 'false'");
        return Optional.empty();
    }

    /** A list of texts; none if the key is absent. */
    List<Text> texts(String key) {
        return items(key).stream()
                .flatMap(node -> text(node, "an entry of '" + key + "'").stream())
                .toList();
    }

    /** A list of lists of texts; none if the key is absent. */
    List<List<Text>> lists(String key) {
        return items(key).stream().map(node -> list(node, key)).toList();
    }

    private List<Text> list(Node node, String key) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .flatMap(item -> text(item, "an entry of '" + key + "'").stream())
                    .toList();
        }
        file.at(node).error("an entry of '" + key + "' is " + kind(node) + ", a list belongs here", "write '[...]'");
        return List.of();
    }

    /** A list of mappings; none if the key is absent. */
    List<Fields> mappings(String key, Shape shape) {
        return items(key).stream()
                .flatMap(node -> of(file, node, shape).stream())
                .toList();
    }

    /** A mapping. */
    Optional<Fields> mapping(String key, Shape shape) {
        return value(key).flatMap(node -> of(file, node, shape));
    }

    private Optional<Node> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    private List<Node> items(String key) {
        Optional<Node> value = value(key);
        if (value.isEmpty()) return List.of();
        if (value.get() instanceof SequenceNode list) return list.getValue();
        String hint = "write '" + key + ": [...]', or each entry on a line of its own behind '- '";
        file.at(value.get()).error("'" + key + "' is " + kind(value.get()) + ", a list belongs here", hint);
        return List.of();
    }

    private Optional<Text> text(Node node, String what) {
        if (!(node instanceof ScalarNode scalar)) {
            file.at(node)
                    .error(
                            what + " is " + kind(node) + ", a text belongs here",
                            "put text with ': ' or '- ' in it between quotes");
            return Optional.empty();
        }
        String value = scalar.getValue().strip();
        boolean absent = scalar.getScalarStyle() == ScalarStyle.PLAIN ? NULLS.contains(value) : value.isEmpty();
        if (absent) {
            file.at(node).error(what + " is empty", "write a text or take it out");
            return Optional.empty();
        }
        return Optional.of(new Text(value, file.at(node)));
    }

    private static String kind(Node node) {
        if (node instanceof MappingNode) return "a mapping";
        if (node instanceof SequenceNode) return "a list";
        boolean nothing = node instanceof ScalarNode scalar && scalar.getValue().isEmpty();
        return nothing ? "nothing" : "a text";
    }
}
