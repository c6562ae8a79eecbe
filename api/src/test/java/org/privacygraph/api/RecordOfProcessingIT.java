package org.privacygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privacygraph.api.http.GraphQlRequest;

/** Records of processing over the five bundled registers. */
class RecordOfProcessingIT {

    private static final String RECORD = """
            query ($organisation: ID!, $role: RecordRole!, $after: String) {
              recordOfProcessing(organisation: $organisation, role: $role, asOf: "2026-01-01") {
                organisation { name } role asOf
                fields { item provision assertion values { text assertion evidence { id } } }
                activities(first: 7, after: $after) {
                  totalCount
                  pageInfo { hasNextPage endCursor }
                  nodes {
                    cut notStated
                    activity { id purposes { words } dataItems { dataItem { name } } }
                    fields { item provision assertion values { text assertion grain validity node { id } evidence { id } } }
                  }
                }
              }
            }
            """;

    private static PrivacyGraph graph;

    @BeforeAll
    static void load() {
        graph = LoadedGraph.get();
    }

    @Test
    void a_controller_s_record_has_every_item_of_every_activity_said_or_not() {
        for (JsonNode controller : ask(
                        "{ activities(first: 100) { nodes { controllers { party { id } } } } }", Map.of())
                .at("/data/activities/nodes")) {
            String id = controller.at("/controllers/0/party/id").asText();
            if (!id.startsWith("organisation/")) {
                continue;
            }
            Set<String> seen = new HashSet<>();
            String after = null;
            int total;
            do {
                JsonNode record = record(id, "CONTROLLER", after);
                total = record.at("/activities/totalCount").asInt();
                for (JsonNode entry : record.at("/activities/nodes")) {
                    assertThat(seen.add(entry.at("/activity/id").asText())).isTrue();
                    assertThat(entry.at("/fields").findValuesAsText("item"))
                            .containsExactly(
                                    "JOINT_CONTROLLERS",
                                    "PURPOSES",
                                    "DATA_SUBJECTS",
                                    "PERSONAL_DATA",
                                    "RECIPIENTS",
                                    "THIRD_COUNTRIES",
                                    "SAFEGUARDS",
                                    "RETENTION",
                                    "MEASURES");
                    for (JsonNode field : entry.at("/fields")) {
                        assertThat(field.at("/assertion").asText().equals("NOT_STATED"))
                                .isEqualTo(field.at("/values").isEmpty())
                                .isEqualTo(entry.at("/notStated")
                                        .toString()
                                        .contains(field.at("/item").asText()));
                        field.at("/values")
                                .forEach(value -> assertThat(value.at("/evidence"))
                                        .as(value.toString())
                                        .isNotEmpty());
                    }
                    assertThat(field(entry, "PERSONAL_DATA").at("/values"))
                            .hasSize(entry.at("/activity/dataItems").size());
                }
                after = record.at("/activities/pageInfo/hasNextPage").asBoolean()
                        ? record.at("/activities/pageInfo/endCursor").asText()
                        : null;
            } while (after != null);
            assertThat(seen).hasSize(total).isNotEmpty();
        }
    }

    @Test
    void a_processor_s_record_has_the_activities_that_disclose_data_to_it_as_one() {
        JsonNode flows = ask("""
                        { dataFlows(where: { recipientRole: { in: [PROCESSOR, SUB_PROCESSOR] } }, first: 100) {
                            nodes { activity { id } recipient { party { id __typename } } } } }
                        """, Map.of()).at("/data/dataFlows/nodes");
        assertThat(flows).isNotEmpty();
        Set<String> organisations = new HashSet<>();
        for (JsonNode flow : flows) {
            if (!flow.at("/recipient/party/__typename").asText().equals("Organisation")
                    || !organisations.add(flow.at("/recipient/party/id").asText())) {
                continue;
            }
            JsonNode record = record(flow.at("/recipient/party/id").asText(), "PROCESSOR", null);
            assertThat(record.at("/activities/nodes").findValuesAsText("item")).contains("CONTROLLERS", "MEASURES");
            assertThat(record.at("/activities/totalCount").asInt()).isPositive();
            if (record.at("/activities/totalCount").asInt() <= 7) {
                assertThat(record.at("/activities/nodes").toString())
                        .contains(flow.at("/activity/id").asText());
            }
        }
        assertThat(organisations).isNotEmpty();
    }

    @Test
    void an_organisation_that_is_not_there_is_an_error() {
        assertThat(ask(RECORD, Map.of("organisation", "nobody", "role", "CONTROLLER"))
                        .at("/errors/0/extensions/code")
                        .asText())
                .isEqualTo("NOT_FOUND");
    }

    private static JsonNode record(String organisation, String role, String after) {
        Map<String, Object> variables = new java.util.HashMap<>(Map.of("organisation", organisation, "role", role));
        variables.put("after", after);
        JsonNode answer = ask(RECORD, variables);
        assertThat(answer.path("errors")).as(answer.toString()).isEmpty();
        return answer.at("/data/recordOfProcessing");
    }

    private static JsonNode field(JsonNode entry, String item) {
        for (JsonNode field : entry.at("/fields")) {
            if (field.at("/item").asText().equals(item)) {
                return field;
            }
        }
        throw new AssertionError(item);
    }

    private static JsonNode ask(String query, Map<String, Object> variables) {
        return new ObjectMapper()
                .valueToTree(graph.executor()
                        .execute(new GraphQlRequest(query, null, variables, Map.of()))
                        .toSpecification());
    }
}
