package org.privacygraph.store;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.TransientException;
import org.privacygraph.acceptance.FindingAcceptances;
import org.privacygraph.fact.FactSet;
import org.privacygraph.graph.AcceptanceMapping;
import org.privacygraph.graph.FactMapping;
import org.privacygraph.graph.GraphNode;
import org.privacygraph.graph.IdentityMapping;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.graph.VocabularyMapping;
import org.privacygraph.identity.OrganisationDecisions;
import org.privacygraph.vocabulary.Vocabulary;

/**
 * Writes the facts of a document into the graph: all of them at once, or none.
 *
 * <p>What the document said before and no longer says is retired; what other documents say is not touched. Writing the
 * same facts again changes nothing at all.
 */
public final class FactStore {

    // No document can have such a key.
    static final String GRAPH = ":graph";

    private static final String VOCABULARY = ":vocabulary";

    // First part of the owner of accepted findings.
    private static final String ACCEPTANCES = ":finding-acceptances/";

    private static final int ATTEMPTS = 3;
    private static final String OUT_OF_MEMORY = "MemoryPoolOutOfMemoryError";

    // What a new node with its relationships takes of the heap until its transaction ends, with much to spare.
    private static final int BYTES_A_NODE = 32_768;

    private final Driver driver;
    private final Clock clock;
    private final int largest;

