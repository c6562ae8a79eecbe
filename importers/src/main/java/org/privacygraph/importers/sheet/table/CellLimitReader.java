package org.privacygraph.importers.sheet.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a text of separated values at a cell or a row that is too long, before anybody keeps it in memory. */
final class CellLimitReader extends FilterReader {

    private static final int QUOTE = '"';

    private final char separator;
    private final TableLimits limits;
    private boolean quoted;
    private int length;
    private int columns = 1;
    private int line = 1;

    CellLimitReader(Reader reader, char separator, TableLimits limits) {
        super(reader);
        this.separator = separator;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            count(next);
        }
        return next;
    }

    @Override
    public int read(char[] buffer, int offset, int count) throws IOException {
        int read = super.read(buffer, offset, count);
        for (int i = offset; i < offset + read; i++) {
            count(buffer[i]);
        }
        return read;
    }

    private void count(int next) {
        line += next == '\n' ? 1 : 0;
        if (next == QUOTE) {
            quoted = !quoted;
        } else if (!quoted && (next == '\n' || next == '\r')) {
            length = 0;
            columns = 1;
        } else if (!quoted && next == separator) {
            length = 0;
            // Empty cells at the end of a row do no harm; the exact number is checked by the table.
            if (++columns > TableLimits.COLUMNS * 20) {
                throw limits.tooWide(line);
            }
        }
        if (++length > TableLimits.CELL_LENGTH * 2) {
            throw limits.cellTooLong(line);
        }
    }
}
