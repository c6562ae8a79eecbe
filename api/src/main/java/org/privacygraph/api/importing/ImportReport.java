package org.privacygraph.api.importing;

import java.time.Duration;
import java.util.List;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.store.Changes;

/**
 * What an import of files did, or would do.
 *
 * @param dryRun whether it only looked
 * @param documents the documents that were loaded, or would be
 * @param refused documents of which nothing was loaded, since too much of what they said before would be retired; with what
 *     would have changed
 * @param problems why these and others were not loaded
 * @param refusedFiles number of files of which nothing was loaded
 * @param took how long reading, comparing and writing took, without opening the graph
 */
public record ImportReport(
        boolean dryRun,
        List<DocumentOutcome> documents,
        List<DocumentOutcome> refused,
        List<ImportProblem> problems,
        int refusedFiles,
        Duration took) {

    /** Copies the lists. */
    public ImportReport {
        documents = List.copyOf(documents);
        refused = List.copyOf(refused);
        problems = List.copyOf(problems);
    }

    /** How much changes in all documents together that were loaded, or would be. */
    public Changes.Counts counts() {
        return sum(documents);
    }

    /** How much would have changed in all documents together that were refused; nothing of it did. */
    public Changes.Counts refusedCounts() {
        return sum(refused);
    }

    private static Changes.Counts sum(List<DocumentOutcome> documents) {
        Changes.Counts sum = new Changes.Counts(0, 0, 0, 0);
        for (DocumentOutcome document : documents) {
            Changes.Counts one = document.changes().counts();
            sum = new Changes.Counts(
                    sum.added() + one.added(),
                    sum.changed() + one.changed(),
                    sum.retired() + one.retired(),
                    sum.unchanged() + one.unchanged());
        }
        return sum;
    }
}
