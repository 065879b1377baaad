package io.github.collate.render;

import io.github.collate.model.Catalog;
import io.github.collate.model.Category;
import io.github.collate.model.Inline;
import io.github.collate.model.Page;
import io.github.collate.model.Service;
import io.github.collate.model.Table;
import io.github.collate.model.Table.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The index of comparisons as its template sees it.
 *
 * @param groups tables by the category of the service they are at home with, in the catalogue's order
 * @param cells in all tables, by state
 * @param gaps what no note and no editor says
 */
record ComparisonsView(List<Group> groups, int tables, Map<String, Integer> cells, List<Gap> gaps) {

    /** Tables of a category. */
    record Group(String name, List<Entry> entries) {}

    /** A table, with its rows' names. */
    record Entry(String title, String question, String path, String rows) {}

    /** A cell nobody fills. */
    record Gap(String table, String path, String row, String column) {}

    static ComparisonsView of(Page.Comparisons page, Catalog catalog) {
        Map<String, Integer> cells = new TreeMap<>();
        for (State state : State.values()) {
            int count =
                    page.tables().stream().mapToInt(table -> table.count(state)).sum();
            cells.put(DisputesView.name(state), count);
        }
        return new ComparisonsView(groups(page, catalog), page.tables().size(), cells, gaps(page));
    }

    private static List<Group> groups(Page.Comparisons page, Catalog catalog) {
        List<Group> groups = new ArrayList<>();
        for (Category category : catalog.categories()) {
            List<Entry> entries = catalog.services().stream()
                    .filter(service -> service.category().equals(category.id()))
                    .flatMap(service -> page.tables().stream().filter(table -> isAtHome(table, service)))
                    .map(ComparisonsView::entry)
                    .toList();
            if (!entries.isEmpty()) groups.add(new Group(category.name(), entries));
        }
        return groups;
    }

    private static boolean isAtHome(Table table, Service service) {
        return table.definition().services().indexOf(service.id()) == 0;
    }

    private static Entry entry(Table table) {
        String rows =
                String.join(", ", table.rows().stream().map(Table.Row::title).toList());
        return new Entry(table.title(), table.definition().question(), Page.OfComparison.pathOf(table.id()), rows);
    }

    private static List<Gap> gaps(Page.Comparisons page) {
        List<Gap> gaps = new ArrayList<>();
        for (Table table : page.tables()) {
            for (Table.Row row : table.rows()) {
                for (int at = 0; at < row.cells().size(); at++) {
                    if (!Inline.plain(row.cells().get(at).text()).isEmpty()) continue;
                    String column = table.definition().columns().get(at).title();
                    gaps.add(new Gap(table.title(), Page.OfComparison.pathOf(table.id()), row.title(), column));
                }
            }
        }
        return gaps;
    }
}
