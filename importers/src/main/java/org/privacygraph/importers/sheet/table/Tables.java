package org.privacygraph.importers.sheet.table;

import java.util.List;

/**
 * The tables of a file.
 *
 * @param tables its sheets in their order; one for separated values
 * @param lineCount number of lines of the text; 0 for a workbook
 * @param remarks what people should know about how the file was read
 */
public record Tables(List<Table> tables, int lineCount, List<String> remarks) {

    /** Copies the lists. */
    public Tables {
        tables = List.copyOf(tables);
        remarks = List.copyOf(remarks);
    }
}