    /** A store that writes through {@code driver} and tells the time of imports by {@code clock}. */
    public FactStore(Driver driver, Clock clock) {
        this(driver, clock, (int)
                Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / BYTES_A_NODE));
    }

    /** The same; documents with more new nodes than {@code largest} are loaded in batches. */
    FactStore(Driver driver, Clock clock, int largest) {
        this.driver = driver;
        this.clock = clock;
        this.largest = largest;
    }

    /** Brings the vocabulary in the graph up to date. */
    public Changes writeVocabulary(Vocabulary vocabulary) {
        List<GraphNode> wanted = VocabularyMapping.nodes(vocabulary);
        Changes planned = compare(VOCABULARY, wanted);
        if (planned.isEmpty()) {
            return planned;
        }
        try (Session session = session()) {
            return session.executeWrite(transaction -> {
                lock(transaction, VOCABULARY);
                return replace(transaction, VOCABULARY, wanted);
            });
        }
    }

    /**
     * Brings decisions on organisations up to date, and leads what documents say to the organisations that are meant.
     *
     * @throws DecisionConflictException when another file has decided on one of them
     */
    public Changes writeDecisions(OrganisationDecisions decisions) {
        String source = OrganisationWriter.DECISIONS + "/" + decisions.key();
        List<GraphNode> wanted = IdentityMapping.nodes(decisions);
        Changes planned = compare(source, wanted);
        if (planned.isEmpty()) {
            return planned;
        }
        try (Session session = session()) {
            return session.executeWrite(transaction -> {
                lock(transaction, GRAPH);
                NodeWriter writer = new NodeWriter(transaction, source, null);
                Changes changes = writer.compare(wanted);
                requireFree(transaction, changes.added());
                // Those that go are still there when all that leads to them is moved; they take part in no decision.
                transaction
                        .run(
                                "UNWIND $ids AS id MATCH (n:Node {id: id}) SET n.source = ':gone'",
                                Map.of("ids", changes.retired()))
                        .consume();
                writer.add(changes.added(), NodeWriter.SILENT);
                writer.change(changes.changed(), NodeWriter.SILENT);
                OrganisationWriter organisations = new OrganisationWriter(transaction);
                organisations.settleAll(organisations.resolution());
                organisations.drop(changes.retired());
                return changes;
            });
        }
    }

    /**
     * Brings the accepted findings of a file up to date.
     *
     * @throws DecisionConflictException when another file accepts one of them
     */
    public Changes writeAcceptances(FindingAcceptances file) {
        String source = ACCEPTANCES + file.key();
        List<GraphNode> wanted = AcceptanceMapping.nodes(file);
        try (Session session = session()) {
            return session.executeWrite(transaction -> {
                lock(transaction, source);
                requireFree(
                        transaction,
                        new NodeWriter(transaction, source, null)
                                .compare(wanted)
                                .added());
                return replace(transaction, source, wanted);
            });
        }
    }

    /**
     * What {@link #write} would change now.
     *
     * @throws RetirementRefusedException when it would refuse
     */
    public Changes plan(FactSet facts, RetirementLimit limit) {
        Changes changes = plan(facts);
        limit.check(facts.document().key(), changes);
        return changes;
    }

    /** What {@link #write} would change now; it tells no more than that, whatever the limit. */
    public Changes plan(FactSet facts) {
        return compare(facts.document().key(), FactMapping.nodes(facts));
    }

    /** Writes the facts of a document within the usual limit. */
    public ImportResult write(FactSet facts, Origin origin) {
        return write(facts, origin, RetirementLimit.DEFAULT, written -> {});
    }

    /**
     * Writes the facts of a document, and where they came from.
     *
     * @param progress is told of every number of nodes and relationships that were written
     * @throws RetirementRefusedException when more of what the document said before would go than the limit lets
     * @throws OutOfRoomException when the database has not the memory for it
     */
    public ImportResult write(FactSet facts, Origin origin, RetirementLimit limit, LongConsumer progress) {
        String document = facts.document().key();
        List<GraphNode> wanted = FactMapping.nodes(facts);
        Changes planned = compare(document, wanted);
        if (planned.isEmpty()) {
            return new ImportResult(planned, null);
        }
        limit.check(document, planned);
        try {
            return planned.added().size() > largest
                    ? writeLarge(new LargeImport(this, document, wanted, origin, limit, progress))
                    : writeAtOnce(document, wanted, origin, limit, progress);
        } catch (TransientException e) {
            if (e.code().endsWith(OUT_OF_MEMORY)) {
                throw new OutOfRoomException(document, e);
            }
            throw e;
        }
    }

    private static void requireFree(TransactionContext transaction, List<GraphNode> added) {
        List<String> taken = transaction
                .run(
                        "UNWIND $ids AS id MATCH (n:Node {id: id}) RETURN n.id AS id ORDER BY id",
                        Map.of("ids", added.stream().map(GraphNode::id).toList()))
                .list(row -> row.get("id").asString());
        if (!taken.isEmpty()) {
            throw new DecisionConflictException(taken);
        }
    }

    private static ImportResult writeLarge(LargeImport large) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return large.write();
            } catch (OvertakenException e) {
                // Another import was faster: what is new is compared again.
            }
        }
        return large.write();
    }

    private ImportResult writeAtOnce(
            String document, List<GraphNode> wanted, Origin origin, RetirementLimit limit, LongConsumer progress) {
        String run = newRun();
        ZonedDateTime started = now();
        try (Session session = session()) {
            return session.executeWrite(transaction -> {
                lock(transaction, GRAPH);
                lock(transaction, document);
                Changes changes = new NodeWriter(transaction, document, run).compare(wanted);
                if (changes.isEmpty()) {
                    return new ImportResult(changes, null);
                }
                limit.check(document, changes);
                new DocumentWriter(transaction, document, run, now()).write(changes, wanted, progress);
                new ImportRuns(transaction).record(run, document, origin, changes.counts(), started, now(), null);
                return new ImportResult(changes, run);
            });
        }
    }

    /**
     * Takes an import back: what it added goes, what it changed and retired is as it was.
     *
     * @param by who takes it back
     * @return how much changed, and the record of that
     * @throws TakeBackRefusedException when there is no such import, or when a later one of its document still holds
     */
    public TakenBack takeBack(String id, String by) {
        ZonedDateTime started = now();
        try (Session session = session()) {
            return session.executeWrite(transaction -> {
                ImportRuns runs = new ImportRuns(transaction);
                String document = runs.find(id)
                        .map(ImportRuns.Run::document)
                        .orElseThrow(() -> new TakeBackRefusedException("There is no import with the id " + id + "."));
                lock(transaction, GRAPH);
                lock(transaction, document);
                ImportRuns.Run run = runs.find(id).orElseThrow();
                requireLast(run, id, runs.later(run));
                Changes.Counts counts = new DocumentWriter(transaction, document, id, now()).takeBack();
                String record = newRun();
                Origin origin = new Origin("", "", "take-back", by, new Origin.Counts(0, 0, 0, 0));
                runs.record(record, document, origin, counts, started, now(), id);
                return new TakenBack(document, counts, record);
            });
        }
    }

    private static void requireLast(ImportRuns.Run run, String id, List<String> later) {
        if (run.takesBack()) {
            throw new TakeBackRefusedException(
                    id + " took another import back; to have that one again, import its file again.");
        }
        if (run.takenBack()) {
            throw new TakeBackRefusedException(id + " was taken back before.");
        }
        if (!later.isEmpty()) {
            throw new TakeBackRefusedException("Later imports of " + run.document()
                    + " build on it; take them back first: " + String.join(", ", later) + ".");
        }
    }

    /**
     * An import that was taken back.
     *
     * @param document key of its document
     * @param counts how much changed by that
     * @param run id of the record
     */
    public record TakenBack(String document, Changes.Counts counts, String run) {}

    private Changes compare(String source, List<GraphNode> wanted) {
        try (Session session = session()) {
            // Asked of whoever may write: a follower of a cluster may not have heard of the last import yet.
            return session.executeWrite(transaction -> new NodeWriter(transaction, source, null).compare(wanted));
        }
    }

    private static Changes replace(TransactionContext transaction, String source, List<GraphNode> wanted) {
        NodeWriter writer = new NodeWriter(transaction, source, null);
        Changes changes = writer.compare(wanted);
        writer.remove(changes.retired());
        writer.add(changes.added(), NodeWriter.SILENT);
        writer.change(changes.changed(), NodeWriter.SILENT);
        writer.relate(
                Stream.concat(changes.added().stream(), changes.changed().stream())
                        .toList(),
                target -> target,
                NodeWriter.SILENT);
        return changes;
    }

    /** One writer of a source at a time: the second waits here and then finds what the first has written. */
    static void lock(TransactionContext transaction, String source) {
        transaction
                .run("MERGE (l:ImportLock {source: $source}) SET l.taken = randomUUID()", Map.of("source", source))
                .consume();
    }

    /** Sessions that pass bookmarks on, so that a question after an import sees it in a cluster too. */
    Session session() {
        return driver.session(SessionConfig.builder()
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build());
    }

    ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    static String newRun() {
        return NodeLabel.IMPORT_RUN.slug() + "/" + UUID.randomUUID();
    }
}
