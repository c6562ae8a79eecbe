package org.privacygraph.queries.condition;

import java.util.List;

/** What a filter asks of a row. */
public sealed interface Condition {

    /** Asks for nothing: every row passes. */
    Condition ANYTHING = new All(List.of());

    /** All of these hold; true where there are none. */
    record All(List<Condition> conditions) implements Condition {
        /** Copies the list. */
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /** At least one of these holds; false where there are none. */
    record Any(List<Condition> conditions) implements Condition {
        /** Copies the list. */
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    /** This does not hold. */
    record Not(Condition condition) implements Condition {}

    /**
     * A field compares with a value, as the fragment of that name says.
     *
     * @param fragment name of the file {@code where/<fragment>.cypher} beside the question
     * @param value what the fragment calls {@code $value}
     */
    record Field(String fragment, Object value) implements Condition {}
}
