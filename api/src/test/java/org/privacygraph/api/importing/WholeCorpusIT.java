package org.privacygraph.api.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.connection.TestGraph;
import org.privacygraph.importers.ReadReport;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.vocabulary.Vocabulary;

/** Loads the fixtures of two formats, and the samples of these formats where they lie beside the project. */
class WholeCorpusIT {

    private static final Path FIXTURES = Path.of("../importers/src/test/resources/org/privacygraph/importers");

    private static PrivacyGraph graph;

    @BeforeAll
    static void open() {
        TestGraph.clear();
        graph = PrivacyGraph.open(TestGraph.connection(), SourceTexts.NONE, Clock.systemUTC());
    }

    @AfterAll
    static void leave_nothing() {
        TestGraph.clear();
    }

    @Test
    void every_tilt_document_that_parses_is_loaded_and_a_second_load_changes_nothing() throws IOException {
        List<Path> files = new ArrayList<>(List.of(FIXTURES.resolve("tilt/TiltImporterTest/merrow.tilt.json")));
        files.addAll(samples("tilt/documents"));
        loadTwice(files);
    }

    @Test
    void a_whole_vendor_list_is_loaded_and_a_second_load_changes_nothing() throws IOException {
        List<Path> samples = samples("gvl");
        loadTwice(samples.isEmpty() ? List.of(FIXTURES.resolve("gvl/GvlImporterTest/list.json")) : samples);
    }

    private static void loadTwice(List<Path> files) {
        ImportReport first = load(files);
        System.out.printf(
                "%,d documents of %,d files: %,d nodes in %.1f s%n",
                first.documents().size(),
                files.size(),
                first.counts().added(),
                first.took().toMillis() / 1000.0);
        assertThat(first.problems())
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("JSON_BROKEN"));
        assertThat(first.documents()).isNotEmpty().allSatisfy(document -> {
            ReadReport report = document.document().report();
            assertThat(report.read())
                    .as(document.key())
                    .isPositive()
                    .isEqualTo(report.understood()
                            + report.notStated()
                            + report.notUnderstood().size());
        });
        assertThat(first.counts().added()).isPositive();
        ImportReport second = load(files);
        assertThat(second.counts().added()
                        + second.counts().changed()
                        + second.counts().retired())
                .isZero();
        assertThat(second.counts().unchanged()).isEqualTo(first.counts().added());
    }

    private static ImportReport load(List<Path> files) {
        ImportSettings settings = new ImportSettings(null, false, 0.3, false, "tests");
        return new Importing(
                        Formats.all(Vocabulary.bundled()),
                        graph::store,
                        SourceTexts.NONE,
                        settings,
                        new ImportListener() {})
                .paths(files);
    }

    private static List<Path> samples(String folder) throws IOException {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path samples = at.resolve("shared/samples").resolve(folder);
            if (Files.isDirectory(samples)) {
                return json(samples);
            }
        }
        return List.of();
    }

    private static List<Path> json(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
