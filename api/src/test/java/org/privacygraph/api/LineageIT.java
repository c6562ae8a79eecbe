package org.privacygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privacygraph.api.export.LineageCsv;
import org.privacygraph.api.http.GraphQlRequest;
import org.privacygraph.connection.TestGraph;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.trace.Hit;
import org.privacygraph.queries.trace.Lineage;
import org.privacygraph.queries.trace.LineageDirection;
import org.privacygraph.queries.trace.LineageQuestion;
import org.privacygraph.queries.trace.TraceLimits;
import org.privacygraph.queries.trace.Tracing;
import org.privacygraph.vocabulary.Vocabulary;

/** Lineage over the five bundled registers, compared with what their lines say. */
class LineageIT {

    private static final String OPM = "optimus-performance-marketing-privacy-notice";

    private static PrivacyGraph graph;

    @BeforeAll
    static void load() {
        graph = LoadedGraph.get();
    }

    /** Lines 184 to 188 of the notice: bank details go to the payroll service, but not to the pension scheme. */
    @Test
    void bank_details_go_to_the_payroll_service_and_not_to_the_pension_scheme() {
        assertThat(thirdParties("employee-bank")).containsExactly("organisation/" + OPM + "/bennett-jones");
        assertThat(thirdParties("employee-salary"))
                .containsExactly("organisation/" + OPM + "/bennett-jones", "organisation/" + OPM + "/nest");
    }

    /** Lines 115 and 117 of the one notice, line 12 of the other. */
    @Test
    void two_controllers_stand_upstream_of_google() {
        assertThat(ids(lineage("""
                        from: [{ id: "organisation/google" }], direction: UPSTREAM, to: { kind: [ORGANISATION] }""")))
                .containsExactly(
                        "organisation/optima-energy-services-privacy-policy/optima", "organisation/" + OPM + "/opm");
    }

    /** Line 12: what visitors do goes to Google as a processor; the role is a conclusion, and so is the path. */
    @Test
    void a_path_tells_each_tie_with_its_lines_and_is_as_certain_as_its_weakest() {
        Map<String, Object> hit = map(
                list(map(lineage("""
                        from: [{ id: "data-item/%s/web-behaviour" }], to: { id: { eq: "organisation/google" } }""".formatted(OPM)).get("hits")).get("nodes")).getFirst());
        Map<String, Object> path = map(list(map(hit.get("paths")).get("nodes")).getFirst());
        assertThat(path).containsEntry("assertion", "INFERRED").containsEntry("length", 3);
        assertThat(list(path.get("steps")).stream()
                        .map(step -> map(map(step).get("node")).get("id")))
                .containsExactly(
                        "data-item/" + OPM + "/web-behaviour",
                        "activity/" + OPM + "/web-analytics",
                        "disclosure/" + OPM + "/d-google",
                        "organisation/google");
        Map<String, Object> last =
                map(list(map(list(path.get("steps")).getLast()).get("edges")).getFirst());
        assertThat(last)
                .containsEntry("kind", "RECEIVED_BY")
                .containsEntry("role", "PROCESSOR")
                .containsEntry("assertion", "INFERRED");
        assertThat(last.get("evidence")).isEqualTo(List.of(Map.of("firstLine", 12)));
    }

    /** Lines 74 to 102: all recipients get data that the notice does not name. */
    @Test
    void what_a_notice_leaves_open_is_told_and_no_path_goes_there() {
        Map<String, Object> lineage = lineage("from: [{ id: \"data-item/optsm-privacy-policy/form-email\" }]");
        assertThat(ids(lineage)).noneMatch(id -> id.startsWith("disclosure/"));
        Map<String, Object> completeness = map(lineage.get("completeness"));
        assertThat(completeness).containsEntry("complete", true);
        assertThat(list(completeness.get("openDisclosures")).stream()
                        .map(node -> map(node).get("id")))
                .contains("disclosure/optsm-privacy-policy/to-service-providers")
                .hasSize((Integer) completeness.get("openDisclosureCount"));
    }

