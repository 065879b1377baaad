package io.github.collate.read;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * XML text to a tree, for files that no one vouches for. It is walked once as events first, so that declarations of
 * entities, nesting without end and broken markup never reach the tree; the tree then knows where everything stands.
 */
final class Xml {

    /** Our drawings need five levels. */
    private static final int DEPTH = 20;

    private Xml() {}

    /** The document; empty, with a problem reported, where there is none. */
    static Optional<Document> parse(YamlFile file) {
        if (file.text().isBlank()) {
            file.start().error("the file is empty", "draw something, or take the file out");
            return Optional.empty();
        }
        if (!isHarmless(file)) return Optional.empty();
        return Optional.of(Parser.xmlParser().setTrackPosition(true).parseInput(file.text(), ""));
    }

    private static boolean isHarmless(YamlFile file) {
        try {
            XMLStreamReader events = factory().createXMLStreamReader(new StringReader(file.text()));
            int depth = 0;
            while (events.hasNext()) {
                int event = events.next();
                if (event == XMLStreamConstants.START_ELEMENT) depth++;
                if (event == XMLStreamConstants.END_ELEMENT) depth--;
                Optional<String> refused = refusal(event, depth);
                if (refused.isPresent()) {
                    line(file, events.getLocation().getLineNumber()).error(refused.get(), "take it out");
                    return false;
                }
            }
            return true;
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            String hint = "check the file with an XML editor: every element is closed, & is written &amp;";
            line(file, line).error("broken XML", hint);
            return false;
        }
    }

    private static Optional<String> refusal(int event, int depth) {
        if (depth > DEPTH) return Optional.of("nested deeper than " + DEPTH + " levels");
        return switch (event) {
            case XMLStreamConstants.DTD -> Optional.of("a document type is not read");
            case XMLStreamConstants.ENTITY_REFERENCE -> Optional.of("an entity of one's own is not read");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> Optional.of("a processing instruction is not read");
            default -> Optional.empty();
        };
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static Spot line(YamlFile file, int number) {
        return file.line(Math.min(Math.max(number, 1), file.lines().size()));
    }
}
