package org.privacygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.privacygraph.api.http.GraphQlRequest;

/** Countries by transfer tool over the five bundled registers, beside the list of transfers. */
class TransferMatrixIT {

    @Test
    void every_transfer_counts_once_under_each_of_its_tools() {
        Map<String, Integer> counted = new TreeMap<>();
        for (JsonNode transfer : ask("""
                { transfers(first: 100) { nodes { to { country { key } region { key } }
                    tools { tool { key } assertion } } } }
                """).at("/data/transfers/nodes")) {
            String place = transfer.at("/to/country/key").asText()
                    + transfer.at("/to/region/key").asText();
            TreeSet<String> tools = new TreeSet<>();
            transfer.at("/tools").forEach(tool -> {
                if (!tool.at("/assertion").asText().matches("NOT_STATED|STATED_ABSENT")) {
                    tools.add(tool.at("/tool/key").asText());
                }
            });
            if (tools.isEmpty()) {
                tools.add("none");
            }
            tools.forEach(tool -> counted.merge(place + " " + tool, 1, Integer::sum));
        }
        Map<String, Integer> cells = new TreeMap<>();
        ask("""
                { transferMatrix { place { ... on Country { key } ... on Region { key } } tool { key } transferCount } }
                """)
                .at("/data/transferMatrix")
                .forEach(cell -> cells.put(
                        cell.at("/place/key").asText() + " "
                                + cell.at("/tool/key").asText("none"),
                        cell.at("/transferCount").asInt()));
        assertThat(cells).isEqualTo(counted).isNotEmpty();
    }

    @Test
    void the_same_tool_is_judged_by_the_day() {
        assertThat(validities("2019-01-25")).contains("VALID");
        assertThat(validities("2026-01-01")).isNotEqualTo(validities("2019-01-25"));
    }

    private static String validities(String day) {
        return ask("{ transferMatrix(asOf: \"" + day + "\") { tool { key } validity } }")
                .at("/data/transferMatrix")
                .findValuesAsText("validity")
                .stream()
                .collect(Collectors.joining(" "));
    }

    private static JsonNode ask(String query) {
        JsonNode answer = new ObjectMapper()
                .valueToTree(LoadedGraph.get()
                        .executor()
                        .execute(new GraphQlRequest(query, null, Map.of(), Map.of()))
                        .toSpecification());
        assertThat(answer.path("errors")).as(answer.toString()).isEmpty();
        return answer;
    }
}
