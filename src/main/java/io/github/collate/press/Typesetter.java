package io.github.collate.press;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import io.github.collate.model.Problems;
import io.github.collate.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Sets HTML in pages by openhtmltopdf. Loads nothing but the fonts it is given. Safe for use by several threads. */
final class Typesetter {

    private static final String SHOWN_FOR_MISSING = "\uFFFD";

    /** The class of a table in print.css that breaks words rather than grow. */
    private static final String SQUEEZED = "squeezed";

    private final byte[] colours;
    private final Glyphs glyphs;
    private final Problems problems;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    Typesetter(Fonts fonts, Problems problems) {
        XRLog.setLoggingEnabled(false);
        this.glyphs = new Glyphs(fonts.characters(), problems);
        this.problems = problems;
        this.colours = colours();
    }

    /** The sRGB profile that PDF/A wants to be in the file; Java's own differs from one version to the next. */
    static byte[] colours() {
        try (InputStream in = Objects.requireNonNull(Typesetter.class.getResourceAsStream("sRGB.icc"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read its own colour profile", e);
        }
    }

    /** The markup in pages. A table whose words are too long for its width is set again with these broken. */
    Galley set(String markup, TypeCase letters) {
        org.jsoup.nodes.Document parsed = parsed(markup);
        List<String> tables = parsed.select("table").eachAttr("id");
        Galley galley = set(parsed, letters, false);
        List<String> wide = galley.tooWide(tables);
        if (wide.isEmpty()) return galley;
        close(galley);
        wide.forEach(id -> Objects.requireNonNull(parsed.getElementById(id)).addClass(SQUEEZED));
        return set(parsed, letters, true);
    }

    private static void close(Galley galley) {
        try {
            galley.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Galley set(org.jsoup.nodes.Document parsed, TypeCase letters, boolean squeezed) {
        List<String> anchors = parsed.select("[id]").eachAttr("id");
        PDDocument document = new PDDocument();
        PdfBoxRenderer renderer = renderer(parsed, document, letters);
        try {
            return new Galley(renderer, document, anchors, squeezed);
        } catch (RuntimeException e) {
            renderer.close();
            throw e;
        }
    }

    /** HTML knows no bookmarks, the engine looks for them in the head. */
    private org.jsoup.nodes.Document parsed(String markup) {
        org.jsoup.nodes.Document document = Jsoup.parse(glyphs.printable(markup));
        document.select("bookmarks").forEach(bookmarks -> document.head().appendChild(bookmarks));
        drawInOrder(document.body());
        int number = 0;
        for (Element table : document.select("table:not([id])")) table.id("table." + number++);
        return document;
    }

    /**
     * The engine draws the words of an element before what stands among them, and those who take text out of the file meet
     * it in the order of drawing: words that have neighbours get an element of their own.
     */
    private static void drawInOrder(Element element) {
        if (element.normalName().equals("svg")) return;
        boolean mixed = !element.children().isEmpty();
        for (TextNode words : mixed ? element.textNodes() : List.<TextNode>of()) {
            if (!words.isBlank()) words.wrap("<span></span>");
        }
        element.children().forEach(Typesetter::drawInOrder);
    }

    private PdfBoxRenderer renderer(org.jsoup.nodes.Document parsed, PDDocument document, TypeCase letters) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(new W3CDom().fromJsoup(parsed), "")
                .useReplacementText(SHOWN_FOR_MISSING)
                .withDiagnosticConsumer(this::tell)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.usePDDocument(document);
        if (parsed.selectFirst("svg") != null) builder.useSVGDrawer(new BatikSVGDrawer());
        letters.give(builder, document, parsed.selectFirst("svg text") != null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(colours);
        return builder.buildPdfRenderer();
    }

    /** What the engine has to say of the theme's markup and style, each once. */
    private void tell(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() < Level.WARNING.intValue()) return;
        String message = diagnostic.getFormattedMessage();
        if (told.add(message)) {
            problems.warning(
                    Span.at("templates/print", 1), message, "", "openhtmltopdf says so of the print templates");
        }
    }
}
