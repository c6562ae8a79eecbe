package org.privacygraph.importers.sheet.facts;

import java.util.List;
import org.privacygraph.importers.sheet.layout.FactPart;
import org.privacygraph.importers.sheet.layout.Field;
import org.privacygraph.provenance.SheetCell;

/**
 * A row of a sheet, below its headers.
 *
 * @param cells its cells that state something in a column that is known, in the order of the columns
 */
record SheetRow(List<Cell> cells) {

    /**
     * A cell.
     *
     * @param field what its column means
     * @param at where it stands
     * @param text what stands in it
     */
    record Cell(Field field, SheetCell at, String text) {}

    SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cells of the columns that feed this part. */
    List<Cell> of(FactPart part) {
        return cells.stream().filter(cell -> cell.field().part() == part).toList();
    }

    /** The text of the first cell for this part; empty where none is. */
    String text(FactPart part) {
        return of(part).stream().findFirst().map(Cell::text).orElse("");
    }
}
