package org.privacygraph.api.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.api.http.GraphQlRequest;
import org.privacygraph.connection.TestGraph;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.vocabulary.Vocabulary;

/** How an import is found again, to be taken back. */
class ImportsIT {

    private static final String ROWS = "Purpose;Data subjects;Personal data\nPayroll;Staff;Salary\n";
    private static final String MORE = ROWS + "Letters;Customers;Street\n";

    private static PrivacyGraph graph;
    private static ImportReport first;
    private static ImportReport second;
    private static ImportReport third;

    @BeforeAll
    static void load_three_times() {
        TestGraph.clear();
        graph = PrivacyGraph.open(TestGraph.connection(), SourceTexts.NONE, Clock.systemUTC());
        first = load("north.csv", ROWS);
        second = load("south.csv", ROWS);
        third = load("north.csv", MORE);
    }

    @AfterAll
    static void leave_nothing() {
        TestGraph.clear();
    }

    @Test
    void the_id_of_an_import_is_printed_with_what_it_changed() throws IOException {
        assertThat(run(third)).startsWith("import-run/");
        assertThat(TextReport.changes(third.documents().getFirst(), false)).endsWith("; " + run(third));
        assertThat(new ObjectMapper()
                        .readTree(JsonReport.of(third))
                        .at("/documents/0/run")
                        .asText())
                .isEqualTo(run(third));
    }

    @Test
    void an_import_that_changes_nothing_has_none() {
        DocumentOutcome again = load("north.csv", MORE).documents().getFirst();
        assertThat(again.run()).isNull();
        assertThat(TextReport.changes(again, false))
                .startsWith("nothing changed")
                .endsWith("rows/s");
    }

    @Test
    void imports_are_told_the_newest_first() {
        assertThat(imports("")).containsExactly(run(third), run(second), run(first));
        assertThat(imports("(orderBy: OLDEST_FIRST)")).containsExactly(run(first), run(second), run(third));
    }

    @Test
    void imports_are_found_by_document_and_by_file() {
        String north = first.documents().getFirst().key();
        assertThat(imports("(where: { document: { eq: \"" + north + "\" } })")).containsExactly(run(third), run(first));
        assertThat(imports("(where: { document: { in: [\"document/" + north + "\"] } })"))
                .containsExactly(run(third), run(first));
        assertThat(imports("(where: { file: { eq: \"south.csv\" } })")).containsExactly(run(second));
        assertThat(imports("(where: { NOT: { file: { in: [\"south.csv\"] } } })"))
                .containsExactly(run(third), run(first));
    }

    private static String run(ImportReport report) {
        return Objects.requireNonNull(report.documents().getFirst().run());
    }

    private static List<String> imports(String arguments) {
        ExecutionResult result = graph.executor()
                .execute(new GraphQlRequest("{ imports" + arguments + " { nodes { id } } }", null, Map.of(), Map.of()));
        assertThat(result.getErrors()).isEmpty();
        JsonNode nodes =
                new ObjectMapper().<JsonNode>valueToTree(result.getData()).at("/imports/nodes");
        return nodes.findValuesAsText("id");
    }

    private static ImportReport load(String name, String table) {
        return new Importing(
                        Formats.all(Vocabulary.bundled()),
                        graph::store,
                        SourceTexts.NONE,
                        new ImportSettings("sheet", false, 0.3, false, "tests"),
                        new ImportListener() {})
                .files(List.of(new SourceFile(name, table.getBytes(StandardCharsets.UTF_8))));
    }
}
