package io.github.collate.press;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FlowingColumnContainerBox;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Markup that is laid out in pages and not yet bound to a paper. For the thread alone that made it. */
final class Galley implements AutoCloseable {

    private static final int COLUMNS = 2;

    /** What of a column's height the other one may end higher. */
    private static final double UNEVEN = 0.25;

    /** Points: columns break between lines and pieces, which are about so high. */
    private static final double SLACK = 26;

    /** The engine's units of length in a point. */
    private static final double DOTS = 20 * 4 / 3.0;

    private final PdfBoxRenderer renderer;
    private final PDDocument document;
    private final List<PageBox> pages;
    private final Collection<String> anchors;
    private final boolean squeezed;

    /**
     * @param anchors ids of the elements in it
     * @param squeezed whether words are broken for a table to be no wider than the page
     */
    Galley(PdfBoxRenderer renderer, PDDocument document, Collection<String> anchors, boolean squeezed) {
        this.squeezed = squeezed;
        this.renderer = renderer;
        this.document = document;
        this.anchors = anchors;
        renderer.layout();
        pages = renderer.getRootBox().getLayer().getPages();
    }

    boolean squeezed() {
        return squeezed;
    }

    int pages() {
        return pages.size();
    }

    /** About how many pages are filled, the last one only in part. Good for a guess at what would fit, no more. */
    double filled() {
        Box last = lastLine(renderer.getRootBox());
        PageBox page = pages.get(page(last) - 1);
        double height = (double) page.getBottom() - page.getTop();
        double down = (last.getAbsY() + last.getHeight() - page.getTop()) / height;
        double middle = renderer.getRootBox().getContentWidth() / (double) COLUMNS;
        boolean right = last.getAbsX() > middle;
        boolean left = !right && last.getWidth() <= middle;
        double column = right ? (1 + down) / COLUMNS : left ? down / COLUMNS : down;
        return pages.size() - 1 + Math.min(1, column);
    }

    /** Points that the last page may end higher for its columns to end alike; 0 where they do, or where there are none. */
    int uneven() {
        Optional<Box> columns = columns(renderer.getRootBox());
        PageBox last = pages.get(pages.size() - 1);
        if (columns.isEmpty()) return 0;
        int top = Math.max(columns.get().getAbsY(), last.getTop());
        int[] ends = new int[COLUMNS];
        Arrays.fill(ends, top);
        ends(columns.get(), top, renderer.getRootBox().getContentWidth() / COLUMNS, ends);
        Arrays.sort(ends);
        if (ends[1] - ends[0] < (ends[1] - top) * UNEVEN) return 0;
        int even = (ends[0] + ends[1]) / 2 + (int) (SLACK * DOTS);
        return Math.max(0, (int) ((last.getBottom() - even) / DOTS));
    }

    private static Optional<Box> columns(Box box) {
        if (box instanceof FlowingColumnContainerBox) return Optional.of(box);
        Optional<Box> found = Optional.empty();
        for (int at = box.getChildCount() - 1; at >= 0 && found.isEmpty(); at--) found = columns(box.getChild(at));
        return found;
    }

    /** How far down the lines of either column reach. */
    private static void ends(Box box, int top, int middle, int[] ends) {
        if (box instanceof LineBox && box.getAbsY() >= top) {
            int column = box.getAbsX() < middle ? 0 : 1;
            ends[column] = Math.max(ends[column], box.getAbsY() + box.getHeight());
        }
        for (int at = 0; at < box.getChildCount(); at++) ends(box.getChild(at), top, middle, ends);
    }

    private static Box lastLine(Box box) {
        for (int at = box.getChildCount() - 1; at >= 0; at--) {
            Box last = lastLine(box.getChild(at));
            if (last instanceof LineBox) return last;
        }
        return box;
    }

    /** The pages of the elements that have an id, from 1. */
    Map<String, Integer> places() {
        SharedContext all = renderer.getSharedContext();
        Map<String, Integer> places = new TreeMap<>();
        for (String anchor : anchors) {
            Box box = all.getBoxById(anchor);
            if (box != null) places.put(anchor, page(box));
        }
        return places;
    }

    /** Those of the elements of these ids that are wider than what they stand in. */
    List<String> tooWide(List<String> ids) {
        SharedContext all = renderer.getSharedContext();
        return ids.stream()
                .filter(id -> {
                    Box box = all.getBoxById(id);
                    return box != null
                            && box.getWidth() > box.getContainingBlock().getContentWidth() + 1;
                })
                .toList();
    }

    private int page(Box box) {
        int page = 1;
        while (page < pages.size() && box.getAbsY() >= pages.get(page - 1).getBottom()) page++;
        return page;
    }

    /** The document. */
    PDDocument print() throws IOException {
        renderer.getSharedContext().registerWithThread();
        renderer.createPDFWithoutClosing();
        Trim.trim(document);
        return document;
    }

    @Override
    public void close() throws IOException {
        renderer.close();
        document.close();
    }
}
