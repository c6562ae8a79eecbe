package org.privacygraph.importers.sheet.layout;

import java.util.List;

/**
 * A column of a layout.
 *
 * @param key its name in mapping files
 * @param part what it feeds
 * @param split how its cells are split
 * @param obligatory whether a sheet of this layout can be told by it
 * @param written whether the column is among those that are written
 * @param header its header as the layout has it
 * @param synonyms other headers that mean it
 */
public record Field(
        String key,
        FactPart part,
        Split split,
        boolean obligatory,
        boolean written,
        String header,
        List<String> synonyms) {

    /** Copies the list. */
    public Field {
        synonyms = List.copyOf(synonyms);
    }
}
