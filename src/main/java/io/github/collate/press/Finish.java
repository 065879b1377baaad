package io.github.collate.press;

import io.github.collate.model.Paper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** Binds a document to a paper: its pages' size, and what it says of itself. No clock, no user, no machine. */
final class Finish {

    private static final String PRODUCER = "Collate";

    /**
     * Metadata as PDF/A-2 (ISO 19005-2, 6.6) and PDF/UA-1 (ISO 14289-1, 5) want them; the schema of the latter's mark has
     * to be described in the file.
     */
    private static final String METADATA = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
            <pdf:Producer>Collate</pdf:Producer>{created}
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;

    /** Red, green and blue. */
    private static final int COLOURS = 3;

    /** Objects that are compressed together: as good as all. */
    private static final int OBJECTS = 10_000;

    private final Optional<LocalDate> date;

    Finish(Optional<LocalDate> date) {
        this.date = date;
    }

    /**
     * The bytes of a document on a paper. The document may be bound to another one after that.
     *
     * @param name what tells it from all others
     */
    byte[] on(Paper paper, PDDocument document, String name) throws IOException {
        document.getPages().forEach(page -> resize(page, paper));
        describe(document);
        document.setDocumentId((long) name.hashCode());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, new CompressParameters(OBJECTS));
        return out.toByteArray();
    }

    /** The same middle for every paper, so that what was set stays where it is. */
    private static void resize(PDPage page, Paper paper) {
        PDRectangle old = page.getMediaBox();
        boolean upright = old.getWidth() < old.getHeight();
        float width = upright ? paper.width() : paper.height();
        float height = upright ? paper.height() : paper.width();
        float left = (old.getLowerLeftX() + old.getUpperRightX() - width) / 2;
        float bottom = (old.getLowerLeftY() + old.getUpperRightY() - height) / 2;
        PDRectangle box = new PDRectangle(left, bottom, width, height);
        page.setMediaBox(box);
        page.setCropBox(box);
    }

    /** The profile as it came: Java writes one it has read in its own way, which changes from one version to the next. */
    private static void colours(PDDocument document) throws IOException {
        for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
            PDStream profile =
                    new PDStream(document, new ByteArrayInputStream(Typesetter.colours()), COSName.FLATE_DECODE);
            profile.getCOSObject().setInt(COSName.N, COLOURS);
            intent.getCOSObject().setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        }
    }

    private void describe(PDDocument document) throws IOException {
        colours(document);
        String title = document.getDocumentInformation().getTitle();
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        date.ifPresent(day -> information
                .getCOSObject()
                .setString(COSName.CREATION_DATE, "D:" + day.toString().replace("-", "") + "000000Z"));
        document.setDocumentInformation(information);
        String created = date.map(day -> "\n<xmp:CreateDate>" + day + "T00:00:00Z</xmp:CreateDate>")
                .orElse("");
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(METADATA.replace("{created}", created)
                .replace("{title}", escape(title))
                .getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
