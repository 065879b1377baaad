package io.github.collate.press;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A document that is set and not yet bound to a paper. */
final class Galley implements AutoCloseable {

    private final PdfBoxRenderer renderer;

    Galley(PdfBoxRenderer renderer) {
        this.renderer = renderer;
    }

    PDDocument document() {
        return renderer.getPdfDocument();
    }

    int pages() {
        return document().getNumberOfPages();
    }

    @Override
    public void close() {
        renderer.close();
    }
}
