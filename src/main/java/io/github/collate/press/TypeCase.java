package io.github.collate.press;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Fonts that are read once for many documents: reading them takes as long as setting a page. For one thread at a time.
 */
final class TypeCase {

    private final List<Letters> letters = new ArrayList<>();

    private record Letters(Fonts.Font font, TrueTypeFont type) {}

    TypeCase(Fonts fonts) {
        for (Fonts.Font font : fonts.all()) letters.add(new Letters(font, read(font)));
    }

    /** Ligatures are drawn but not measured by the engine, and hide words from those who search: none. */
    private static TrueTypeFont read(Fonts.Font font) {
        try {
            TrueTypeFont type =
                    new TTFParser().parse(new RandomAccessReadBuffer(font.file().bytes()));
            type.setEnableGsub(false);
            return type;
        } catch (IOException e) {
            throw new UncheckedIOException("not a TrueType font: " + font.family(), e);
        }
    }

    /** Lets a document use the fonts, and its drawings too where these have words. */
    void give(PdfRendererBuilder builder, PDDocument document, boolean drawn) {
        for (Letters one : letters) {
            FontStyle style = one.font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            builder.useFont(new Embedded(document, one.type), one.font.family(), one.font.weight(), style, true);
            if (!drawn) continue;
            builder.useFont(
                    () -> new ByteArrayInputStream(one.font.file().bytes()),
                    one.font.family(),
                    one.font.weight(),
                    style,
                    true,
                    EnumSet.of(FSFontUseCase.SVG));
        }
    }

    /** A font in a document, once something is set in it. */
    private static final class Embedded extends PDFontSupplier {
        private final PDDocument document;
        private final TrueTypeFont type;

        Embedded(PDDocument document, TrueTypeFont type) {
            super(null);
            this.document = document;
            this.type = type;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, type, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
