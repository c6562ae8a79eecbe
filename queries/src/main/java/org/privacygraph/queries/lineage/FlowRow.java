package org.privacygraph.queries.lineage;

import org.jspecify.annotations.Nullable;

/**
 * One atom of lineage: a disclosure hands one data item to its recipient.
 *
 * @param disclosure id of the disclosure
 * @param item id of the data item; null where the document does not itemise what is disclosed
 */
public record FlowRow(String disclosure, @Nullable String item) {

    private static final String PREFIX = "data-flow/";

    static final String NO_ITEM = "-";

    /** Reads an id; null where it is none. */
    public static @Nullable FlowRow parse(String id) {
        int bar = id.indexOf('|');
        if (!id.startsWith(PREFIX) || bar < 0) {
            return null;
        }
        String item = id.substring(bar + 1);
        return new FlowRow(id.substring(PREFIX.length(), bar), item.equals(NO_ITEM) ? null : item);
    }

    /** Its id. */
    public String id() {
        return PREFIX + disclosure + "|" + itemKey();
    }

    String itemKey() {
        return item == null ? NO_ITEM : item;
    }
}
