package org.privacygraph.api.importing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Reading;
import org.privacygraph.store.Changes;

/**
 * What the import of one source document did, would do, or would have done had it not been refused.
 *
 * @param reading the file that it is in
 * @param document what was read of it
 * @param changes what changed in the graph, or would change, or would have changed
 * @param run id of the import; null where nothing was written
 * @param took how long comparing and writing took
 */
public record DocumentOutcome(
        Reading reading,
        DocumentReading document,
        Changes changes,
        @Nullable String run,
        Duration took) {

    /** Key of the document. */
    public String key() {
        return document.facts().document().key();
    }

    /** Nodes that were compared and written in a second. */
    public long rowsPerSecond() {
        Changes.Counts counts = changes.counts();
        long rows = (long) counts.added() + counts.changed() + counts.retired() + counts.unchanged();
        return Math.round(rows * 1e9 / Math.max(1, took.toNanos()));
    }
}
