package org.privacygraph.store;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.neo4j.driver.Session;
import org.privacygraph.graph.GraphNode;
import org.privacygraph.graph.IdentityMapping;
import org.privacygraph.identity.IdentityResolution;

/**
 * Loads a document with many new nodes in batches, and shows them in one step at the end.
 *
 * @param store where to
 * @param document key of the document
 * @param wanted the nodes that it should have
 * @param origin where they come from
 * @param limit how much may be retired
 * @param progress is told of every number of nodes and relationships that were written
 */
record LargeImport(
        FactStore store,
        String document,
        List<GraphNode> wanted,
        Origin origin,
        RetirementLimit limit,
        LongConsumer progress) {

    ImportResult write() {
        String run = FactStore.newRun();
        ZonedDateTime started = store.now();
        String owner = OrganisationWriter.ownerOfOwn(document);
        try (Session session = store.session()) {
            Staging staging = new Staging(store, run, started);
            try {
                Changes planned = session.executeWrite(
                        transaction -> new NodeWriter(transaction, document, null).compare(wanted));
                load(session, staging, planned, owner);
                return session.executeWrite(transaction -> {
                    FactStore.lock(transaction, FactStore.GRAPH);
                    FactStore.lock(transaction, document);
                    Changes changes = new NodeWriter(transaction, document, run).compare(wanted);
                    if (changes.isEmpty()) {
                        return new ImportResult(changes, null);
                    }
                    limit.check(document, changes);
                    if (!changes.added().equals(planned.added())) {
                        throw new OvertakenException(document);
                    }
                    new DocumentWriter(transaction, document, run, store.now()).show(changes, wanted, staging);
                    new ImportRuns(transaction)
                            .record(run, document, origin, changes.counts(), started, store.now(), null);
                    return new ImportResult(changes, run);
                });
            } finally {
                staging.remove();
            }
        }
    }

    private void load(Session session, Staging staging, Changes planned, String owner) {
        IdentityResolution resolution =
                session.executeRead(transaction -> new OrganisationWriter(transaction).resolution());
        Map<String, String> meant = new HashMap<>();
        OrganisationWriter.mentions(document, wanted)
                .forEach(mention -> meant.put(mention.ownOrganisation(), resolution.organisation(mention)));
        List<GraphNode> own = OrganisationWriter.mentions(document, planned.added()).stream()
                .filter(mention -> resolution.organisation(mention).equals(mention.ownOrganisation()))
                .map(IdentityMapping::own)
                .toList();
        staging.load(document, planned.added(), owner, own, target -> meant.getOrDefault(target, target), progress);
    }
}
