package org.privacygraph.store;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    private static final String LABEL = "Staged";
    private static final int BATCH = 5_000;

    private static final String SHOW = """
            MATCH (n:Staged)
            WHERE n.stagedBy = $run
            SET n:$(n.stagedLabels)
            REMOVE n:Staged
            REMOVE n.stagedLabels, n.stagedBy, n.stagedAt
            """;
    private static final String REMOVE = """
            MATCH (n:Staged)
            WHERE n.stagedBy = $run OR n.stagedAt < $before
            WITH n
            LIMIT $batch
            DETACH DELETE n
            RETURN count(*) AS nodes
            """;

    private final Session session;
    private final String run;
    private final ZonedDateTime at;

    Staging(Session session, String run, ZonedDateTime at) {
        this.session = session;
        this.run = run;
        this.at = at;
    }

    /** Loads nodes of one owner, with the relationships that start from them; {@code own} are there before them. */
    void load(
            String source,
            List<GraphNode> nodes,
            String ownerOfOwn,
            List<GraphNode> own,
            UnaryOperator<String> target,
            LongConsumer progress) {
        Map<String, Object> staged = Map.of("stagedBy", run, "stagedAt", at);
        NodeWriter.Work work = new NodeWriter.Work() {
            @Override
            public <T> T in(Function<TransactionContext, T> piece) {
                return session.executeWrite(piece::apply);
            }
        };
        NodeWriter ofOwn = new NodeWriter(work, ownerOfOwn, run);
        ofOwn.add(own, LABEL, staged, NodeWriter.SILENT);
        NodeWriter writer = new NodeWriter(work, source, run);
        writer.know(ofOwn);
        writer.add(nodes, LABEL, staged, progress);
        writer.relate(nodes, target, progress);
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
                    .run(REMOVE, Map.of("run", run, "batch", BATCH, "before", at.minusDays(1)))
                    .single()
                    .get("nodes")
                    .asInt());
        } while (removed == BATCH);
    }
}
