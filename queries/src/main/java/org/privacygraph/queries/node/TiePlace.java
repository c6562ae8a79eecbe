package org.privacygraph.queries.node;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.graph.RelationshipType;

/**
 * A place that only ties of facts rest on: a JSON pointer, a cell or a resource; its id tells all that there is to tell.
 *
 * @param id id of the statement
 * @param document id of the document
 * @param locator the place in it
 */
record TiePlace(String id, String document, String locator) {

    private static final String START = NodeLabel.STATEMENT.slug() + "/";
    private static final Pattern LINES = Pattern.compile("[0-9]+(-[0-9]+)?");

    /** The place with this id; none where it is no statement's, or one of lines, which always has a node. */
    static Optional<TiePlace> of(String id) {
        int slash = id.startsWith(START) ? id.indexOf('/', START.length()) : -1;
        if (slash < 0 || slash == id.length() - 1) {
            return Optional.empty();
        }
        String locator = id.substring(slash + 1);
        return LINES.matcher(locator).matches()
                ? Optional.empty()
                : Optional.of(new TiePlace(id, "document/" + id.substring(START.length(), slash), locator));
    }

    /** What a node of it would say. */
    NodeRow node() {
        return new NodeRow(
                NodeLabel.STATEMENT,
                id,
                Map.of("id", id, "locator", locator),
                List.of(new LinkRow(RelationshipType.IN, document, Map.of())));
    }
}
