package org.privacygraph.store;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
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

    // Several sessions at once: a batch is read and written by one thread of the database from its start to its end.
    private static final int SESSIONS = 2;

    private static final String BEGIN = "CREATE (:StagedImport {run: $run, at: $at})";
    private static final String REMOVE = """
            MATCH (i:StagedImport)
            WHERE i.run = $run OR i.at < $before
            MATCH (n:Staged)
            WHERE n.run = i.run
            WITH n
            LIMIT $batch
            DETACH DELETE n
            RETURN count(*) AS nodes
            """;
    private static final String END = """
            MATCH (i:StagedImport)
            WHERE i.run = $run OR i.at < $before
            DELETE i
            """;

    private final FactStore store;
    private final String run;
    private final ZonedDateTime at;
    private final List<NodeWriter> loaded = new ArrayList<>();

    Staging(FactStore store, String run, ZonedDateTime at) {
        this.store = store;
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
        inSession(session -> session.run(BEGIN, Map.of("run", run, "at", at)).consume());
        LongConsumer steps = written -> {
            synchronized (progress) {
                progress.accept(written);
            }
        };
        NodeWriter ofOwn = inSession(session -> {
            NodeWriter writer = new NodeWriter(work(session, new AtomicReference<>()), ownerOfOwn, run);
            writer.add(own, LABEL, NodeWriter.SILENT);
            return writer;
        });
        loaded.add(ofOwn);
        int each = Math.max(1, Math.ceilDiv(nodes.size(), SESSIONS));
        List<List<GraphNode>> parts = new ArrayList<>();
        for (int start = 0; start < nodes.size(); start += each) {
            parts.add(nodes.subList(start, Math.min(nodes.size(), start + each)));
        }
        loaded.addAll(atOnce(parts, (part, work) -> {
            NodeWriter writer = new NodeWriter(work, source, run);
            writer.add(part, LABEL, steps);
            return writer;
        }));
        atOnce(parts, (part, work) -> {
            NodeWriter writer = new NodeWriter(work, source, run);
            loaded.forEach(writer::know);
            writer.relate(part, target, steps);
            return writer;
        });
    }

    /** Shows what was added, within the transaction that makes the other changes. */
    void show(TransactionContext transaction) {
        loaded.forEach(writer -> writer.show(transaction, LABEL));
    }

    /** Removes what is left of this import, or of one that never came to its end. */
    void remove() {
        Map<String, Object> which = Map.of("run", run, "batch", BATCH, "before", at.minusDays(1));
        inSession(session -> {
            int removed;
            do {
                removed = session.executeWrite(transaction ->
                        transaction.run(REMOVE, which).single().get("nodes").asInt());
            } while (removed > 0);
            return session.executeWrite(
                    transaction -> transaction.run(END, which).consume());
        });
    }

    private interface Piece {
        NodeWriter write(List<GraphNode> part, NodeWriter.Work work);
    }

    /** Writes the parts in sessions of their own; when one fails, the others stop at the end of their batch. */
    private List<NodeWriter> atOnce(List<List<GraphNode>> parts, Piece piece) {
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        try (ExecutorService sessions = Executors.newFixedThreadPool(SESSIONS)) {
            List<Callable<NodeWriter>> tasks = parts.stream()
                    .map(part -> (Callable<NodeWriter>) () -> inSession(session -> {
                        try {
                            return piece.write(part, work(session, failure));
                        } catch (RuntimeException e) {
                            failure.compareAndSet(null, e);
                            throw e;
                        }
                    }))
                    .toList();
            List<Future<NodeWriter>> ended = sessions.invokeAll(tasks);
            if (failure.get() != null) {
                throw failure.get();
            }
            return ended.stream().map(Future::resultNow).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while nodes were loaded", e);
        }
    }

    private static NodeWriter.Work work(Session session, AtomicReference<RuntimeException> failure) {
        return new NodeWriter.Work() {
            @Override
            public <T> T in(Function<TransactionContext, T> piece) {
                if (failure.get() != null) {
                    throw new IllegalStateException("Another part of the document could not be loaded");
                }
                return session.executeWrite(piece::apply);
            }
        };
    }

    private <T> T inSession(Function<Session, T> piece) {
        try (Session session = store.session()) {
            return piece.apply(session);
        }
    }
}