    @Test
    void list_count_picture_facets_and_csv_of_one_question_agree() {
        Tracing tracing = new Tracing(
                new GraphReader(TestGraph.driver(), Duration.ofMinutes(1)), Vocabulary.bundled(), Clock.systemUTC());
        for (String start : List.of("data-category/Contact", "organisation/" + OPM + "/opm", "country/US")) {
            for (LineageDirection direction : LineageDirection.values()) {
                String question = "from: [{ id: \"%s\" }], direction: %s, first: 37".formatted(start, direction);
                Map<String, Object> first = lineage(question);
                List<String> listed = new ArrayList<>(ids(first));
                Map<String, Object> page = map(map(first.get("hits")).get("pageInfo"));
                while (Boolean.TRUE.equals(page.get("hasNextPage"))) {
                    Map<String, Object> next = lineage(question + ", after: \"" + page.get("endCursor") + "\"");
                    listed.addAll(ids(next));
                    page = map(map(next.get("hits")).get("pageInfo"));
                }
                assertThat(listed).doesNotHaveDuplicates();
                assertThat(map(first.get("hits"))).containsEntry("totalCount", listed.size());
                assertThat(list(map(first.get("facets")).get("kinds")).stream()
                                .mapToInt(count -> (Integer) map(count).get("hits"))
                                .sum())
                        .isEqualTo(listed.size());

                Lineage found = tracing.trace(new LineageQuestion(
                        List.of(new LineageQuestion.Start(start, true, false)),
                        direction,
                        Set.of(),
                        LocalDate.now(Clock.systemUTC()),
                        TraceLimits.ofHops(TraceLimits.DEFAULT_HOPS)));
                assertThat(found.hits().stream().map(Hit::node)).containsExactlyElementsOf(listed);
                List<String> drawn = list(map(first.get("graph")).get("nodes")).stream()
                        .map(node -> String.valueOf(map(node).get("id")))
                        .toList();
                assertThat(map(first.get("graph")).get("complete")).isEqualTo(true);
                assertThat(drawn.stream().filter(node -> !found.starts().contains(node)))
                        .containsExactlyInAnyOrderElementsOf(listed);

                LineageCsv csv = new LineageCsv(id -> "=" + id);
                assertThat(rows(csv.hits(found)).stream().map(row -> row[0])).containsExactlyElementsOf(listed);
                assertThat(rows(csv.hits(found)).stream().map(row -> row[2])).allMatch(name -> name.startsWith("'="));
                assertThat(rows(csv.edges(found.graph())).stream().map(row -> row[0] + " " + row[2] + " " + row[4]))
                        .containsExactlyElementsOf(list(map(first.get("graph")).get("edges")).stream()
                                .map(edge -> map(edge).get("sourceId") + " "
                                        + map(edge).get("targetId") + " "
                                        + map(edge).get("kind"))
                                .toList());
            }
        }
    }

    @Test
    void what_is_not_there_or_too_much_is_an_error_with_a_code() {
        assertThat(code("from: [{ id: \"organisation/nobody\" }]")).isEqualTo("NOT_FOUND");
        assertThat(code("from: [{ id: \"country/US\" }], through: [\"organisation/nobody\"]"))
                .isEqualTo("NOT_FOUND");
        assertThat(code("from: []")).isEqualTo("INVALID_ARGUMENT");
        assertThat(code("from: [{ id: \"country/US\" }], maxHops: 201")).isEqualTo("INVALID_ARGUMENT");
        assertThat(code("from: [{ id: \"country/US\" }], after: \"x\"")).isEqualTo("INVALID_CURSOR");
        assertThat(code("from: [{ id: \"country/US\" }], to: { dataCategory: { eq: \"Kontackt\" } }"))
                .isEqualTo("UNKNOWN_CONCEPT");
    }

    @Test
    void the_day_is_told_and_decides_which_country_lies_in_which_region() {
        String question = "from: [{ id: \"region/EEA\" }], direction: UPSTREAM, to: { kind: [COUNTRY] }, first: 40";
        assertThat(ids(lineage(question + ", asOf: \"2019-01-01\""))).contains("country/GB");
        Map<String, Object> now = lineage(question + ", asOf: \"2022-01-01\"");
        assertThat(now).containsEntry("asOf", "2022-01-01");
        assertThat(ids(now)).contains("country/DE").doesNotContain("country/GB");
    }

    @Test
    void the_worked_example_has_an_answer() throws IOException {
        try (InputStream in =
                Schema.class.getResourceAsStream("/org/privacygraph/api/graphiql-examples/05-lineage.graphql")) {
            ExecutionResult result = execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(result.getErrors()).isEmpty();
            assertThat(result.<Object>getData().toString()).contains("organisation/google");
        }
    }

    private static List<String> thirdParties(String item) {
        return ids(lineage("""
                from: [{ id: "data-item/%s/%s" }], to: { kind: [ORGANISATION], role: { eq: THIRD_PARTY } }""".formatted(OPM, item)));
    }

    private static List<String[]> rows(String csv) {
        return Arrays.stream(csv.split("\r\n"))
                .skip(1)
                .map(line -> line.split(","))
                .toList();
    }

    private static List<String> ids(Map<String, Object> lineage) {
        return list(map(lineage.get("hits")).get("nodes")).stream()
                .map(hit -> String.valueOf(map(map(hit).get("node")).get("id")))
                .collect(Collectors.toList());
    }

    private static Map<String, Object> lineage(String arguments) {
        ExecutionResult result = execute(query(arguments));
        assertThat(result.getErrors()).isEmpty();
        return map(map(result.getData()).get("lineage"));
    }

    private static String code(String arguments) {
        return String.valueOf(
                execute(query(arguments)).getErrors().getFirst().getExtensions().get("code"));
    }

    private static String query(String arguments) {
        return "{ lineage(" + arguments + ") {" + """
                asOf
                hits {
                  totalCount
                  pageInfo { hasNextPage endCursor }
                  nodes {
                    node { id }
                    distance
                    paths(first: 1) {
                      nodes { length assertion steps { node { id } edges { kind assertion role evidence { firstLine } } } }
                    }
                  }
                }
                facets { kinds { kind hits } }
                graph { complete nodes { id } edges { sourceId targetId kind } }
                completeness { complete openDisclosureCount openDisclosures { id } }
                } }""";
    }

    private static ExecutionResult execute(String query) {
        return graph.executor().execute(new GraphQlRequest(query, null, Map.of(), Map.of()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }
}
