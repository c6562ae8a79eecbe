package org.privacygraph.importers.sheet.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.privacygraph.importers.sheet.layout.Columns;
import org.privacygraph.importers.sheet.table.MergedArea;
import org.privacygraph.importers.sheet.table.Table;
import org.privacygraph.importers.sheet.table.TableRow;

/**
 * The rows of a sheet below its headers, with what a merged area says filled into each of its rows.
 *
 * <p>An area that spans several columns is filled into the first of them only: what is written across columns that mean
 * different things is said of none of the others.
 */
final class SheetRows {

    private SheetRows() {}

    static List<TableRow> of(Table table, Columns columns, List<String> remarks) {
        NavigableMap<Integer, TableRow> byNumber = new TreeMap<>();
        table.rows().forEach(row -> byNumber.put(row.number(), row));
        Map<Integer, List<MergedArea>> areas = new LinkedHashMap<>();
        int wide = 0;
        for (MergedArea area : table.merged()) {
            if (area.firstRow() > columns.headerRow()) {
                wide += area.isWide() ? 1 : 0;
                byNumber.subMap(area.firstRow() + 1, area.lastRow() + 1)
                        .keySet()
                        .forEach(row -> areas.computeIfAbsent(row, number -> new ArrayList<>())
                                .add(area));
            }
        }
        if (wide > 0) {
            remarks.add("%s has %d merged areas across columns below its headers; each was read in its first column."
                    .formatted(table.name(), wide));
        }
        List<TableRow> rows = new ArrayList<>();
        int repeated = 0;
        for (TableRow row : byNumber.values()) {
            if (row.number() > columns.headerRow()) {
                if (repeatsHeader(row, columns)) {
                    repeated++;
                } else {
                    rows.add(filled(row, areas.getOrDefault(row.number(), List.of()), byNumber));
                }
            }
        }
        if (repeated > 0) {
            remarks.add("%s repeats its headers in %d rows; they were passed over.".formatted(table.name(), repeated));
        }
        return rows;
    }

    static boolean repeatsHeader(TableRow row, Columns columns) {
        return columns.fields().size() > 1
                && columns.fields().keySet().stream()
                        .allMatch(column -> row.cell(column)
                                .strip()
                                .equals(columns.headers()
                                        .getOrDefault(column, "")
                                        .strip()));
    }

    private static TableRow filled(TableRow row, List<MergedArea> areas, Map<Integer, TableRow> byNumber) {
        if (areas.isEmpty()) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        for (MergedArea area : areas) {
            TableRow first = byNumber.get(area.firstRow());
            String text = first == null ? "" : first.cell(area.firstColumn());
            while (cells.size() < area.firstColumn()) {
                cells.add("");
            }
            if (cells.get(area.firstColumn() - 1).isEmpty()) {
                cells.set(area.firstColumn() - 1, text);
            }
        }
        return new TableRow(row.number(), cells);
    }
}
