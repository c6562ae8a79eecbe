package org.privacygraph.store;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;
import org.privacygraph.graph.GraphNode;
import org.privacygraph.identity.IdentityResolution;

/** Makes the changes of one document within a transaction that holds the lock of the graph. */
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
        IdentityResolution resolution = organisations.resolution();
        Map<String, String> meant =
                organisations.prepare(document, OrganisationWriter.mentions(document, wanted), resolution);
        NodeWriter writer = new NodeWriter(transaction, document, run);
        History history = new History(transaction, document, run);
        history.keep(changes.changed().stream().map(GraphNode::id).toList(), at);
        history.retire(changes.retired(), at);
        writer.add(changes.added(), progress);
        writer.change(changes.changed(), progress);
        writer.relate(
                Stream.concat(changes.added().stream(), changes.changed().stream())
                        .toList(),
                target -> meant.getOrDefault(target, target),
                progress);
        if (!(changes.changed().isEmpty()
                && changes.retired().isEmpty()
                && changes.unchanged().isEmpty())) {
            organisations.settle(document, resolution);
        }
    }

    /** The same, where what is added has been loaded before. */
    void show(Changes changes, List<GraphNode> wanted, Staging staging) {
        staging.show(transaction);
        Changes rest = new Changes(List.of(), changes.changed(), changes.retired(), changes.unchanged());
        write(rest, wanted, NodeWriter.SILENT);
        organisations.settle(document, organisations.resolution());
    }

    /** Undoes what the import did. */
    Changes.Counts takeBack() {
        Map<String, Integer> counts = new History(transaction, document, run).takeBack();
        organisations.settle(document, organisations.resolution());
        return new Changes.Counts(
                counts.getOrDefault("added", 0),
                counts.getOrDefault("changed", 0),
                counts.getOrDefault("retired", 0),
                0);
    }
}
