package org.privacygraph.importers.sheet.table;

/**
 * Cells that are shown as one; what stands in the first of them is said of all.
 *
 * @param firstRow first row, counted from 1
 * @param firstColumn first column, counted from 1
 * @param lastRow last row
 * @param lastColumn last column
 */
public record MergedArea(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** Whether it spans more than one column. */
    public boolean isWide() {
        return lastColumn > firstColumn;
    }

    /** Whether the row runs through it. */
    public boolean hasRow(int row) {
        return firstRow <= row && row <= lastRow;
    }
}
