package org.privacygraph.queries.lineage;

import org.jspecify.annotations.Nullable;

/**
 * One atom of lineage: a disclosure hands one data item to its recipient.
 *
 * @param disclosure id of the disclosure
 * @param item id of the data item; null where the document does not itemise what is disclosed
 */
public record FlowRow(String disclosure, @Nullable String item) {

    static final String NO_ITEM = "-";

    /** Its id. */
    public String id() {
        return "data-flow/" + disclosure + "|" + itemKey();
    }

    String itemKey() {
        return item == null ? NO_ITEM : item;
    }
}
