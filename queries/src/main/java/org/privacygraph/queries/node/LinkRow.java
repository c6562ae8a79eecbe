package org.privacygraph.queries.node;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.privacygraph.graph.RelationshipType;

/**
 * A relationship that starts from a node.
 *
 * @param type its type
 * @param target id of the node that it leads to
 * @param properties its properties, by name
 */
public record LinkRow(RelationshipType type, String target, Map<String, Object> properties) {

    /** A property as text. */
    public @Nullable String text(String property) {
        Object value = properties.get(property);
        return value == null ? null : value.toString();
    }

    /** Ids of the statements that tie the two ends; empty where they are those of the node itself. */
    public List<String> statements() {
        return properties.get("statements") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
