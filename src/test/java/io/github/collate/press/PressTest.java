package io.github.collate.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.github.collate.model.Manuscript;
import io.github.collate.model.Printed;
import io.github.collate.model.Problem;
import io.github.collate.model.Problems;
import io.github.collate.model.SiteFile;
import io.github.collate.model.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PressTest {

    private static final Path FONTS = Path.of("templates", "print", "fonts");

    private final Problems problems = new Problems();

    /** Lines of words, one for each piece. */
    private record Lines(String path, int pieces, List<Setting> settings, String words) implements Manuscript {
        @Override
        public String fingerprint() {
            return pieces + words;
        }

        @Override
        public Optional<String> markup(int kept, Setting setting, Map<String, Integer> pages) {
            String lines = ("<p>" + words + "</p>").repeat(kept);
            return Optional.of("""
                    <!doctype html><html lang="en"><head><title>%s</title><meta name="subject" content="s">
                    <style>@page { size: 595.28pt 792pt; margin: 40pt }
                    html { font: %spt IBMPlexSansCondensed } p { margin: 0 }
                p { word-wrap: break-word } table { width: 100%% } td { word-wrap: normal }
                .squeezed td { word-wrap: break-word }</style></head>
                    <body>%s</body></html>""".formatted(path, setting.size() / 10, lines));
        }
    }

    private static final List<Manuscript.Setting> SETTINGS =
            List.of(new Manuscript.Setting(200, 1), new Manuscript.Setting(120, 1), new Manuscript.Setting(100, 2));

    @Test
    void what_is_short_is_set_large() throws IOException {
        Printed printed = print(new Lines("short", 3, SETTINGS, "Bees dance"));

        assertThat(printed.kept()).isEqualTo(3);
        assertThat(printed.pages()).isOne();
        assertThat(text(printed.files().get(0))).contains("Bees dance");
    }

    @Test
    void words_are_drawn_in_the_order_they_are_read() throws IOException {
        Printed printed = print(new Lines("order", 1, SETTINGS, "Bees <b>dance</b> in <i>circles</i> at home"));

        assertThat(text(printed.files().get(0))).contains("Bees dance in circles at home");
    }

    @Test
    void what_is_longer_is_set_smaller_and_on_more_pages() {
        assertThat(print(new Lines("one", 40, SETTINGS, "Bees dance")).pages()).isOne();
        assertThat(print(new Lines("two", 80, SETTINGS, "Bees dance")).pages()).isEqualTo(2);
    }

    @Test
    void what_is_too_long_is_filled_up_to_the_last_line() {
        int most = print(new Lines("long", 1000, SETTINGS, "Bees dance")).kept();

        assertThat(most).isBetween(80, 200);
        assertThat(print(new Lines("all", most, SETTINGS, "Bees dance")).kept()).isEqualTo(most);
        assertThat(print(new Lines("more", most + 1, SETTINGS, "Bees dance")).kept())
                .isEqualTo(most);
    }

    @Test
    void what_is_too_wide_is_broken_and_nothing_stands_in_a_margin() throws IOException {
        String word = "Donaudampfschifffahrtsgesellschaftskapitaen".repeat(4);
        String row = "<tr>" + ("<td>" + word + "</td>").repeat(12) + "</tr>";
        Printed printed = print(new Lines(
                "wide", 1, List.of(new Manuscript.Setting(80, 99)), word + "<table>" + row.repeat(3) + "</table>"));

        List<Float> ends = letters(printed).stream()
                .map(letter -> letter.getXDirAdj() + letter.getWidthDirAdj())
                .toList();
        assertThat(ends).hasSizeGreaterThan(1000).allMatch(end -> end > 40 && end < 556);
    }

    @Test
    void the_columns_of_a_short_page_end_alike() throws IOException {
        List<TextPosition> letters = letters(print(new Columns(24)));
        float left = end(letters, 0, 297);
        float right = end(letters, 297, 600);

        assertThat(right).isPositive().isCloseTo(left, offset(40f));
    }

    /** Lines of words in two columns. */
    private record Columns(int pieces) implements Manuscript {
        @Override
        public String path() {
            return "columns";
        }

        @Override
        public String fingerprint() {
            return path() + pieces;
        }

        @Override
        public List<Setting> settings() {
            return List.of(new Setting(100, 1));
        }

        @Override
        public Optional<String> markup(int kept, Setting setting, Map<String, Integer> pages) {
            return Optional.of("""
                    <!doctype html><html lang="en"><head><title>c</title><meta name="subject" content="s">
                    <style>@page { size: 595.28pt 792pt; margin: 40pt 40pt %spt } div { column-count: 2 }
                    html { font: 10pt IBMPlexSansCondensed } p { margin: 0 }</style></head>
                    <body><div>%s</div></body></html>""".formatted(setting.foot() + 40, "<p>Bees dance</p>".repeat(kept)));
        }
    }

    private static float end(List<TextPosition> letters, int from, int to) {
        return (float) letters.stream()
                .filter(letter -> letter.getXDirAdj() >= from && letter.getXDirAdj() < to)
                .mapToDouble(TextPosition::getYDirAdj)
                .max()
                .orElse(0);
    }

    private static List<TextPosition> letters(Printed printed) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(printed.files().get(0).bytes())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            }.getText(document);
        }
        return letters;
    }

    @Test
    void what_decorates_takes_no_object_of_its_own() throws IOException {
        Printed printed = print(new Lines("trim", 40, SETTINGS, "Bees <b style='background: #eee'>dance</b>"));

        try (PDDocument document = Loader.loadPDF(printed.files().get(0).bytes())) {
            PDPage page = document.getPage(0);
            String drawn = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(page.getResources().getPropertiesNames()).isEmpty();
            assertThat(drawn)
                    .contains("/Artifact BMC", "/Span <</MCID ")
                    .doesNotContain("/Artifact /")
                    .doesNotContain("/Artifact BMC\nEMC");
            assertThat(drawn.split("EMC\n")).hasSameSizeAs(drawn.split("(BDC|BMC)\n"));
        }
    }

    @Test
    void every_paper_shows_the_same_in_its_middle() throws IOException {
        List<SiteFile> files =
                print(new Lines("paper", 3, SETTINGS, "Bees dance")).files();

        assertThat(files).extracting(SiteFile::path).containsExactly("sheets/a4/paper.pdf", "sheets/letter/paper.pdf");
        assertThat(size(files.get(0)))
                .extracting(PDRectangle::getWidth, PDRectangle::getHeight)
                .containsExactly(595.28f, 841.89f);
        assertThat(size(files.get(1)))
                .extracting(PDRectangle::getWidth, PDRectangle::getHeight)
                .containsExactly(612f, 792f);
        assertThat(text(files.get(0))).isEqualTo(text(files.get(1)));
    }

    @Test
    void two_runs_give_the_same_bytes() {
        Lines lines = new Lines("same", 60, SETTINGS, "Bees dance");

        List<SiteFile> first = print(lines).files();
        List<SiteFile> second = print(lines).files();
        for (int at = 0; at < first.size(); at++) {
            assertThat(second.get(at).bytes()).isEqualTo(first.get(at).bytes());
        }
    }

    @Test
    void a_character_that_no_font_has_is_marked_and_told_once() throws IOException {
        Printed printed = print(new Lines("glyph", 2, SETTINGS, "A bee 蜂 \uD83D\uDC1D"));

        assertThat(text(printed.files().get(0))).contains("A bee \uFFFD \uFFFD");
        assertThat(problems.all()).extracting(Problem::message).anyMatch(told -> told.contains("U+8702"));
        assertThat(problems.all()).hasSize(2);
    }

    @Test
    void what_was_printed_before_is_not_printed_again() {
        List<Manuscript> first = List.of(new Lines("a", 1, SETTINGS, "a"), new Lines("b", 1, SETTINGS, "b"));
        List<Manuscript> then = List.of(new Lines("a", 1, SETTINGS, "a"), new Lines("b", 2, SETTINGS, "b"));
        Prints stock = press(Prints.EMPTY).print(first, done -> {});
        Prints kept = Prints.of(stock.bytes());
        Prints again = press(kept).print(then, done -> {});

        assertThat(kept.printed().keySet()).isEqualTo(stock.printed().keySet());
        assertThat(again.printed().values())
                .filteredOn(one -> one.path().equals("a"))
                .allMatch(kept.printed().values()::contains);
        assertThat(again.printed().values())
                .filteredOn(one -> one.path().equals("b"))
                .noneMatch(kept.printed().values()::contains)
                .extracting(Printed::kept)
                .containsExactly(2);
    }

    @Test
    void a_stock_that_is_not_whole_is_thrown_away() {
        byte[] whole = press(Prints.EMPTY)
                .print(List.of(new Lines("a", 1, SETTINGS, "a")), done -> {})
                .bytes();
        for (int at = 0; at < whole.length; at += 97) {
            byte[] broken = whole.clone();
            broken[at] ^= 1;
            assertThat(Prints.of(broken)).isEqualTo(Prints.EMPTY);
            assertThat(Prints.of(Arrays.copyOf(whole, at))).isEqualTo(Prints.EMPTY);
        }
        assertThat(Prints.of(whole).printed()).hasSize(1);
        assertThat(Prints.of("something else altogether".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Prints.EMPTY);
    }

    @Test
    void what_is_done_is_counted() {
        AtomicInteger most = new AtomicInteger();
        List<Manuscript> all = List.of(
                new Lines("a", 1, SETTINGS, "a"), new Lines("b", 1, SETTINGS, "b"), new Lines("c", 1, SETTINGS, "c"));
        List<Printed> printed = printed(press(Prints.EMPTY).print(all, done -> most.accumulateAndGet(done, Math::max)));

        assertThat(printed).extracting(Printed::path).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(most).hasValue(3);
    }

    @Test
    void a_theme_without_fonts_is_told_and_prints_nothing() {
        Press press = new Press(new Theme(new TreeMap<>()), Optional.empty(), Prints.EMPTY, "1", problems);

        assertThat(press.print(List.of(new Lines("a", 1, SETTINGS, "a")), done -> {}))
                .isEqualTo(Prints.EMPTY);
        assertThat(problems.all()).extracting(Problem::message).containsExactly("no font to print with");
    }

    private Printed print(Manuscript manuscript) {
        return printed(press(Prints.EMPTY).print(List.of(manuscript), done -> {}))
                .get(0);
    }

    private static List<Printed> printed(Prints stock) {
        return List.copyOf(stock.printed().values());
    }

    private Press press(Prints stock) {
        return new Press(theme(), Optional.of(LocalDate.of(2026, 11, 21)), stock, "1", problems);
    }

    private static Theme theme() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (String name : List.of("IBMPlexSansCondensed-Regular.ttf", "IBMPlexMono-Regular.ttf")) {
            try {
                files.put("print/fonts/" + name, Files.readAllBytes(FONTS.resolve(name)));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return new Theme(files);
    }

    private static String text(SiteFile file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static PDRectangle size(SiteFile file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            return document.getPage(0).getMediaBox();
        }
    }
}
