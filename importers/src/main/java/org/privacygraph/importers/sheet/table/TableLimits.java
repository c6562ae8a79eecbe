package org.privacygraph.importers.sheet.table;

import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;

/** How large a table may be, so that a hostile one does no harm. */
final class TableLimits {

    /** Columns of a sheet; people read some thirty. */
    static final int COLUMNS = 1_000;

    /** Cells of a file in which something stands. */
    static final int CELLS = 600_000;

    /** Characters of a cell; spreadsheets hold 32,767. */
    static final int CELL_LENGTH = 100_000;

    /** Characters of all cells of a file. */
    static final int CHARACTERS = 40_000_000;

    private final String file;
    private int cells;
    private long characters;

    TableLimits(String file) {
        this.file = file;
    }

    void cell(int row, int column, String text) {
        if (column > COLUMNS) {
            throw tooWide(row);
        }
        characters += text.length();
        if (++cells > CELLS || characters > CHARACTERS) {
            throw ImportException.of(
                    "TABLE_TOO_LARGE",
                    file,
                    "It holds more than 600,000 filled cells or 40 million characters.",
                    "Split it, one part of the record a file.");
        }
        if (text.length() > CELL_LENGTH) {
            throw cellTooLong(row);
        }
    }

    ImportException tooWide(int row) {
        return problem(
                "TABLE_TOO_WIDE",
                row,
                "A row has more than 1,000 columns.",
                "Check whether it is a record of processing activities, and how its values are separated.");
    }

    ImportException cellTooLong(int row) {
        return problem(
                "CELL_TOO_LONG",
                row,
                "A cell holds more than 100,000 characters.",
                "Check whether a quotation mark is missing, or shorten the text.");
    }

    private ImportException problem(String code, int row, String message, String remedy) {
        return ImportException.of(new ImportProblem(code, file, row, null, message, remedy));
    }
}
