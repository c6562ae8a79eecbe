package org.privacygraph.api.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.connection.TestGraph;
import org.privacygraph.fact.FactSet;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.store.Changes;
import org.privacygraph.vocabulary.Vocabulary;

/** What is told of documents that were read, but not loaded, since too much would have been retired. */
class RefusedImportIT {

    private static final String HEADERS = "Purpose;Data subjects;Personal data\n";
    private static final String ALL =
            HEADERS + "Payroll;Staff;Salary\nLetters;Customers;Street\nRepairs;Tenants;Telephone number\n";
    private static final String LITTLE = HEADERS + "Deliveries;Customers;Street\n";
    private static final String BROKEN = ALL.replace("Repairs", "#REF!");

    private final PrivacyGraph graph = empty();

    @BeforeEach
    void load_the_older_version() {
        assertThat(load(ALL, false, false).problems()).isEmpty();
    }

    @AfterAll
    static void leave_nothing() {
        TestGraph.clear();
    }

    @Test
    void what_would_have_been_changed_is_told_apart_from_what_was() throws IOException {
        Changes would = graph.store().plan(facts(LITTLE));
        ImportReport report = load(LITTLE, false, false);

        assertThat(report.problems()).extracting(ImportProblem::code).containsExactly("TOO_MUCH_RETIRED");
        assertThat(report.documents()).isEmpty();
        assertThat(report.counts()).isEqualTo(new Changes.Counts(0, 0, 0, 0));
        assertThat(report.refusedCounts()).isEqualTo(would.counts());
        assertThat(would.counts().added()).isPositive();
        assertThat(would.counts().retired()).isPositive();
        DocumentOutcome refused = report.refused().getFirst();
        assertThat(refused.run()).isNull();
        assertThat(TextReport.diff(refused.changes()))
                .anyMatch(line -> line.startsWith("  - activity/sheet-records/activity-payroll"))
                .anyMatch(line -> line.startsWith("  + activity/sheet-records/activity-deliveries"));
        assertThat(TextReport.refused(refused)).isEqualTo("nothing loaded; " + TextReport.counts(would.counts(), true));

        JsonNode json = new ObjectMapper().readTree(JsonReport.of(report));
        assertThat(json.at("/documents")).isEmpty();
        assertThat(json.at("/changes/added").intValue()).isZero();
        assertThat(json.at("/changes/retired").intValue()).isZero();
        assertThat(json.at("/refusedChanges/added").intValue())
                .isEqualTo(would.counts().added());
        assertThat(json.at("/refused/0/changes/retired").intValue())
                .isEqualTo(would.counts().retired());
        assertThat(json.at("/refused/0/values/read").intValue()).isEqualTo(3);
        assertThat(json.at("/refused/0/complete").booleanValue()).isTrue();
        assertThat(json.at("/refused/0/run").isNull()).isTrue();
        assertThat(json.at("/filesNotImported").intValue()).isOne();
    }

    @Test
    void nothing_of_a_refused_document_is_loaded() {
        load(LITTLE, false, false);
        assertThat(graph.store().plan(facts(ALL)).isEmpty()).isTrue();
    }

    @Test
    void a_document_that_was_not_read_to_its_end_is_refused_with_the_place() {
        ImportReport report = load(BROKEN, false, false);

        assertThat(report.problems()).extracting(ImportProblem::code).containsExactly("READ_INCOMPLETE");
        DocumentOutcome refused = report.refused().getFirst();
        assertThat(TextReport.remarks(refused.document()))
                .contains("  Not all was read: what would have been facts was left out at A4, B4.");
        assertThat(graph.store().plan(facts(ALL)).isEmpty()).isTrue();
        assertThat(load(BROKEN, false, true).refused()).isEmpty();
    }

    @Test
    void a_dry_run_refuses_the_same() {
        ImportReport dry = load(LITTLE, true, false);
        ImportReport applied = load(LITTLE, false, false);
        assertThat(dry.refusedCounts()).isEqualTo(applied.refusedCounts());
        assertThat(dry.refusedFiles()).isEqualTo(applied.refusedFiles()).isOne();
    }

    private static PrivacyGraph empty() {
        TestGraph.clear();
        return PrivacyGraph.open(TestGraph.connection(), SourceTexts.NONE, Clock.systemUTC());
    }

    private ImportReport load(String table, boolean dryRun, boolean incomplete) {
        ImportSettings settings = new ImportSettings("sheet", dryRun, incomplete ? 1 : 0.3, incomplete, "tests");
        return new Importing(
                        Formats.all(Vocabulary.bundled()),
                        graph::store,
                        SourceTexts.NONE,
                        settings,
                        new ImportListener() {})
                .files(List.of(file(table)));
    }

    private static FactSet facts(String table) {
        return Formats.all(Vocabulary.bundled())
                .read("sheet", file(table), SourceTexts.NONE)
                .documents()
                .getFirst()
                .facts();
    }

    private static SourceFile file(String table) {
        return new SourceFile("records.csv", table.getBytes(StandardCharsets.UTF_8));
    }
}
