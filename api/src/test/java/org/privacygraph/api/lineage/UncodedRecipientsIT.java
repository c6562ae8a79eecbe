package org.privacygraph.api.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.api.http.GraphQlRequest;
import org.privacygraph.api.importing.ImportListener;
import org.privacygraph.api.importing.ImportReport;
import org.privacygraph.api.importing.ImportSettings;
import org.privacygraph.api.importing.Importing;
import org.privacygraph.connection.TestGraph;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.vocabulary.Vocabulary;

/** Nobody who may receive data of a category is passed over in silence. */
class UncodedRecipientsIT {

    private static final String NOTICE = """
            {
              "meta": {"_id": "b1", "name": "Shop", "version": 1, "language": "de", "url": "https://shop.example/p"},
              "controller": {"name": "Laden GmbH", "country": "DE", "address": "Weg 4, Bonn"},
              "dataDisclosed": [
                {"category": "Ihre Hausnummernzahl", "recipients": [
                  {"name": "Versand AG", "country": "DE"}, {"name": "Rest AG"}, {"name": "Post AG"}, {"name": "Kanzlei AG"}]},
                {"category": "Zimmerwunsch", "recipients": [{"name": "Versand AG"}]},
                {"category": "Telefonnummer", "recipients": [{"name": "Post AG", "country": "AT"}]},
                {"category": "Gehalt; Telefonmerkwort", "recipients": [{"name": "Halb AG"}]},
                {"category": "Gehalt", "recipients": [{"name": "Lohn AG"}]}
              ]
            }
            """;

    private static PrivacyGraph graph;

    @BeforeAll
    static void load() {
        TestGraph.clear();
        graph = PrivacyGraph.open(TestGraph.connection(), SourceTexts.NONE, Clock.systemUTC());
        ImportReport report = new Importing(
                        Formats.all(Vocabulary.bundled()),
                        graph::store,
                        SourceTexts.NONE,
                        new ImportSettings("tilt", false, 0.3, false, "tests"),
                        new ImportListener() {})
                .files(List.of(new SourceFile("shop.json", NOTICE.getBytes(StandardCharsets.UTF_8))));
        assertThat(report.problems()).isEmpty();
    }

    @AfterAll
    static void leave_nothing() {
        TestGraph.clear();
    }

    @Test
    void each_recipient_is_listed_or_counted_once() {
        JsonNode answer = recipients("of: { in: [\"contact data\"] }");
        assertThat(names(answer)).containsExactly("Post AG");
        assertThat(answer.at("/nodes/0/coded").booleanValue()).isTrue();
        assertThat(answer.path("totalCount").intValue()).isEqualTo(1);
        assertThat(answer.path("notItemisedCount").intValue()).isZero();
        assertThat(answer.path("uncodedCount").intValue())
                .as("Versand, Rest, Kanzlei and Halb; Post is listed")
                .isEqualTo(4);
    }

    @Test
    void those_of_uncoded_data_are_listed_and_marked_when_asked_for() {
        JsonNode answer = recipients("of: { in: [\"contact data\"] }, includeUncoded: true");
        assertThat(names(answer))
                .contains("Post AG", "Versand AG", "Rest AG", "Kanzlei AG", "Halb AG")
                .doesNotContain("Lohn AG");
        assertThat(answer.path("totalCount").intValue())
                .isEqualTo(answer.path("nodes").size());
        assertThat(answer.path("uncodedCount").intValue()).isZero();
        assertThat(answer.path("nodes"))
                .allSatisfy(row -> assertThat(row.path("coded").booleanValue())
                        .isEqualTo(row.path("dataItems").toString().contains("Telefonnummer")));
    }

    @Test
    void the_other_conditions_hold_for_them_too() {
        JsonNode answer =
                recipients("of: { in: [\"contact data\"] }, where: { recipientName: { eq: \"Versand AG\" } }");
        assertThat(answer.path("totalCount").intValue()).isZero();
        assertThat(answer.path("uncodedCount").intValue()).isEqualTo(1);
    }

    @Test
    void a_question_for_any_data_leaves_out_nobody() {
        JsonNode answer = recipients("where: {}");
        assertThat(names(answer)).contains("Post AG", "Versand AG", "Rest AG", "Kanzlei AG", "Halb AG", "Lohn AG");
        assertThat(answer.path("uncodedCount").intValue()).isZero();
    }

    @Test
    void data_flows_tell_how_many_a_filter_by_category_leaves_out() {
        JsonNode flows = ask("""
                { dataFlows(where: { dataCategory: { in: ["contact data"] } }) { totalCount uncodedCount notItemisedCount } }
                """).path("dataFlows");
        assertThat(flows.path("totalCount").intValue()).isEqualTo(1);
        assertThat(flows.path("uncodedCount").intValue()).isEqualTo(6);
        assertThat(flows.path("notItemisedCount").intValue()).isZero();
        assertThat(ask("{ dataFlows(where: { coded: false }) { totalCount uncodedCount } }")
                        .path("dataFlows")
                        .toString())
                .isEqualTo("{\"totalCount\":6,\"uncodedCount\":0}");
    }

    private static List<String> names(JsonNode recipients) {
        return StreamSupport.stream(recipients.path("nodes").spliterator(), false)
                .map(row -> row.at("/party/name").asText())
                .distinct()
                .toList();
    }

    private static JsonNode recipients(String arguments) {
        return ask("""
                { recipients(%s, first: 100) {
                    nodes { party { name } coded dataItems { name } } totalCount notItemisedCount uncodedCount } }
                """.formatted(arguments)).path("recipients");
    }

    private static JsonNode ask(String question) {
        ExecutionResult result = graph.executor().execute(new GraphQlRequest(question, null, Map.of(), Map.of()));
        assertThat(result.getErrors()).isEmpty();
        return new ObjectMapper().valueToTree(result.getData());
    }
}
