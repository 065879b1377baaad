package io.github.collate.read;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * YAML text to nodes, for files that no one vouches for. The events are looked at first, one by one: nesting that would
 * exhaust the stack and aliases, which can blow up a small file, never reach the composer.
 */
final class Yaml {

    /** Our formats need five levels. */
    private static final int DEPTH = 20;

    private Yaml() {}

    /** The root of the only document; empty, with a problem reported, where there is none. */
    static Optional<Node> parse(YamlFile file) {
        return parse(file, "'collate init' shows what belongs here");
    }

    /** The same, with a hint of one's own for a file that is empty. */
    static Optional<Node> parse(YamlFile file, String hint) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new FailsafeSchema())
                .setAllowNonScalarKeys(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        try {
            if (!isHarmless(file, settings)) return Optional.empty();
            Optional<Node> root = new Compose(settings).composeString(file.text());
            if (root.isEmpty()) file.start().error("the file is empty", hint);
            return root;
        } catch (MarkedYamlEngineException e) {
            YamlError error = YamlError.of(e.getProblem());
            file.at(e.getProblemMark()).error("broken YAML: " + error.message(), error.hint());
        } catch (YamlEngineException e) {
            file.start().error("broken YAML", "check the file with a YAML editor");
        }
        return Optional.empty();
    }

    private static boolean isHarmless(YamlFile file, LoadSettings settings) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(file.text())) {
            if (event instanceof AliasEvent) {
                file.at(event.getStartMark()).error("YAML aliases are not read", "write out what it stands for");
                return false;
            }
            depth += change(event);
            if (depth > DEPTH) {
                file.at(event.getStartMark()).error("nested deeper than " + DEPTH + " levels", "take levels out");
                return false;
            }
        }
        return true;
    }

    private static int change(Event event) {
        return switch (event.getEventId()) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            default -> 0;
        };
    }
}
