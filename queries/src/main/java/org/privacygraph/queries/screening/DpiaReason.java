package org.privacygraph.queries.screening;

import java.util.List;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;

/**
 * Something in the graph that points to a criterion.
 *
 * @param value id of the concept, or kind of the data source
 * @param subject id of the node that is coded so
 * @param assertion the weakest way in which the document says so
 * @param grain the loosest way in which the document ties it to the activity
 * @param statements ids of the statements that say so
 */
public record DpiaReason(String value, String subject, Assertion assertion, Grain grain, List<String> statements) {

    /** Copies the list. */
    public DpiaReason {
        statements = List.copyOf(statements);
    }

    /** Whether the value is a concept. */
    public boolean isConcept() {
        return value.contains("/");
    }

    /** What a document has to tell so that such a thing is seen: the first part of the id of a concept. */
    String scheme() {
        return isConcept() ? value.substring(0, value.indexOf('/')) : value;
    }
}
