package org.privacygraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.privacygraph.graph.GraphNode;
import org.privacygraph.graph.GraphRelationship;

/** Compares and writes the nodes of one owner within a transaction. */
final class NodeWriter {

    private static final int BATCH = 5_000;

    // Few texts, whatever is written: a text that Neo4j sees for the first time costs more than a thousand rows.
    private static final String ADD = """
            UNWIND $rows AS row
            CREATE (n:$(row.labels))
            SET n = row.properties
            """;
    private static final String CHANGE = """
            UNWIND $rows AS row
            MATCH (n:Node {id: row.id})
            REMOVE n:$([label IN labels(n) WHERE NOT label IN row.labels])
            SET n:$(row.labels)
            SET n = row.properties
            WITH n
            MATCH (n)-[r]->()
            DELETE r
            """;

    // Whoever else refers to the node loses that relationship; without its hash it is written anew at its next import.
    private static final String REMOVE = """
            UNWIND $rows AS id
            MATCH (n:Node {id: id})
            OPTIONAL MATCH (n)<--(other:Node)
            WHERE other.source <> $source
            SET other.hash = ''
            DETACH DELETE n
            """;
    private static final String RELATE = """
            UNWIND $rows AS row
            MATCH (a:Node {id: row.from})
            MATCH (b:Node {id: row.to})
            CREATE (a)-[r:$(row.type)]->(b)
            SET r = row.properties
            """;
    private static final String MISSING = """
            UNWIND $rows AS id
            WITH id
            WHERE NOT EXISTS { (:Node {id: id}) }
            RETURN id
            ORDER BY id
            LIMIT 5
            """;

    private final TransactionContext transaction;
    private final String source;
    private final @Nullable String run;

    /**
     * A writer of the nodes of an owner.
     *
     * @param source the owner
     * @param run id of the import that writes them; null where it is none
     */
    NodeWriter(TransactionContext transaction, String source, @Nullable String run) {
        this.transaction = transaction;
        this.source = source;
        this.run = run;
    }

    Changes compare(Collection<GraphNode> wanted) {
        Map<String, String> present = new HashMap<>();
        transaction
                .run("MATCH (n:Node {source: $source}) RETURN n.id AS id, n.hash AS hash", Map.of("source", source))
                .forEachRemaining(row ->
                        present.put(row.get("id").asString(), row.get("hash").asString()));
        List<GraphNode> added = new ArrayList<>();
        List<GraphNode> changed = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        for (GraphNode node : wanted) {
            String hash = present.remove(node.id());
            if (hash == null) {
                added.add(node);
            } else if (!hash.equals(node.hash())) {
                changed.add(node);
            } else {
                unchanged.add(node.id());
            }
        }
        return new Changes(added, changed, present.keySet().stream().sorted().toList(), unchanged);
    }

    void add(List<GraphNode> nodes) {
        run(ADD, rows(nodes));
    }

    void change(List<GraphNode> nodes) {
        run(CHANGE, rows(nodes));
    }

    /** Removes nodes for good. */
    void remove(List<String> ids) {
        run(REMOVE, ids);
    }

    /**
     * Writes the relationships that start from the nodes.
     *
     * @param target tells where one that leads to an id leads in truth
     */
    void relate(Stream<GraphNode> nodes, UnaryOperator<String> target) {
        List<Map<String, Object>> rows = relationshipRows(nodes, target);
        int created = run(RELATE, rows);
        if (created != rows.size()) {
            throw new IllegalStateException("Of %d relationships of %s, %d lead to a node that is not there: %s"
                    .formatted(rows.size(), source, rows.size() - created, String.join(", ", missing(rows))));
        }
    }

    static List<Map<String, Object>> relationshipRows(Stream<GraphNode> nodes, UnaryOperator<String> target) {
        return nodes.flatMap(node -> node.relationships().stream().map(relationship -> row(node, relationship, target)))
                .toList();
    }

    private static Map<String, Object> row(
            GraphNode node, GraphRelationship relationship, UnaryOperator<String> target) {
        return Map.of(
                "from", node.id(),
                "type", relationship.type().name(),
                "to", target.apply(relationship.target()),
                "properties", relationship.properties());
    }

    private List<String> missing(List<Map<String, Object>> rows) {
        List<Object> targets =
                rows.stream().map(row -> row.get("to")).distinct().toList();
        return transaction
                .run(MISSING, Map.of("rows", targets))
                .list(row -> row.get("id").asString());
    }

    private List<Map<String, Object>> rows(List<GraphNode> nodes) {
        return nodes.stream()
                .map(node -> Map.<String, Object>of(
                        "id", node.id(), "labels", node.label().labels(), "properties", properties(node, source, run)))
                .toList();
    }

    /** All properties of a node as they stand in the graph. */
    static Map<String, Object> properties(GraphNode node, String source, @Nullable String run) {
        Map<String, Object> properties = new LinkedHashMap<>(node.properties());
        properties.put("id", node.id());
        properties.put("source", source);
        properties.put("hash", node.hash());
        if (run != null) {
            properties.put("run", run);
        }
        return properties;
    }

    /** Number of relationships that were created. */
    private int run(String statement, List<?> rows) {
        int created = 0;
        for (int start = 0; start < rows.size(); start += BATCH) {
            List<?> batch = rows.subList(start, Math.min(rows.size(), start + BATCH));
            created += transaction
                    .run(statement, Map.of("rows", batch, "source", source))
                    .consume()
                    .counters()
                    .relationshipsCreated();
        }
        return created;
    }
}
