package org.privacygraph.importers.sheet.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number its number in the sheet, counted from 1
 * @param cells texts of its cells from the first column on; empty where nothing stands; none empty at the end
 */
public record TableRow(int number, List<String> cells) {

    /** Drops the empty cells at the end, and copies the others. */
    public TableRow {
        int length = cells.size();
        while (length > 0 && cells.get(length - 1).isBlank()) {
            length--;
        }
        cells = List.copyOf(cells.subList(0, length));
    }

    /** Text of the cell in this column, counted from 1; empty where there is none. */
    public String cell(int column) {
        return column <= cells.size() ? cells.get(column - 1) : "";
    }

    /** Number of columns up to the last cell in which something stands. */
    public int width() {
        return cells.size();
    }

    /** Whether nothing stands in it. */
    public boolean isEmpty() {
        return cells.isEmpty();
    }
}
