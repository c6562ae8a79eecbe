package org.privacygraph.store;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.privacygraph.graph.FactMapping;

/** Records who loaded what, when, from which file, with which counts. */
final class ImportRuns {

    // All writers meet here at the end of their transactions, so that revisions have no gaps and no twins.
    private static final String NEXT_REVISION = """
            MERGE (l:ImportLock {source: ':graph'})
            SET l.taken = randomUUID(), l.revision = coalesce(l.revision, 0) + 1
            RETURN l.revision AS revision
            """;
    private static final String FIND = """
            MATCH (r:ImportRun {id: $id})
            RETURN r.document AS document, r.takesBack AS takesBack, r.takenBackBy AS takenBackBy, r.revision AS revision
            """;
    private static final String LATER = """
            MATCH (r:ImportRun {document: $document})
            WHERE r.revision > $revision AND r.takesBack IS NULL AND r.takenBackBy IS NULL
            RETURN r.id AS id
            ORDER BY r.revision DESC
            """;
    private static final String RECORD = """
            CREATE (r:Node:ImportRun)
            SET r = $properties
            WITH r
            MATCH (d:Node {id: $document})
            CREATE (r)-[:LOADED]->(d)
            """;

    private final TransactionContext transaction;

    ImportRuns(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /** An import as far as taking it back needs it. */
    record Run(String document, long revision, boolean takesBack, boolean takenBack) {}

    Optional<Run> find(String id) {
        return transaction.run(FIND, Map.of("id", id)).stream()
                .map(row -> new Run(
                        row.get("document").asString(),
                        row.get("revision").asLong(),
                        !row.get("takesBack").isNull(),
                        !row.get("takenBackBy").isNull()))
                .findFirst();
    }

    /** Ids of the imports of the same document after this one that still hold, newest first. */
    List<String> later(Run run) {
        return transaction
                .run(LATER, Map.of("document", run.document(), "revision", run.revision()))
                .list(row -> row.get("id").asString());
    }

    /** Writes a run; its revision is the number of changes of the graph until then. */
    void record(
            String id,
            String document,
            Origin origin,
            Changes.Counts counts,
            ZonedDateTime started,
            ZonedDateTime finished,
            @Nullable String takesBack) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("document", document);
        if (takesBack == null) {
            properties.put("file", origin.file());
            properties.put("fileSha256", origin.sha256());
            properties.put("format", origin.format());
        }
        properties.put("by", origin.by());
        properties.put("startedAt", started);
        properties.put("finishedAt", finished);
        properties.put("added", (long) counts.added());
        properties.put("changed", (long) counts.changed());
        properties.put("retired", (long) counts.retired());
        properties.put("unchanged", (long) counts.unchanged());
        properties.put("read", (long) origin.counts().read());
        properties.put("understood", (long) origin.counts().understood());
        properties.put("notStated", (long) origin.counts().notStated());
        properties.put("notUnderstood", (long) origin.counts().notUnderstood());
        if (takesBack != null) {
            properties.put("takesBack", takesBack);
            transaction
                    .run("MATCH (r:ImportRun {id: $id}) SET r.takenBackBy = $by", Map.of("id", takesBack, "by", id))
                    .consume();
        }
        properties.put("revision", nextRevision());
        properties.put("id", id);
        properties.put("source", id);
        properties.put("hash", "");
        transaction
                .run(RECORD, Map.of("properties", properties, "document", FactMapping.documentId(document)))
                .consume();
    }

    private long nextRevision() {
        return transaction.run(NEXT_REVISION).single().get("revision").asLong();
    }
}
