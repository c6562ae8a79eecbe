package org.privacygraph.api.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.connection.TestGraph;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.vocabulary.Vocabulary;

/** Many imports of the same and of different files at once. */
class ConcurrentImportIT {

    @AfterAll
    static void leave_nothing() {
        TestGraph.clear();
    }

    @Test
    void eight_imports_at_once_add_every_document_once() throws Exception {
        TestGraph.clear();
        PrivacyGraph graph = PrivacyGraph.open(TestGraph.connection(), SourceTexts.NONE, Clock.systemUTC());
        List<SourceFile> files = List.of(
                record("north", 40),
                record("north", 40),
                record("north", 40),
                record("south", 30),
                record("south", 30),
                record("west", 20),
                record("west", 20),
                record("east", 10));
        CyclicBarrier start = new CyclicBarrier(files.size());
        List<ImportReport> reports = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(files.size())) {
            List<Future<ImportReport>> running = files.stream()
                    .map(file -> workers.submit(() -> {
                        start.await(1, TimeUnit.MINUTES);
                        return load(graph, file);
                    }))
                    .toList();
            for (Future<ImportReport> one : running) {
                reports.add(one.get(5, TimeUnit.MINUTES));
            }
        }

        assertThat(reports).allSatisfy(report -> assertThat(report.problems()).isEmpty());
        int added = reports.stream().mapToInt(report -> report.counts().added()).sum();
        List<SourceFile> distinct = List.of(files.get(0), files.get(3), files.get(5), files.get(7));
        long unchanged = distinct.stream()
                .mapToLong(file -> {
                    ImportReport again = load(graph, file);
                    assertThat(again.counts().added()).isZero();
                    return again.counts().unchanged();
                })
                .sum();
        assertThat(added).as("each node was added by one import").isEqualTo((int) unchanged);
        assertThat(reports.stream().filter(report -> report.counts().added() > 0))
                .as("each document was added by one import")
                .hasSize(distinct.size());
    }

    private static ImportReport load(PrivacyGraph graph, SourceFile file) {
        ImportSettings settings = new ImportSettings("sheet", false, 0.3, false, "tests");
        return new Importing(
                        Formats.all(Vocabulary.bundled()),
                        graph::store,
                        SourceTexts.NONE,
                        settings,
                        new ImportListener() {})
                .files(List.of(file));
    }

    private static SourceFile record(String name, int rows) {
        return new SourceFile(name + ".csv", ActivityTable.of(name, rows).getBytes(StandardCharsets.UTF_8));
    }
}
