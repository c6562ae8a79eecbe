package org.privacygraph.importers.tilt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.privacygraph.fact.Disclosure;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.fact.ThirdCountryTransfer;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.ReadReport;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.json.JsonDocument;
import org.privacygraph.provenance.Locator;
import org.privacygraph.provenance.SourceDocument;

/** The documents of a public corpus, where they are at hand. */
class SampleTiltTest {

    private final List<DocumentReading> documents = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();

    @BeforeEach
    void read() {
        assumeTrue(TiltTexts.samples().isPresent(), "The samples are not at hand");
        for (Path file : files()) {
            try {
                documents.addAll(TiltTexts.read(file).documents());
            } catch (ImportException e) {
                problems.addAll(e.problems());
            }
        }
    }

    @Test
    void all_that_parse_are_read_and_the_others_named() {
        assertThat(documents).hasSizeGreaterThan(100);
        assertThat(problems).extracting(ImportProblem::code).containsOnly("JSON_BROKEN");
        assertThat(problems)
                .extracting(problem -> String.valueOf(Path.of(problem.file()).getFileName()))
                .containsExactly("ardmediathek.de.json", "template.json");
        assertThat(problems).extracting(ImportProblem::line).doesNotContain(0);
    }

    @Test
    void no_two_documents_share_a_key() {
        assertThat(documents)
                .extracting(document -> document.facts().document())
                .extracting(SourceDocument::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_counts_of_every_document_add_up() {
        for (DocumentReading document : documents) {
            ReadReport report = document.report();
            assertThat(report.read())
                    .isEqualTo(report.understood()
                            + report.notStated()
                            + report.notUnderstood().size())
                    .isPositive();
        }
    }

    @Test
    void every_fact_stands_where_it_says() {
        Set<String> places = new HashSet<>();
        for (Path file : files()) {
            try {
                SourceFile source = SourceFile.read(file);
                JsonDocument.read(source).values().keySet().forEach(place -> parents(source.sha256() + place, places));
            } catch (ImportException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
        for (DocumentReading document : documents) {
            String digest = document.facts().document().sha256();
            for (Fact fact : document.facts().facts()) {
                for (Locator place : fact.evidence().locators()) {
                    assertThat(places).contains(digest + place);
                }
            }
        }
    }

    /** Countries that nobody named, but that codes, postcodes and abbreviations could be mistaken for. */
    @Test
    void no_country_and_no_basis_is_mistaken() {
        Set<String> traps = Set.of("IR", "CA", "SW", "GE");
        for (DocumentReading document : documents) {
            for (Fact fact : document.facts().facts()) {
                if (fact instanceof Disclosure disclosure && disclosure.place() != null) {
                    assertThat(disclosure.place().link().target()).isNotIn(traps);
                }
                if (fact instanceof ThirdCountryTransfer transfer) {
                    assertThat(transfer.to().link().target()).isNotIn(traps);
                }
                if (fact instanceof ProcessingActivity activity) {
                    assertThat(activity.bases())
                            .allMatch(basis -> basis.target().startsWith("A6_1_"));
                }
            }
        }
    }

    @Test
    void all_are_read_again_within_two_seconds() {
        long start = processorTime();
        documents.clear();
        read();
        assertThat(Duration.ofNanos(processorTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void parents(String place, Set<String> places) {
        for (String at = place; places.add(at) && at.indexOf('/') >= 0; at = at.substring(0, at.lastIndexOf('/'))) {
            continue;
        }
    }

    private static List<Path> files() {
        return TiltTexts.samples().map(Fixtures::in).orElse(List.of()).stream()
                .filter(path -> path.toString().endsWith(".json"))
                .toList();
    }
}
