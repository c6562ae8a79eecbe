package org.privacygraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A node with the relationships that start from it, as the graph should hold them.
 *
 * <p>Its digest is made once, when it is first asked for: comparing and writing ask for it several times.
 */
public final class GraphNode {

    private final NodeLabel label;
    private final String id;
    private final Map<String, Object> properties;
    private final List<GraphRelationship> relationships;
    private volatile @Nullable String hash;

    /**
     * A node.
     *
     * @param label its kind
     * @param id its id, unique in the graph
     * @param properties its properties, by name; without id, source and hash
     * @param relationships the relationships that start from it
     */
    public GraphNode(
            NodeLabel label, String id, Map<String, Object> properties, List<GraphRelationship> relationships) {
        this.label = label;
        this.id = id;
        this.properties = Collections.unmodifiableMap(new TreeMap<>(properties));
        this.relationships = List.copyOf(relationships);
    }

    /** Its kind. */
    public NodeLabel label() {
        return label;
    }

    /** Its id, unique in the graph. */
    public String id() {
        return id;
    }

    /** Its properties, by name, in order. */
    public Map<String, Object> properties() {
        return properties;
    }

    /** The relationships that start from it. */
    public List<GraphRelationship> relationships() {
        return relationships;
    }

    /** Digest of all that the node says: two nodes with the same id and hash are the same in the graph. */
    public String hash() {
        String known = hash;
        if (known == null) {
            known = digest();
            hash = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GraphNode node
                && label == node.label
                && id.equals(node.id)
                && properties.equals(node.properties)
                && relationships.equals(node.relationships);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return label + " " + id + " " + properties + " " + relationships;
    }

    private String digest() {
        String text = canonical(label.label())
                + canonical(properties)
                + relationships.stream()
                        .map(relationship -> canonical(relationship.type().name())
                                + canonical(relationship.target())
                                + canonical(relationship.properties()))
                        .sorted()
                        .collect(Collectors.joining());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** A text of its own for every value: with its type and its length, so that no two that differ look the same. */
    private static String canonical(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                tagged(
                        "Map",
                        map.entrySet().stream()
                                .map(entry -> canonical(entry.getKey()) + canonical(entry.getValue()))
                                .collect(Collectors.joining()));
            case List<?> list ->
                tagged("List", list.stream().map(GraphNode::canonical).collect(Collectors.joining()));
            default -> tagged(value.getClass().getSimpleName(), value.toString());
        };
    }

    private static String tagged(String type, String text) {
        return type + text.length() + ":" + text;
    }
}
