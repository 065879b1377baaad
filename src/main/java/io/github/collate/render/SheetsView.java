package io.github.collate.render;

import io.github.collate.model.Paper;
import io.github.collate.model.Sheet;
import io.github.collate.model.Sheet.Kind;
import io.github.collate.model.SheetsPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the page of everything to print shows, by kind. */
record SheetsView(List<Group> groups) {

    /** Sheets of one kind, in its lower-case name. */
    record Group(String kind, List<Entry> entries) {}

    /**
     * A sheet.
     *
     * @param title may be empty: then its kind says it
     * @param page the page of the site with all that is on it
     */
    record Entry(String title, String page, List<File> files) {}

    /** A sheet on a paper. */
    record File(String paper, String path) {}

    static SheetsView of(SheetsPage page) {
        List<Group> groups = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Entry> entries = page.sheets().stream()
                    .filter(sheet -> sheet.kind() == kind)
                    .map(sheet -> new Entry(sheet.title(), sheet.page(), files(sheet)))
                    .toList();
            if (!entries.isEmpty()) groups.add(new Group(DisputesView.name(kind), entries));
        }
        return new SheetsView(groups);
    }

    /** A sheet on every paper. */
    static List<File> files(Sheet sheet) {
        return Arrays.stream(Paper.values())
                .map(paper -> new File(DisputesView.name(paper), paper.file(sheet.path())))
                .toList();
    }

    /** The sheet of a page of the site, on every paper; none if there is no such sheet. */
    static List<File> of(List<SheetsPage> pages, String path) {
        return pages.stream()
                .flatMap(page -> page.sheets().stream())
                .filter(sheet -> sheet.kind() == Kind.SERVICE || sheet.kind() == Kind.TABLE)
                .filter(sheet -> sheet.page().equals(path))
                .findFirst()
                .map(SheetsView::files)
                .orElse(List.of());
    }
}
