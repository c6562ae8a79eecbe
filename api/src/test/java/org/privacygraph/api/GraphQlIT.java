package org.privacygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privacygraph.api.http.GraphQlRequest;

/** Properties of the API over the five bundled registers. */
class GraphQlIT {

    private static PrivacyGraph graph;

    @BeforeAll
    static void load() {
        graph = LoadedGraph.get();
    }

    @Test
    void a_nested_question_sends_a_few_statements_however_long_the_list() {
        assertThat(statements(first(5))).isEqualTo(statements(first(100))).isLessThanOrEqualTo(12);
    }

    @Test
    void pages_of_data_flows_neither_repeat_nor_leave_out() {
        List<Object> all = new ArrayList<>();
        Object after = null;
        do {
            Map<String, Object> page = map(data("""
                            query ($after: String) { dataFlows(first: 37, after: $after) {
                              nodes { id } totalCount pageInfo { hasNextPage endCursor } } }""", after).get("dataFlows"));
            list(page.get("nodes")).forEach(node -> all.add(map(node).get("id")));
            Map<String, Object> info = map(page.get("pageInfo"));
            after = Boolean.TRUE.equals(info.get("hasNextPage")) ? info.get("endCursor") : null;
            if (after == null) {
                assertThat(all).doesNotHaveDuplicates().hasSize((Integer) page.get("totalCount"));
            }
        } while (after != null);
    }

    @Test
    void facets_of_a_dimension_with_one_value_each_add_up_to_the_count() {
        Map<String, Object> flows = map(data(
                        "{ dataFlows(first: 0) { totalCount facets { recipientRoles { count } notices { count } } } }",
                        null)
                .get("dataFlows"));
        Map<String, Object> facets = map(flows.get("facets"));
        assertThat(sum(facets.get("recipientRoles"))).isEqualTo(flows.get("totalCount"));
        assertThat(sum(facets.get("notices"))).isEqualTo(flows.get("totalCount"));
    }

    @Test
    void contact_data_are_found_by_key_label_and_synonym_in_both_languages() {
        List<Object> answers = new ArrayList<>();
        for (String word : List.of("Contact", "contact data", "Kontaktdaten", "kontaktdaten", "contact details")) {
            answers.add(data(
                    "{ recipients(of: { in: [\"" + word + "\"] }, first: 100) { nodes { party { name } role } } }",
                    null));
        }
        assertThat(answers).allMatch(answers.getFirst()::equals);
        assertThat(answers.getFirst().toString()).contains("Drift");
    }

    @Test
    void without_narrower_concepts_less_is_found() {
        assertThat(count("recipients(of: { eq: \"Contact\", includeNarrower: false })"))
                .isLessThan(count("recipients(of: { eq: \"Contact\" })"));
    }

    @Test
    void a_name_is_no_contact_data() {
        Map<String, Object> flows = map(data(
                        "{ dataFlows(where: { dataCategory: { eq: \"Contact\" } }, first: 100) { nodes { dataItem { name } } } }",
                        null)
                .get("dataFlows"));
        assertThat(list(flows.get("nodes")).stream()
                        .map(node -> map(map(node).get("dataItem")).get("name").toString()))
                .isNotEmpty()
                .noneMatch(name -> name.equals("name") || name.equals("names"));
    }

    @Test
    void an_unknown_concept_is_an_error_that_names_the_nearest() {
        ExecutionResult result = execute("{ recipients(of: { in: [\"contakt data\"] }) { totalCount } }", null);
        assertThat(result.getErrors()).singleElement().satisfies(error -> {
            assertThat(error.getExtensions())
                    .containsEntry("code", "UNKNOWN_CONCEPT")
                    .containsKey("hint");
            assertThat(error.getMessage()).contains("contakt data", "Contact");
        });
    }

    @Test
    void each_id_that_the_api_gives_leads_back_to_its_node() {
        Map<String, Object> data = data("""
                { activities(first: 3) { nodes { id evidence { id } } }
                  organisations(first: 3) { nodes { id } } notices(first: 3) { nodes { id } }
                  legalBases(first: 3) { nodes { id } } observations(first: 3) { nodes { id } }
                  imports(first: 3) { nodes { id } } }""", null);
        for (Map.Entry<String, Object> field : data.entrySet()) {
            for (Object node : list(map(field.getValue()).get("nodes"))) {
                Object id = map(node).get("id");
                assertThat(data("{ node(id: \"" + id + "\") { id } }", null))
                        .as(field.getKey())
                        .isEqualTo(Map.of("node", Map.of("id", id)));
            }
        }
    }

    @Test
    void an_id_of_nothing_is_null_and_no_error() {
        assertThat(data("{ node(id: \"activity/none/none\") { id } notice(key: \"none\") { id } }", null))
                .containsEntry("node", null)
                .containsEntry("notice", null);
    }

    @Test
    void a_country_stated_in_one_notice_does_not_leak_into_another() {
        Map<String, Object> data = data("""
                { dataFlows(where: { recipientName: { contains: "google" } }, first: 100) {
                    nodes { document { key } country { country { code } assertion } } } }""", null);
        assertThat(list(map(data.get("dataFlows")).get("nodes")).stream()
                        .map(node -> map(node).toString())
                        .distinct())
                .anyMatch(text -> text.contains("optima-energy-services") && text.contains("code=US"))
                .allMatch(text -> text.contains("optima-energy-services") || text.contains("country=null"));
    }

    @Test
    void the_two_optimas_are_two_organisations() {
        Map<String, Object> data = data(
                "{ organisations(where: { name: { contains: \"optima\" } }, first: 100) { nodes { id name mentions { document { key } } } } }",
                null);
        assertThat(list(map(data.get("organisations")).get("nodes")))
                .hasSizeGreaterThan(2)
                .allSatisfy(node -> assertThat(list(map(node).get("mentions"))).hasSize(1));
    }

    private static String first(int size) {
        return """
                { dataFlows(first: %d) { nodes {
                    controllers { party { name } } activity { name purposes { purpose { label } } sources { source { kind party { name } } } }
                    dataSubjects { dataSubject { name categories { category { label } } } }
                    dataItem { name group { name } categories { category { label } } }
                    legalBases { legalBasis { label } evidence { firstLine document { title } } }
                    recipient { party { name } role } country { country { code } } safeguards { tool { label } validity }
                    retentionPeriods { retentionPeriod { duration } } evidence { firstLine section document { title } } } } }""".formatted(size);
    }

    private static long statements(String query) {
        long before = LoadedGraph.asked();
        assertThat(execute(query, null).getErrors()).isEmpty();
        return LoadedGraph.asked() - before;
    }

    private static int count(String field) {
        return (Integer)
                map(data("{ found: " + field + " { totalCount } }", null).get("found"))
                        .get("totalCount");
    }

    private static int sum(Object counts) {
        return list(counts).stream()
                .mapToInt(count -> (Integer) map(count).get("count"))
                .sum();
    }

    private static Map<String, Object> data(String query, Object after) {
        ExecutionResult result = execute(query, after);
        assertThat(result.getErrors()).isEmpty();
        return map(result.getData());
    }

    private static ExecutionResult execute(String query, Object after) {
        Map<String, Object> variables = new java.util.HashMap<>();
        if (after != null) {
            variables.put("after", after);
        }
        return graph.executor().execute(new GraphQlRequest(query, null, variables, Map.of()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }
}
