package org.privacygraph.importers.sheet.facts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privacygraph.importers.sheet.layout.Columns;
import org.privacygraph.importers.sheet.table.Table;
import org.privacygraph.importers.sheet.table.TableRow;
import org.privacygraph.provenance.Locator;

/**
 * All values of the sheets of a file: every cell in which something stands, but the headers, and the empty cells under
 * a header of a row in which something stands. A cell of a merged area has the area's value.
 */
final class SheetLeaves {

    private SheetLeaves() {}

    static Map<Locator, String> of(List<Table> tables, List<RecognisedSheet> sheets, Map<Table, List<TableRow>> rows) {
        Map<Table, Columns> known = new HashMap<>();
        sheets.forEach(sheet -> known.put(sheet.table(), sheet.columns()));
        Map<Locator, String> leaves = new LinkedHashMap<>();
        for (Table table : tables) {
            Columns columns = known.get(table);
            for (TableRow row : table.rows()) {
                if (columns == null || row.number() < columns.headerRow()) {
                    filled(table, row, Set.of(), leaves);
                }
            }
            if (columns != null) {
                for (TableRow row : rows.getOrDefault(table, List.of())) {
                    filled(table, row, columns.ignored().keySet(), leaves);
                    columns.headers()
                            .keySet()
                            .forEach(column -> leaves.putIfAbsent(table.at(row.number(), column), ""));
                }
            }
        }
        return leaves;
    }

    private static void filled(Table table, TableRow row, Set<Integer> ignored, Map<Locator, String> leaves) {
        for (int column = 1; column <= row.width(); column++) {
            if (!row.cell(column).isEmpty() && !ignored.contains(column)) {
                leaves.put(table.at(row.number(), column), row.cell(column));
            }
        }
    }
}
