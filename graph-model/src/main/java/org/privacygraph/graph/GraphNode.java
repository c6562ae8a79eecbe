package org.privacygraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A node with the relationships that start from it, as the graph should hold them.
 *
 * @param label its kind
 * @param id its id, unique in the graph
 * @param properties its properties, by name; without id, source and hash
 * @param relationships the relationships that start from it
 */
public record GraphNode(
        NodeLabel label, String id, Map<String, Object> properties, List<GraphRelationship> relationships) {

    /** Sorts the properties and copies the relationships. */
    public GraphNode {
        properties = new TreeMap<>(properties);
        relationships = List.copyOf(relationships);
    }

    /** Digest of all that the node says: two nodes with the same id and hash are the same in the graph. */
    public String hash() {
        StringBuilder text = new StringBuilder(label.label()).append(properties);
        relationships.stream().map(GraphRelationship::toString).sorted().forEach(text::append);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
