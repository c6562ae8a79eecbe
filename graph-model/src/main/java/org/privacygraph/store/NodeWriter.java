package org.privacygraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.privacygraph.graph.GraphNode;
import org.privacygraph.graph.GraphRelationship;
import org.privacygraph.graph.NodeLabel;

/** Compares and writes the nodes of one owner within a transaction. */
final class NodeWriter {

    private static final int BATCH = 5_000;
    private static final int SHOWN = 5;

    // Below, one statement that reads the words of the model from its rows is sent sooner than one for each word.
    private static final int FEW = 2_000;

    static final LongConsumer SILENT = written -> {};

    // Few texts, whatever is written: a text that Neo4j sees for the first time costs more than a thousand rows.
    private static final String ADD = """
            UNWIND $rows AS row
            CREATE (n:%s)
            SET n = row.properties
            RETURN n.id AS id, elementId(n) AS element
            """;
    private static final String CHANGE = """
            UNWIND $rows AS row
            MATCH (n:Node {id: row.id})
            REMOVE n:$([label IN labels(n) WHERE NOT label IN row.labels])
            SET n:$(row.labels)
            SET n = row.properties
            WITH n
            OPTIONAL MATCH (n)-[r]->()
            DELETE r
            RETURN DISTINCT n.id AS id, elementId(n) AS element
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
    private static final String FIND = """
            UNWIND $rows AS id
            MATCH (n:Node {id: id})
            RETURN n.id AS id, elementId(n) AS element
            """;

    // By element id, which needs no look into an index; the type is a word of the model and no value.
    private static final String RELATE = """
            UNWIND $rows AS row
            MATCH (a)
            WHERE elementId(a) = row.from
            MATCH (b)
            WHERE elementId(b) = row.to
            CREATE (a)-[r:%s]->(b)
            SET r = row.properties
            """;

    private static final String SHOW = """
            UNWIND $rows AS element
            MATCH (n:%s)
            WHERE elementId(n) = element
            SET n:%s
            REMOVE n:%s
            RETURN count(n) AS nodes
            """;

    private final Work work;
    private final String source;
    private final @Nullable String run;
    private final Map<String, String> elements = new HashMap<>();
    private final Map<NodeLabel, List<String>> hidden = new EnumMap<>(NodeLabel.class);

    /** Does a piece of work in a transaction: in one that all pieces share, or in one of its own. */
    interface Work {
        <T> T in(Function<TransactionContext, T> piece);
    }

    /**
     * A writer of the nodes of an owner, all in one transaction.
     *
     * @param source the owner
     * @param run id of the import that writes them; null where it is none
     */
    NodeWriter(TransactionContext transaction, String source, @Nullable String run) {
        this(
                new Work() {
                    @Override
                    public <T> T in(Function<TransactionContext, T> piece) {
                        return piece.apply(transaction);
                    }
                },
                source,
                run);
    }

    /** The same; every batch is a piece of work. */
    NodeWriter(Work work, String source, @Nullable String run) {
        this.work = work;
        this.source = source;
        this.run = run;
    }

    /** Takes over which nodes another writer has written. */
    void know(NodeWriter other) {
        elements.putAll(other.elements);
    }

    Changes compare(Collection<GraphNode> wanted) {
        Map<String, String> present = new HashMap<>();
        work.in(transaction -> {
            transaction
                    .run("MATCH (n:Node {source: $source}) RETURN n.id AS id, n.hash AS hash", Map.of("source", source))
                    .forEachRemaining(row -> present.put(
                            row.get("id").asString(), row.get("hash").asString()));
            return present;
        });
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

    void add(List<GraphNode> nodes, LongConsumer progress) {
        if (nodes.size() < FEW) {
            rows(ADD.formatted("$(row.labels)"), nodes, progress);
        } else {
            nodes.stream()
                    .collect(Collectors.groupingBy(GraphNode::label))
                    .forEach((label, some) -> rows(ADD.formatted(String.join(":", label.labels())), some, progress));
        }
    }

    /** Adds nodes with a label in place of their own. */
    void add(List<GraphNode> nodes, String label, LongConsumer progress) {
        rows(ADD.formatted(label), nodes, progress);
        nodes.forEach(node ->
                hidden.computeIfAbsent(node.label(), kind -> new ArrayList<>()).add(element(node.id())));
    }

    /**
     * Gives the nodes that were added with a label their own ones.
     *
     * @throws OvertakenException when some are gone, removed as left over
     */
    void show(TransactionContext other, String label) {
        hidden.forEach((kind, all) -> batches(all, batch -> {
            int shown = other.run(SHOW.formatted(label, String.join(":", kind.labels()), label), Map.of("rows", batch))
                    .single()
                    .get("nodes")
                    .asInt();
            if (shown != batch.size()) {
                throw new OvertakenException(source);
            }
        }));
    }

    void change(List<GraphNode> nodes, LongConsumer progress) {
        rows(CHANGE, nodes, progress);
    }

    /** Removes nodes for good. */
    void remove(List<String> ids) {
        batches(
                ids,
                batch -> work.in(transaction -> transaction
                        .run(REMOVE, Map.of("rows", batch, "source", source))
                        .consume()));
    }

    /**
     * Writes the relationships that start from nodes that were added or changed.
     *
     * @param target tells where one that leads to an id leads in truth
     */
    void relate(List<GraphNode> nodes, UnaryOperator<String> target, LongConsumer progress) {
        find(nodes, target);
        Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
        boolean few = nodes.size() < FEW;
        for (GraphNode node : nodes) {
            String from = element(node.id());
            for (GraphRelationship relationship : node.relationships()) {
                rows.computeIfAbsent(few ? "$(row.type)" : relationship.type().name(), type -> new ArrayList<>())
                        .add(Map.of(
                                "type",
                                relationship.type().name(),
                                "from",
                                from,
                                "to",
                                element(target.apply(relationship.target())),
                                "properties",
                                relationship.properties()));
            }
        }
        rows.forEach((type, all) -> batches(all, batch -> {
            String statement = RELATE.formatted(type);
            work.in(transaction ->
                    transaction.run(statement, Map.of("rows", batch)).consume());
            progress.accept(batch.size());
        }));
    }

    private String element(String id) {
        return Objects.requireNonNull(elements.get(id), id);
    }

    /** Looks up the ends of relationships that were not written here; every one has to be there. */
    private void find(List<GraphNode> nodes, UnaryOperator<String> target) {
        List<String> unknown = nodes.stream()
                .flatMap(node -> node.relationships().stream())
                .map(relationship -> target.apply(relationship.target()))
                .filter(id -> !elements.containsKey(id))
                .distinct()
                .sorted()
                .toList();
        batches(unknown, batch -> remember(FIND, Map.of("rows", batch)));
        List<String> missing =
                unknown.stream().filter(id -> !elements.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Of the relationships of %s, some lead to %d nodes that are not there: %s"
                    .formatted(
                            source,
                            missing.size(),
                            missing.stream().limit(SHOWN).collect(Collectors.joining(", "))));
        }
    }

    private void rows(String statement, List<GraphNode> nodes, LongConsumer progress) {
        batches(nodes, batch -> {
            remember(
                    statement,
                    Map.of(
                            "rows",
                            batch.stream()
                                    .map(node -> Map.of(
                                            "id",
                                            node.id(),
                                            "labels",
                                            node.label().labels(),
                                            "properties",
                                            properties(node)))
                                    .toList()));
            progress.accept(batch.size());
        });
    }

    private void remember(String statement, Map<String, Object> parameters) {
        elements.putAll(work.in(transaction -> transaction.run(statement, parameters).stream()
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(),
                        row -> row.get("element").asString()))));
    }

    private Map<String, Object> properties(GraphNode node) {
        Map<String, Object> properties = new HashMap<>(node.properties());
        properties.put("id", node.id());
        properties.put("source", source);
        properties.put("hash", node.hash());
        if (run != null) {
            properties.put("run", run);
        }
        return properties;
    }

    private static <R> void batches(List<R> rows, Consumer<List<R>> each) {
        for (int start = 0; start < rows.size(); start += BATCH) {
            each.accept(rows.subList(start, Math.min(rows.size(), start + BATCH)));
        }
    }
}
