package org.privacygraph.queries.record;

import java.util.List;

/**
 * One activity of a record.
 *
 * @param activity id of the activity
 * @param fields what is asked of it, in the order of the provisions
 * @param cut whether it has more disclosures or transfers than are shown
 */
public record RecordEntry(String activity, List<RecordField> fields, boolean cut) {

    /** Copies the list. */
    public RecordEntry {
        fields = List.copyOf(fields);
    }
}
