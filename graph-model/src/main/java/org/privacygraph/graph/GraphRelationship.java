package org.privacygraph.graph;

import java.util.Map;
import java.util.TreeMap;

/**
 * A relationship from the node that owns it.
 *
 * @param type its type
 * @param target id of the node that it leads to; for a mention of an organisation, that of the document's own one,
 *     whichever organisation it means
 * @param properties its properties, by name
 */
public record GraphRelationship(RelationshipType type, String target, Map<String, Object> properties) {

    /** Property of what leads to an organisation: id, in the document, of the mention that means it. */
    public static final String MENTION = "mention";

    /** Sorts the properties. */
    public GraphRelationship {
        properties = new TreeMap<>(properties);
    }
}
