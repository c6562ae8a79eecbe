package org.privacygraph.api.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.api.http.GraphQlRequest;
import org.privacygraph.api.importing.ImportListener;
import org.privacygraph.api.importing.ImportSettings;
import org.privacygraph.api.importing.Importing;
import org.privacygraph.connection.TestGraph;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.vocabulary.Vocabulary;

/** Which organisations are proposed to be one. */
class OrganisationMatchesIT {

    @AfterAll
    static void leave_nothing() {
        TestGraph.clear();
    }

    @Test
    void two_that_a_document_tells_apart_have_a_proposal_each_with_those_of_other_documents() {
        TestGraph.clear();
        PrivacyGraph graph = PrivacyGraph.open(TestGraph.connection(), SourceTexts.NONE, Clock.systemUTC());
        List<SourceFile> files = List.of(
                notice("a1", "Harbour GmbH", "Harbour Ltd"),
                notice("a2", "Harbour AG", "Northpost AS"),
                notice("a3", "Quay Inc", "Harbour"));
        assertThat(new Importing(
                                Formats.all(Vocabulary.bundled()),
                                graph::store,
                                SourceTexts.NONE,
                                new ImportSettings("tilt", false, 0.3, false, "tests"),
                                new ImportListener() {})
                        .files(files)
                        .problems())
                .isEmpty();

        ExecutionResult result = graph.executor().execute(new GraphQlRequest("""
                { organisationMatches { nodes { organisations { name key } confirmation } } }""", null, Map.of(), Map.of()));
        assertThat(result.getErrors()).isEmpty();
        List<List<String>> proposed = new ArrayList<>();
        JsonNode answer = new ObjectMapper().valueToTree(result.getData());
        answer.at("/organisationMatches/nodes")
                .forEach(match -> proposed.add(match.path("organisations").findValuesAsText("name")));
        assertThat(proposed)
                .hasSize(2)
                .anySatisfy(
                        names -> assertThat(names).containsExactlyInAnyOrder("Harbour GmbH", "Harbour AG", "Harbour"))
                .anySatisfy(
                        names -> assertThat(names).containsExactlyInAnyOrder("Harbour Ltd", "Harbour AG", "Harbour"));
        String key =
                answer.at("/organisationMatches/nodes/0/organisations/0/key").asText();
        assertThat(graph.executor()
                        .execute(new GraphQlRequest(
                                "{ organisation(key: \"" + key + "\") { key } }", null, Map.of(), Map.of()))
                        .<Map<String, Object>>getData())
                .isEqualTo(Map.of("organisation", Map.of("key", key)));
    }

    private static SourceFile notice(String id, String controller, String recipient) {
        String text = """
                {"meta": {"_id": "%s", "name": "%s", "version": 1, "language": "en", "url": "https://%s.example/p"},
                 "controller": {"name": "%s", "country": "DE", "address": "Weg 4"},
                 "dataDisclosed": [{"category": "E-mail address", "recipients": [{"name": "%s"}]}]}
                """.formatted(id, controller, id, controller, recipient);
        return new SourceFile(id + ".json", text.getBytes(StandardCharsets.UTF_8));
    }
}
