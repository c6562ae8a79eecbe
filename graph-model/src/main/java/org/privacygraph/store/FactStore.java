package org.privacygraph.store;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.privacygraph.fact.FactSet;
import org.privacygraph.fact.Organisation;
import org.privacygraph.graph.FactMapping;
import org.privacygraph.graph.GraphNode;
import org.privacygraph.graph.GraphRelationship;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.graph.OrganisationIdentity;
import org.privacygraph.graph.RelationshipType;
import org.privacygraph.graph.VocabularyMapping;
import org.privacygraph.vocabulary.Vocabulary;

/**
 * Writes the facts of a document into the graph: all of them in one transaction, or none.
 *
 * <p>What the document said before and no longer says is removed; what other documents say is not touched. Writing the
 * same facts again changes nothing at all.
 */
public final class FactStore {

    // No document can have such a key.
    private static final String VOCABULARY = ":vocabulary";
    private static final String IDENTITIES = ":organisation-identities";

    private final Driver driver;
    private final Clock clock;

    /** A store that writes through {@code driver} and tells the time of imports by {@code clock}. */
    public FactStore(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    /** Brings the vocabulary in the graph up to date. */
    public Changes writeVocabulary(Vocabulary vocabulary) {
        return write(VOCABULARY, VocabularyMapping.nodes(vocabulary));
    }

    /** Brings the identities of organisations that several documents share up to date. */
    public Changes writeIdentities(List<OrganisationIdentity> identities) {
        return write(
                IDENTITIES, identities.stream().map(OrganisationIdentity::node).toList());
    }

    /** What {@link #write(FactSet, Origin)} would change now. */
    public Changes plan(FactSet facts) {
        return compare(facts.document().key(), nodes(facts));
    }

    /** Writes the facts of a document, and which file they came from. */
    public Changes write(FactSet facts, Origin origin) {
        String source = facts.document().key();
        List<GraphNode> wanted = nodes(facts);
        if (compare(source, wanted).isEmpty()) {
            return new Changes(List.of(), List.of(), List.of(), wanted.size());
        }
        ZonedDateTime started = ZonedDateTime.now(clock);
        try (Session session = session()) {
            return session.executeWrite(transaction -> {
                Changes changes = apply(transaction, source, wanted);
                if (!changes.isEmpty()) {
                    recordRun(transaction, source, origin, started, changes);
                }
                return changes;
            });
        }
    }

    private Changes write(String source, List<GraphNode> wanted) {
        Changes planned = compare(source, wanted);
        if (planned.isEmpty()) {
            return planned;
        }
        try (Session session = session()) {
            return session.executeWrite(transaction -> apply(transaction, source, wanted));
        }
    }

    private Changes compare(String source, List<GraphNode> wanted) {
        try (Session session = session()) {
            // Asked of whoever may write: a follower of a cluster may not have heard of the last import yet.
            return session.executeWrite(transaction -> new NodeWriter(transaction, source).compare(wanted));
        }
    }

    /** Sessions that pass bookmarks on, so that a question after an import sees it in a cluster too. */
    private Session session() {
        return driver.session(SessionConfig.builder()
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build());
    }

    private static Changes apply(TransactionContext transaction, String source, List<GraphNode> wanted) {
        // One writer of a source at a time: the second waits here and then finds what the first has written.
        transaction
                .run("MERGE (l:ImportLock {source: $source}) SET l.taken = randomUUID()", Map.of("source", source))
                .consume();
        NodeWriter writer = new NodeWriter(transaction, source);
        Changes changes = writer.compare(wanted);
        writer.apply(changes);
        return changes;
    }

    private void recordRun(
            TransactionContext transaction, String source, Origin origin, ZonedDateTime started, Changes changes) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("document", source);
        properties.put("file", origin.file());
        properties.put("fileSha256", origin.sha256());
        properties.put("startedAt", started);
        properties.put("finishedAt", ZonedDateTime.now(clock));
        properties.put("added", (long) changes.added().size());
        properties.put("changed", (long) changes.changed().size());
        properties.put("removed", (long) changes.removed().size());
        String id = NodeLabel.IMPORT_RUN.slug() + "/" + UUID.randomUUID();
        GraphNode run = new GraphNode(
                NodeLabel.IMPORT_RUN,
                id,
                properties,
                List.of(new GraphRelationship(RelationshipType.LOADED, FactMapping.documentId(source), Map.of())));
        new NodeWriter(transaction, id).apply(new Changes(List.of(run), List.of(), List.of(), 0));
    }

    /** The nodes of a document, with the organisations that are its alone. */
    private static List<GraphNode> nodes(FactSet facts) {
        List<GraphNode> nodes = new ArrayList<>(FactMapping.nodes(facts));
        facts.facts().stream()
                .filter(Organisation.class::isInstance)
                .map(Organisation.class::cast)
                .filter(organisation -> organisation.sameAs() == null)
                .map(organisation -> new GraphNode(
                        NodeLabel.ORGANISATION,
                        FactMapping.organisationId(facts.document(), organisation),
                        Map.of("name", organisation.name(), "aliases", organisation.aliases()),
                        List.of()))
                .forEach(nodes::add);
        return nodes;
    }
}
