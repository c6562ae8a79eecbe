package org.privacygraph.api;

import java.time.Clock;
import java.util.concurrent.atomic.LongAdder;
import org.privacygraph.api.importing.ImportListener;
import org.privacygraph.api.importing.ImportReport;
import org.privacygraph.api.importing.ImportSettings;
import org.privacygraph.api.importing.Importing;
import org.privacygraph.connection.TestGraph;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.importers.register.BundledRegisters;
import org.privacygraph.vocabulary.Vocabulary;

/** The test graph with the five bundled registers, loaded once for all tests that only read, and again where another has cleared it. */
final class LoadedGraph {

    private static final LongAdder ASKED = new LongAdder();
    private static PrivacyGraph graph;
    private static int clearings;

    private LoadedGraph() {}

    static synchronized PrivacyGraph get() {
        if (graph == null || clearings != TestGraph.clearings()) {
            TestGraph.clear();
            clearings = TestGraph.clearings();
            graph = PrivacyGraph.open(TestGraph.connection(), SourceTexts.NONE, Clock.systemUTC(), ASKED::add);
            ImportSettings settings = new ImportSettings(null, false, 0.3, false, "tests");
            ImportReport report = new Importing(
                            Formats.all(Vocabulary.bundled()),
                            graph::store,
                            SourceTexts.NONE,
                            settings,
                            new ImportListener() {})
                    .files(BundledRegisters.files());
            if (!report.problems().isEmpty()) {
                throw new ImportException(report.problems());
            }
        }
        return graph;
    }

    /** Number of statements that have been sent to answer questions. */
    static long asked() {
        return ASKED.sum();
    }
}
