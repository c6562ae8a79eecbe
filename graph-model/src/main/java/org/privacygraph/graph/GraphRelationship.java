package org.privacygraph.graph;

import java.util.Map;
import java.util.TreeMap;

/**
 * A relationship from the node that owns it.
 *
 * @param type its type
 * @param target id of the node that it leads to
 * @param properties its properties, by name
 */
public record GraphRelationship(RelationshipType type, String target, Map<String, Object> properties) {

    /** Sorts the properties. */
    public GraphRelationship {
        properties = new TreeMap<>(properties);
    }
}
