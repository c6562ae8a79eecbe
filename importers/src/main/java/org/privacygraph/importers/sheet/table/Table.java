package org.privacygraph.importers.sheet.table;

import java.util.List;
import java.util.Set;
import org.privacygraph.provenance.SheetCell;

/**
 * A sheet of a workbook, or a file of separated values.
 *
 * @param sheet name of the sheet; empty for separated values
 * @param hidden whether the sheet is not shown to people
 * @param rows its rows in order; rows in which nothing stands may be missing
 * @param merged areas of merged cells
 * @param formulas cells whose text a formula gave when the file was saved
 * @param faults cells without a value that can be read: errors, and formulas whose value was not saved
 */
public record Table(
        String sheet,
        boolean hidden,
        List<TableRow> rows,
        List<MergedArea> merged,
        Set<SheetCell> formulas,
        Set<SheetCell> faults) {

    /** Copies the collections. */
    public Table {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
        formulas = Set.copyOf(formulas);
        faults = Set.copyOf(faults);
    }

    /** The place of a cell of this sheet. */
    public SheetCell at(int row, int column) {
        return new SheetCell(sheet, row, column);
    }

    /** How messages call it. */
    public String name() {
        return sheet.isEmpty() ? "The table" : "Sheet '" + sheet + "'";
    }
}
