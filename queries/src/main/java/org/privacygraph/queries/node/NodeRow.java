package org.privacygraph.queries.node;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.graph.RelationshipType;

/**
 * What one node says.
 *
 * @param label its kind
 * @param id its id
 * @param properties its properties, by name
 * @param links the relationships that start from it, in order of target
 */
public record NodeRow(NodeLabel label, String id, Map<String, Object> properties, List<LinkRow> links) {

    /** Copies the links. */
    public NodeRow {
        links = List.copyOf(links);
    }

    /** A property as text. */
    public @Nullable String text(String property) {
        Object value = properties.get(property);
        return value == null ? null : value.toString();
    }

    /** A property that is a date. */
    public @Nullable LocalDate date(String property) {
        return (LocalDate) properties.get(property);
    }

    /** A property that is a list of texts. */
    public List<String> texts(String property) {
        Object value = properties.get(property);
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The relationships of a type. */
    public List<LinkRow> links(RelationshipType type) {
        return links.stream().filter(link -> link.type() == type).toList();
    }

    /** Where the relationships of a type lead. */
    public Stream<String> targets(RelationshipType type) {
        return links.stream().filter(link -> link.type() == type).map(LinkRow::target);
    }
}
