package io.github.collate.render;

import io.github.collate.model.IndexTerm;
import io.github.collate.model.Manuscript;
import io.github.collate.model.Manuscript.Setting;
import io.github.collate.model.Problems;
import io.github.collate.model.Service;
import io.github.collate.model.Sha256;
import io.github.collate.model.Sheet;
import io.github.collate.model.Site;
import io.github.collate.model.Theme;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes sheets as markup for the press, through the print templates of a theme. Safe for use by several threads. */
public final class Manuscripts {

    private static final String STYLE = "print/print.css";
    private static final String DRAWING = "print/drawing.css";

    /** Sizes of type, in tenths of a point: where all fits on one page, where it takes several, and of a table. */
    private static final List<Setting> ONE_PAGE = sizes(1, 104, 100, 96, 92, 88, 84);

    private static final List<Setting> WIDE = sizes(1, 110, 104, 98, 92, 86, 80, 74, 70);

    /** Characters of a card that is full in type of a tenth of a point, as measured on the longest: four fifths of its area. */
    private static final long CARD = 6_200_000;

    /** Characters of the hash that tells one edition of a sheet from the next. */
    private static final int EDITION = 7;

    private final Site site;
    private final List<IndexTerm> index;
    private final Problems problems;
    private final Outline outline;
    private final Optional<Wording> wording;
    private final Optional<Templates> templates;
    private final String style;
    private final String drawing;

    /** @param index of the book */
    public Manuscripts(Theme theme, Site site, List<IndexTerm> index, Problems problems) {
        this.site = site;
        this.index = index;
        this.problems = problems;
        outline = new Outline(site);
        wording = Wording.of(theme, problems);
        templates = wording.map(words -> new Templates(Templates.sources(theme), words));
        style = text(theme, STYLE);
        drawing = text(theme, DRAWING);
    }

    /** Whether a theme has templates for print. */
    public static boolean can(Theme theme) {
        return theme.files().containsKey(STYLE);
    }

    /** The manuscript of a sheet. */
    public Manuscript of(Sheet sheet) {
        return new OfSheet(sheet);
    }

    /** All of them, the largest first: the others are made beside it. */
    public List<Manuscript> of(List<Sheet> sheets) {
        return sheets.parallelStream()
                .sorted(Comparator.comparing(sheet -> -sheet.pieces().size()))
                .map(this::of)
                .toList();
    }

    private final class OfSheet implements Manuscript {
        private final Sheet sheet;
        private final String address;
        private final Optional<QrCode> code;
        private final String fingerprint;

        OfSheet(Sheet sheet) {
            this.sheet = sheet;
            this.address = site.settings().baseUrl() + Links.encode(sheet.page());
            this.code = QrCode.of(address);
            this.fingerprint =
                    Sha256.of(markup(pieces(), new Setting(0, 0), "", Map.of()).orElse(""));
        }

        @Override
        public String path() {
            return sheet.path();
        }

        @Override
        public String fingerprint() {
            return fingerprint;
        }

        @Override
        public int pieces() {
            return sheet.pieces().size();
        }

        @Override
        public List<Setting> settings() {
            int pages = sheet.pages();
            return switch (sheet.kind()) {
                case SERVICE -> join(ONE_PAGE, sizes(pages, 92, 88, 84, 80, 76, 72));
                case TABLE -> join(WIDE, sizes(pages, 80));
                case DOMAIN -> sizes(pages, 88, 84, 80, 76);
                case NUMBERS, CONTRADICTIONS, UPDATES -> sizes(pages, 80);
                case BOOK -> sizes(pages, 82);
                case CARDS -> ofCards(sizes(pages, 104, 98, 92, 86, 80, 74, 68));
            };
        }

        /** Without those at which the longest card cannot fit: to set all of them takes long. */
        private List<Setting> ofCards(List<Setting> all) {
            int longest = cards(pieces()).longest();
            List<Setting> fitting = all.stream()
                    .filter(setting -> (long) longest * setting.size() * setting.size() < CARD)
                    .toList();
            return fitting.isEmpty() ? all.subList(all.size() - 1, all.size()) : fitting;
        }

        private CardsView cards(int kept) {
            return CardsView.of(sheet, kept, site.catalog().services(), outline);
        }

        @Override
        public Optional<String> markup(int kept, Setting setting, Map<String, Integer> pages) {
            return markup(kept, setting, fingerprint.substring(0, EDITION), pages);
        }

        @Override
        public boolean namesPages() {
            return sheet.kind() == Sheet.Kind.BOOK;
        }

        private Optional<String> markup(int kept, Setting setting, String shown, Map<String, Integer> pages) {
            return wording.flatMap(words -> fill(kept, setting, shown, pages, words));
        }

        private Optional<String> fill(
                int kept, Setting setting, String shown, Map<String, Integer> pages, Wording words) {
            SheetView view = SheetView.of(sheet, kept, Manuscripts.this::serviceName, outline);
            BookView book = namesPages()
                    ? BookView.of(site, index, Manuscripts.this::serviceName, outline, pages)
                    : BookView.NONE;
            Links links = new Links(site.settings().baseUrl());
            Map<String, Object> values = new HashMap<>(Map.ofEntries(
                    Map.entry("view", view),
                    Map.entry("book", book),
                    Map.entry("cards", sheet.kind() == Sheet.Kind.CARDS ? cards(kept) : CardsView.NONE),
                    Map.entry("pages", pages),
                    Map.entry("anchors", book.anchors()),
                    Map.entry(
                            "chapters",
                            book.shelves().stream()
                                    .mapToInt(shelf -> shelf.chapters().size())
                                    .sum()),
                    Map.entry("settings", site.settings()),
                    Map.entry("links", links),
                    Map.entry("print", new Printer(InlinePrinter.forPaper(links), words)),
                    Map.entry("size", points(setting.size())),
                    Map.entry("foot", setting.foot()),
                    Map.entry("most", setting.pages()),
                    Map.entry(
                            "date",
                            site.settings()
                                    .contentDate()
                                    .map(LocalDate::toString)
                                    .orElse("")),
                    Map.entry("edition", shown),
                    Map.entry("address", address),
                    Map.entry("qr", code),
                    Map.entry("sets", outline.badges()),
                    Map.entry("drawing", new SafeString(drawing)),
                    Map.entry("style", new SafeString(style))));
            return templates.flatMap(all -> all.fill(template(), values, problems));
        }

        private String template() {
            return switch (sheet.kind()) {
                case SERVICE, DOMAIN, NUMBERS -> "print/facts";
                case TABLE -> "print/table";
                case CONTRADICTIONS, UPDATES -> "print/changes";
                case BOOK -> "print/book";
                case CARDS -> "print/cards";
            };
        }
    }

    private String serviceName(String id) {
        return site.catalog().service(id).map(Service::name).orElse(id);
    }

    private static List<Setting> sizes(int pages, int... sizes) {
        return Arrays.stream(sizes).mapToObj(size -> new Setting(size, pages)).toList();
    }

    private static List<Setting> join(List<Setting> first, List<Setting> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private static String text(Theme theme, String file) {
        return new String(theme.files().getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }

    private static String points(int tenths) {
        return tenths / 10 + "." + tenths % 10;
    }
}
