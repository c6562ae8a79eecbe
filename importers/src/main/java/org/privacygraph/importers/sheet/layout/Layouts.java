package org.privacygraph.importers.sheet.layout;

import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** The layouts that ship with the project, one table of fields each. */
public final class Layouts {

    private static final List<Layout> ALL = load();

    private Layouts() {}

    /** All of them. */
    public static List<Layout> all() {
        return ALL;
    }

    /** The layout of this name. */
    public static Optional<Layout> find(String key) {
        return ALL.stream().filter(layout -> layout.key().equals(key)).findFirst();
    }

    /** Names of all layouts. */
    public static List<String> keys() {
        return ALL.stream().map(Layout::key).toList();
    }

    private static List<Layout> load() {
        return table("layouts.csv").stream()
                .map(row -> new Layout(
                        row.get("layout"),
                        row.get("title"),
                        row.get("acts").equals("processor"),
                        table(row.get("file")).stream().map(Layouts::field).toList()))
                .toList();
    }

    private static Field field(CSVRecord row) {
        return new Field(
                row.get("field"),
                FactPart.valueOf(row.get("part")),
                Split.valueOf(row.get("split")),
                row.get("obligatory").equals("yes"),
                row.get("written").equals("yes"),
                row.get("header"),
                row.get("synonyms").isEmpty()
                        ? List.of()
                        : List.of(row.get("synonyms").split("\\|")));
    }

    private static List<CSVRecord> table(String file) {
        return SheetResource.rows(Layouts.class, file);
    }
}
