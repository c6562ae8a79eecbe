package org.privacygraph.store;

import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.privacygraph.graph.GraphNode;

/**
 * Loads many new nodes in batches, out of everybody's sight, and shows them all in one step.
 *
 * <p>A node that is being loaded has the one label {@code Staged}, so that no question finds it; it becomes visible when
 * it gets its labels. What an import leaves behind that was killed is removed by a later one, a day after.
 */
final class Staging {

    private static final int BATCH = 5_000;

    private static final String ADD = """
            UNWIND $rows AS row
            CREATE (n:Staged)
            SET n = row.properties, n.stagedLabels = row.labels, n.stagedBy = $run, n.stagedAt = datetime()
            """;
    private static final String RELATE = """
            UNWIND $rows AS row
            MATCH (a:Staged {id: row.from})
            WHERE a.stagedBy = $run
            OPTIONAL MATCH (s:Staged {id: row.to})
            WHERE s.stagedBy = $run
            OPTIONAL MATCH (o:Node {id: row.to})
            WITH row, a, coalesce(s, o) AS b
            WHERE b IS NOT NULL
            CREATE (a)-[r:$(row.type)]->(b)
            SET r = row.properties
            """;
    private static final String SHOW = """
            MATCH (n:Staged)
            WHERE n.stagedBy = $run
            SET n:$(n.stagedLabels)
            REMOVE n:Staged
            REMOVE n.stagedLabels, n.stagedBy, n.stagedAt
            """;
    private static final String REMOVE = """
            MATCH (n:Staged)
            WHERE n.stagedBy = $run OR n.stagedAt < datetime() - duration('P1D')
            WITH n
            LIMIT $batch
            DETACH DELETE n
            RETURN count(*) AS nodes
            """;

    private final Session session;
    private final String run;

    Staging(Session session, String run) {
        this.session = session;
        this.run = run;
    }

    void add(List<GraphNode> nodes, String source, LongConsumer progress) {
        batches(
                ADD,
                nodes.stream()
                        .map(node -> Map.<String, Object>of(
                                "labels",
                                node.label().labels(),
                                "properties",
                                NodeWriter.properties(node, source, run)))
                        .toList(),
                progress);
    }

    /** Relationships of added nodes; the number of those that were created. */
    long relate(List<GraphNode> nodes, UnaryOperator<String> target, LongConsumer progress) {
        return batches(RELATE, NodeWriter.relationshipRows(nodes.stream(), target), progress);
    }

    private long batches(String statement, List<Map<String, Object>> rows, LongConsumer progress) {
        long created = 0;
        for (int start = 0; start < rows.size(); start += BATCH) {
            List<Map<String, Object>> batch = rows.subList(start, Math.min(rows.size(), start + BATCH));
            created += session.executeWrite(transaction -> transaction
                    .run(statement, Map.of("rows", batch, "run", run))
                    .consume()
                    .counters()
                    .relationshipsCreated());
            progress.accept(batch.size());
        }
        return created;
    }

    /** Shows what was added, within the transaction that makes the other changes. */
    void show(TransactionContext transaction) {
        transaction.run(SHOW, Map.of("run", run)).consume();
    }

    /** Removes what is left of this import, or of one that never came to its end. */
    void remove() {
        int removed;
        do {
            removed = session.executeWrite(transaction -> transaction
                    .run(REMOVE, Map.of("run", run, "batch", BATCH))
                    .single()
                    .get("nodes")
                    .asInt());
        } while (removed == BATCH);
    }
}
