package io.github.collate.read;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * YAML text to nodes, for files that no one vouches for. The events are looked at one by one on their way to the
 * composer: nesting that would exhaust the stack and aliases, which can blow up a small file, never reach it.
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
            Parser parser = new Guarded(new ParserImpl(settings, new StreamReader(settings, file.text())));
            Optional<Node> root = new Composer(settings, parser).getSingleNode();
            if (root.isEmpty()) file.start().error("the file is empty", hint);
            return root;
        } catch (Refused e) {
            file.at(e.event.getStartMark()).error(String.valueOf(e.getMessage()), e.hint);
        } catch (MarkedYamlEngineException e) {
            YamlError error = YamlError.of(e.getProblem());
            file.at(e.getProblemMark()).error("broken YAML: " + error.message(), error.hint());
        } catch (YamlEngineException e) {
            file.start().error("broken YAML", "check the file with a YAML editor");
        }
        return Optional.empty();
    }

    /** Hands the events on, one by one, as long as they are harmless. */
    private static final class Guarded implements Parser {

        private final Parser parser;
        private int depth;

        Guarded(Parser parser) {
            this.parser = parser;
        }

        @Override
        public boolean checkEvent(Event.ID id) {
            return parser.checkEvent(id);
        }

        @Override
        public Event peekEvent() {
            return parser.peekEvent();
        }

        @Override
        public boolean hasNext() {
            return parser.hasNext();
        }

        @Override
        public Event next() {
            Event event = parser.next();
            if (event instanceof AliasEvent) {
                throw new Refused(event, "YAML aliases are not read", "write out what it stands for");
            }
            depth += change(event);
            if (depth > DEPTH) {
                throw new Refused(event, "nested deeper than " + DEPTH + " levels", "take levels out");
            }
            return event;
        }

        private static int change(Event event) {
            return switch (event.getEventId()) {
                case MappingStart, SequenceStart -> 1;
                case MappingEnd, SequenceEnd -> -1;
                default -> 0;
            };
        }
    }

    /** What is not read, where it stands. */
    private static final class Refused extends RuntimeException {

        private final transient Event event;
        private final String hint;

        Refused(Event event, String message, String hint) {
            super(message);
            this.event = event;
            this.hint = hint;
        }
    }
}
