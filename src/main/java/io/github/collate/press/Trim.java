package io.github.collate.press;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Marks what decorates a page in few words. The engine describes every background, also those that draw nothing, by a
 * dictionary of its own: nine in ten of all objects in a file.
 *
 * @see <a href="https://www.iso.org/standard/51502.html">ISO 32000-1, 14.8.2.2 for artifacts</a>
 */
final class Trim {

    private static final String BEGIN = " BDC";
    private static final String END = "EMC\n";
    private static final String ARTIFACT = "/Artifact /";
    private static final COSName PAGINATION = COSName.getPDFName("Pagination");

    private Trim() {}

    /** Rewrites every page of a finished document. */
    static void trim(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            COSDictionary resources = page.getResources().getCOSObject();
            COSDictionary marks = resources.getCOSDictionary(COSName.PROPERTIES);
            if (marks == null) continue;
            PDStream contents = new PDStream(document);
            try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
                String old = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                out.write(trimmed(old, marks).getBytes(StandardCharsets.ISO_8859_1));
            }
            page.setContents(contents);
            resources.removeItem(COSName.PROPERTIES);
        }
    }

    /** PDFBox ends every operator with a line, and writes strings that hold a line's end in hexadecimal. */
    private static String trimmed(String page, COSDictionary marks) {
        StringBuilder out = new StringBuilder(page.length());
        int next;
        for (int at = 0; at < page.length(); at = next) {
            int end = page.indexOf('\n', at);
            next = end < 0 ? page.length() : end + 1;
            if (!page.startsWith(ARTIFACT, at) || !page.startsWith(BEGIN, end - BEGIN.length())) {
                out.append(page, at, next);
            } else if (page.startsWith(END, next)) {
                next += END.length();
            } else {
                String name = page.substring(at + ARTIFACT.length(), end - BEGIN.length());
                out.append("/Artifact ").append(said(marks.getCOSDictionary(COSName.getPDFName(name))));
            }
        }
        return out.toString();
    }

    /** Heads and feet are told from what is drawn behind words; that needs no more telling. */
    private static String said(COSDictionary mark) {
        return PAGINATION.equals(mark.getCOSName(COSName.TYPE)) ? "<</Type /Pagination>> BDC\n" : "BMC\n";
    }
}
