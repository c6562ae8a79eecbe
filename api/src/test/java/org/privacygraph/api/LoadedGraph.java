package org.privacygraph.api;

import java.time.Clock;
import java.util.concurrent.atomic.LongAdder;
import org.privacygraph.connection.TestGraph;
import org.privacygraph.importers.ImportPlan;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.register.BundledRegisters;
import org.privacygraph.store.Origin;

/** The test graph with the five bundled registers, loaded once for all tests that only read. */
final class LoadedGraph {

    private static final LongAdder ASKED = new LongAdder();
    private static PrivacyGraph graph;

    private LoadedGraph() {}

    static synchronized PrivacyGraph get() {
        if (graph == null) {
            TestGraph.clear();
            graph = PrivacyGraph.open(TestGraph.connection(), SourceTexts.NONE, Clock.systemUTC(), ASKED::add);
            for (SourceFile file : BundledRegisters.files()) {
                ImportPlan plan = graph.importer().read(file, SourceTexts.NONE);
                graph.store().write(plan.facts(), new Origin(file.name(), file.sha256()));
            }
        }
        return graph;
    }

    /** Number of statements that have been sent to answer questions. */
    static long asked() {
        return ASKED.sum();
    }
}
