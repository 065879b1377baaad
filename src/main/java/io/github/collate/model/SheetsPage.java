package io.github.collate.model;

import java.util.List;

/** Everything there is to print. */
public record SheetsPage(List<Sheet> sheets) implements Page {

    /** The path of the page. */
    public static final String PATH = "sheets.html";

    public SheetsPage {
        sheets = List.copyOf(sheets);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title() {
        return "To print";
    }
}
