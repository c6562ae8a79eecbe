package org.privacygraph.importers.sheet.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.privacygraph.importers.Printable;
import org.privacygraph.importers.sheet.table.Table;
import org.privacygraph.provenance.SheetCell;

/**
 * Which column of a table is read as which field of a layout.
 *
 * @param layout the layout
 * @param headerRow number of the row with the headers
 * @param fields the field of each column that has one
 * @param headers the header of each column that is read
 * @param ignored the header of each column that a mapping says is not to be read
 * @param others what else was found: columns of a field that another column has already
 */
public record Columns(
        Layout layout,
        int headerRow,
        SortedMap<Integer, Field> fields,
        SortedMap<Integer, String> headers,
        SortedMap<Integer, String> ignored,
        Map<Integer, Field> others) {

    /** Copies the maps. */
    public Columns {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
        ignored = Collections.unmodifiableSortedMap(new TreeMap<>(ignored));
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /** Fields by which the layout is told that no column has. */
    public List<Field> missing() {
        return layout.obligatory().stream()
                .filter(field -> !fields.containsValue(field))
                .toList();
    }

    /** Number of fields by which the layout is told that a column has. */
    public int found() {
        return layout.obligatory().size() - missing().size();
    }

    /** Whether three quarters of the fields by which the layout is told are there. */
    public boolean isCertain() {
        return found() * 4 >= layout.obligatory().size() * 3;
    }

    /** What people should know about the match: every column whose header is not the layout's own. */
    public List<String> remarks(Table table) {
        List<String> remarks = new ArrayList<>();
        remarks.add(
                "%s is read as %s; its headers stand in row %d.".formatted(table.name(), layout.title(), headerRow));
        int same = 0;
        for (Map.Entry<Integer, String> entry : headers.entrySet()) {
            int column = entry.getKey();
            Field field = fields.get(column);
            String name = named(column, entry.getValue());
            if (field != null && HeaderForms.folded(field.header()).equals(HeaderForms.folded(entry.getValue()))) {
                same++;
            } else if (fields.containsKey(column)) {
                remarks.add(name + " is read as " + fields.get(column).key() + ".");
            } else if (others.containsKey(column)) {
                remarks.add("%s also means %s, which another column has; it is left out."
                        .formatted(name, others.get(column).key()));
            } else {
                remarks.add(name + " is none that the layout knows; it is left out.");
            }
        }
        ignored.forEach((column, header) ->
                remarks.add(named(column, header) + " is not read, as the mapping says; its cells are not counted."));
        if (same > 0) {
            remarks.add(
                    same == headers.size()
                            ? "All columns are read as the layout names them."
                            : "All other columns that are read, %,d, are read as the layout names them."
                                    .formatted(same));
        }
        return remarks;
    }

    private static String named(int column, String header) {
        return "Column %s '%s'".formatted(letters(column), Printable.of(shortened(header)));
    }

    private static String letters(int column) {
        String cell = new SheetCell("", 1, column).toString();
        return cell.substring(0, cell.length() - 1);
    }

    private static String shortened(String header) {
        String line = header.replaceAll("\\s+", " ").strip();
        return line.length() <= 80 ? line : line.substring(0, line.offsetByCodePoints(0, 40)) + "...";
    }
}
