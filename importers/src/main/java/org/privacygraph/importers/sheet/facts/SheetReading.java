package org.privacygraph.importers.sheet.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Fact;
import org.privacygraph.importers.ReadReport;
import org.privacygraph.provenance.SourceDocument.LastUpdated;

/**
 * What the sheets of a file say.
 *
 * @param facts the facts
 * @param report what became of every cell
 * @param complete whether nothing that would have been a fact was left out
 * @param owner id of the organisation whose record it is; null where nobody says
 * @param ownerName its name
 * @param title the title above the headers
 * @param version the version that the file states
 * @param lastUpdated when the file says that it was last changed
 */
public record SheetReading(
        List<Fact> facts,
        ReadReport report,
        boolean complete,
        @Nullable String owner,
        @Nullable String ownerName,
        @Nullable String title,
        @Nullable String version,
        LastUpdated lastUpdated) {

    /** Copies the facts. */
    public SheetReading {
        facts = List.copyOf(facts);
    }
}
