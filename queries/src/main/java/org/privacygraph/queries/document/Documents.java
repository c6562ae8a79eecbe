package org.privacygraph.queries.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacygraph.fact.FactSet;
import org.privacygraph.graph.FactRecovery;
import org.privacygraph.graph.GraphNode;
import org.privacygraph.graph.GraphRelationship;
import org.privacygraph.graph.RelationshipType;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.Row;

/** Reads documents as the facts that they were written from. */
public final class Documents {

    private static final CypherFile NODES = CypherFile.of(Documents.class, "nodes");

    private final GraphReader reader;

    /** Asks through {@code reader}. */
    public Documents(GraphReader reader) {
        this.reader = reader;
    }

    /** The facts of the document with this key; none where there is none. */
    public Optional<FactSet> facts(String key) {
        List<GraphNode> nodes = reader.ask(NODES, Map.of("key", key), Documents::node);
        return nodes.stream().anyMatch(node -> node.label().labels().contains("SourceDocument"))
                ? Optional.of(FactRecovery.facts(nodes))
                : Optional.empty();
    }

    private static GraphNode node(Row row) {
        List<GraphRelationship> relationships = row.maps("relationships").stream()
                .map(relationship -> new GraphRelationship(
                        RelationshipType.valueOf(String.valueOf(relationship.get("type"))),
                        String.valueOf(relationship.get("target")),
                        new Row(relationship).map("properties")))
                .toList();
        return FactRecovery.node(row.texts("labels"), row.map("properties"), relationships);
    }
}
