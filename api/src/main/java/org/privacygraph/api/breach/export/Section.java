package org.privacygraph.api.breach.export;

import java.util.List;

/**
 * A part of a report.
 *
 * @param title its heading
 * @param lines sentences before the table
 * @param columns headings of the table; none: no table
 * @param rows its rows
 */
record Section(String title, List<String> lines, List<String> columns, List<List<String>> rows) {

    Section {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
