package org.privacygraph.provenance;

import java.util.Comparator;

/**
 * A cell of a spreadsheet or of a table of separated values.
 *
 * @param sheet name of the sheet; empty for a table of separated values
 * @param row row, counted from 1
 * @param column column, counted from 1
 */
public record SheetCell(String sheet, int row, int column) implements Locator {

    private static final int LETTERS = 26;

    /** Refuses what lies outside a sheet. */
    public SheetCell {
        if (row < 1 || column < 1) {
            throw new IllegalArgumentException("No cell: row " + row + ", column " + column);
        }
    }

    int compareCell(SheetCell other) {
        return Comparator.comparing(SheetCell::sheet)
                .thenComparingInt(SheetCell::row)
                .thenComparingInt(SheetCell::column)
                .compare(this, other);
    }

    /** As spreadsheets name it: {@code Controller!C12}, or {@code C12}. */
    @Override
    public String toString() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return (sheet.isEmpty() ? "" : sheet + "!") + letters + row;
    }
}
