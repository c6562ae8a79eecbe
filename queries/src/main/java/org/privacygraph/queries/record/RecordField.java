package org.privacygraph.queries.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What documents say of one item of a record.
 *
 * @param item the item
 * @param provision the provision that asks for it
 * @param values what they say; empty where they say nothing, which is not the same as that there is none
 */
public record RecordField(RecordItem item, String provision, List<Value> values) {

    /** Copies the list. */
    public RecordField {
        values = List.copyOf(values);
    }

    /**
     * One thing that is said.
     *
     * @param text in words
     * @param node id of the fact or concept that it is
     * @param assertion how it is said
     * @param grain how closely it is tied to the activity; null where the activity itself says so
     * @param statements ids of the places that say so
     */
    public record Value(
            String text,
            String node,
            String assertion,
            @Nullable String grain,
            List<String> statements) {

        /** Copies the list. */
        public Value {
            statements = List.copyOf(statements);
        }
    }
}
