package org.privacygraph.store;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;
import org.privacygraph.graph.GraphNode;
import org.privacygraph.identity.IdentityResolution;
import org.privacygraph.identity.Mention;

/** Makes the changes of one document within a transaction that holds its lock. */
final class DocumentWriter {

    private final TransactionContext transaction;
    private final String document;
    private final String run;
    private final ZonedDateTime at;
    private final OrganisationWriter organisations;

    DocumentWriter(TransactionContext transaction, String document, String run, ZonedDateTime at) {
        this.transaction = transaction;
        this.document = document;
        this.run = run;
        this.at = at;
        this.organisations = new OrganisationWriter(transaction);
    }

    /** Writes changes that lead to all that is wanted. */
    void write(Changes changes, List<GraphNode> wanted, LongConsumer progress) {
        write(changes, wanted, progress, false);
    }

    private void write(Changes changes, List<GraphNode> wanted, LongConsumer progress, boolean shown) {
        NodeWriter writer = new NodeWriter(transaction, document, run);
        History history = new History(transaction, document, run);
        long decisions = FactStore.decisions(transaction);
        IdentityResolution resolution = organisations.resolution();
        boolean isNew = !shown
                && changes.retired().isEmpty()
                && changes.changed().isEmpty()
                && changes.unchanged().isEmpty();
        List<Mention> mentions = OrganisationWriter.mentions(document, wanted);
        Map<String, String> meant = organisations.prepare(document, mentions, resolution, run, isNew);
        history.keep(changes.changed().stream().map(GraphNode::id).toList(), at);
        history.retire(changes.retired(), at);
        writer.add(changes.added(), progress);
        writer.change(changes.changed(), progress);
        writer.relate(
                Stream.concat(changes.added().stream(), changes.changed().stream())
                        .toList(),
                target -> meant.getOrDefault(target, target),
                progress);
        settle(mentions, resolution, isNew, decisions);
    }

    /** The same, where what is added has been loaded before. */
    void show(Changes changes, List<GraphNode> wanted, Staging staging) {
        staging.show(transaction);
        Changes rest = new Changes(List.of(), changes.changed(), changes.retired(), changes.unchanged());
        write(rest, wanted, NodeWriter.SILENT, true);
    }

    /** Undoes what the import did. */
    Changes.Counts takeBack() {
        new History(transaction, OrganisationWriter.ownerOfOwn(document), run).takeBack();
        Map<String, Integer> counts = new History(transaction, document, run).takeBack();
        organisations.move(document, organisations.resolution());
        return new Changes.Counts(
                counts.getOrDefault("added", 0),
                counts.getOrDefault("changed", 0),
                counts.getOrDefault("retired", 0),
                0);
    }

    /** What nodes that did not change lead to may have changed: by the names of a mention, or by a decision meanwhile. */
    private void settle(List<Mention> mentions, IdentityResolution resolution, boolean isNew, long decisions) {
        FactStore.lock(transaction, FactStore.GRAPH);
        if (isNew && decisions == FactStore.decisions(transaction)) {
            return;
        }
        organisations.move(document, organisations.resolution());
        organisations.retire(
                document,
                mentions.stream()
                        .filter(mention -> resolution.organisation(mention).equals(mention.ownOrganisation()))
                        .toList(),
                run,
                at);
    }
}
