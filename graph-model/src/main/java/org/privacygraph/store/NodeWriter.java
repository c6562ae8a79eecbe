package org.privacygraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;
import org.privacygraph.graph.GraphNode;
import org.privacygraph.graph.GraphRelationship;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.graph.RelationshipType;

/** Compares and writes the nodes of one source within a transaction. */
final class NodeWriter {

    private static final int BATCH = 5_000;

    private final TransactionContext transaction;
    private final String source;

    NodeWriter(TransactionContext transaction, String source) {
        this.transaction = transaction;
        this.source = source;
    }

    Changes compare(Collection<GraphNode> wanted) {
        Map<String, String> present = new HashMap<>();
        transaction
                .run("MATCH (n:Node {source: $source}) RETURN n.id AS id, n.hash AS hash", Map.of("source", source))
                .forEachRemaining(row ->
                        present.put(row.get("id").asString(), row.get("hash").asString()));
        List<GraphNode> added = new ArrayList<>();
        List<GraphNode> changed = new ArrayList<>();
        for (GraphNode node : wanted) {
            String hash = present.remove(node.id());
            if (hash == null) {
                added.add(node);
            } else if (!hash.equals(node.hash())) {
                changed.add(node);
            }
        }
        List<String> removed = present.keySet().stream().sorted().toList();
        return new Changes(added, changed, removed, wanted.size() - added.size() - changed.size());
    }

    void apply(Changes changes) {
        inBatches(changes.removed(), ids -> run("UNWIND $rows AS id MATCH (n:Node {id: id}) DETACH DELETE n", ids));
        byLabel(changes.added()).forEach((label, nodes) -> inBatches(
                nodes.stream().map(this::row).toList(),
                rows -> run("UNWIND $rows AS row CREATE (n:%s) SET n = row".formatted(labels(label)), rows)));
        byLabel(changes.changed()).forEach((label, nodes) -> inBatches(
                nodes.stream().map(this::row).toList(),
                rows -> run(
                        "UNWIND $rows AS row MATCH (n:Node {id: row.id}) SET n = row"
                                + " WITH n MATCH (n)-[r]->() DELETE r",
                        rows)));
        List<GraphNode> written = new ArrayList<>(changes.added());
        written.addAll(changes.changed());
        relate(written);
    }

    private void relate(List<GraphNode> nodes) {
        Map<RelationshipType, List<Map<String, Object>>> byType = new LinkedHashMap<>();
        for (GraphNode node : nodes) {
            for (GraphRelationship relationship : node.relationships()) {
                byType.computeIfAbsent(relationship.type(), type -> new ArrayList<>())
                        .add(Map.of(
                                "from", node.id(),
                                "to", relationship.target(),
                                "properties", relationship.properties()));
            }
        }
        byType.forEach((type, rows) -> inBatches(rows, batch -> {
            int created = transaction
                    .run(
                            "UNWIND $rows AS row MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to})"
                                    + " CREATE (a)-[r:%s]->(b) SET r = row.properties".formatted(type.name()),
                            Map.of("rows", batch))
                    .consume()
                    .counters()
                    .relationshipsCreated();
            if (created != batch.size()) {
                throw new IllegalStateException("Of %d relationships %s of %s, %d lead to a node that is not there"
                        .formatted(batch.size(), type, source, batch.size() - created));
            }
        }));
    }

    private Map<String, Object> row(GraphNode node) {
        Map<String, Object> row = new LinkedHashMap<>(node.properties());
        row.put("id", node.id());
        row.put("source", source);
        row.put("hash", node.hash());
        return row;
    }

    private void run(String statement, List<?> rows) {
        transaction.run(statement, Map.of("rows", rows)).consume();
    }

    private static String labels(NodeLabel label) {
        return String.join(":", label.labels());
    }

    private static Map<NodeLabel, List<GraphNode>> byLabel(List<GraphNode> nodes) {
        return nodes.stream().collect(Collectors.groupingBy(GraphNode::label, LinkedHashMap::new, Collectors.toList()));
    }

    private static <T> void inBatches(List<T> rows, java.util.function.Consumer<List<T>> write) {
        for (int start = 0; start < rows.size(); start += BATCH) {
            write.accept(rows.subList(start, Math.min(rows.size(), start + BATCH)));
        }
    }
}
