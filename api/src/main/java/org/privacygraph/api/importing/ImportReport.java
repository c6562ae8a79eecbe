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
 * @param problems why others were not
 * @param refusedFiles number of files of which nothing was loaded
 * @param took how long reading, comparing and writing took, without opening the graph
 */
public record ImportReport(
        boolean dryRun,
        List<DocumentOutcome> documents,
        List<ImportProblem> problems,
        int refusedFiles,
        Duration took) {

    /** Copies the lists. */
    public ImportReport {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /** How much changes in all documents together. */
    public Changes.Counts counts() {
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
