package io.github.collate.compose;

import io.github.collate.model.Page;
import io.github.collate.model.Ruling;
import io.github.collate.model.Settings;
import io.github.collate.model.SiteFile;
import io.github.collate.model.Update;
import io.github.collate.model.Verdicts;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What changed in the subject and what the authors ruled, as an Atom feed (RFC 4287), newest first. */
final class Feed {

    /** The file. */
    static final String PATH = "feed.xml";

    /** Of a feed nothing in which has a date. */
    private static final String EARLIEST = "1970-01-01";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /**
     * An entry.
     *
     * @param page where it stands, from the site's root
     * @param day ISO date; what is to come counts from the day it was read of
     */
    private record Entry(String page, String title, String day, String words, String source) {}

    private final Settings settings;
    private final List<Entry> entries;

    Feed(Settings settings, Verdicts verdicts) {
        this.settings = settings;
        entries = Stream.concat(
                        verdicts.updates().stream().map(dated -> entry(dated.update())),
                        verdicts.rulings().stream().map(settled -> entry(settled.ruling())))
                .sorted(Comparator.comparing(Entry::day).reversed().thenComparing(Entry::page))
                .toList();
    }

    private static Entry entry(Update update) {
        String page = Page.OfService.pathOf(update.services().get(0)) + "#update-" + update.id();
        String read = update.checked().toString();
        String day = day(update.date());
        return new Entry(page, update.what(), day.compareTo(read) < 0 ? day : read, update.was(), update.source());
    }

    private static Entry entry(Ruling ruling) {
        String page = Page.Contradictions.PATH + "#" + ruling.id();
        String title = ruling.about() + ": " + ruling.holds();
        return new Entry(page, title, ruling.checked().toString(), ruling.why(), ruling.source());
    }

    /** The first day of what an author dates by month or year. */
    private static String day(String date) {
        return date + "-01-01".substring(Math.min("-01-01".length(), date.length() - "2024".length()));
    }

    /** The feed; without entries where there is nothing to tell. */
    SiteFile file() {
        StringWriter text = new StringWriter();
        try {
            write(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new SiteFile(PATH, text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", settings.language());
        element(xml, "title", settings.title());
        element(xml, "id", settings.baseUrl());
        element(xml, "updated", midnight(newest()));
        link(xml, "self", settings.baseUrl() + PATH);
        link(xml, "alternate", settings.baseUrl());
        xml.writeStartElement("author");
        element(xml, "name", settings.title());
        xml.writeEndElement();
        for (Entry entry : entries) write(xml, entry);
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private String newest() {
        Stream<String> dates = Stream.concat(
                settings.contentDate().map(LocalDate::toString).stream(),
                entries.stream().map(Entry::day));
        return dates.max(Comparator.naturalOrder()).orElse(EARLIEST);
    }

    private void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        element(xml, "title", entry.title());
        element(xml, "id", settings.baseUrl() + entry.page());
        element(xml, "updated", midnight(entry.day()));
        link(xml, "alternate", settings.baseUrl() + entry.page());
        if (!entry.source().isEmpty()) link(xml, "related", entry.source());
        if (!entry.words().isEmpty()) element(xml, "summary", entry.words());
        xml.writeEndElement();
    }

    private static String midnight(String day) {
        return day + "T00:00:00Z";
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
