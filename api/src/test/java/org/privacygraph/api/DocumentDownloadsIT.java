package org.privacygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privacygraph.api.export.DiagramExport;
import org.privacygraph.api.export.DocumentExport;
import org.privacygraph.api.http.HttpServer;
import org.privacygraph.vocabulary.Vocabulary;

/** Documents and diagrams of the five bundled registers over HTTP. */
class DocumentDownloadsIT {

    private static final String KEY = "optsm-privacy-policy";

    private static HttpServer server;

    @BeforeAll
    static void load() {
        PrivacyGraph graph = LoadedGraph.get();
        server = HttpServer.start(0, graph.executor(), graph::isReachable, graph.downloads(), graph.failures());
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void every_form_is_a_file_with_a_type_and_a_name() throws IOException, InterruptedException {
        for (DocumentExport form : DocumentExport.all(Vocabulary.bundled())) {
            HttpResponse<byte[]> answer = get("/export?key=" + KEY + "&as=" + form.name());
            assertThat(answer.statusCode()).as(form.name()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .as(form.name())
                    .isNotEqualTo("application/octet-stream");
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"" + KEY + form.ending() + "\"");
            assertThat(answer.body()).as(form.name()).isNotEmpty();
        }
    }

    @Test
    void what_a_form_does_not_carry_stands_in_a_header() throws IOException, InterruptedException {
        assertThat(get("/export?key=" + KEY + "&as=ico-controller-csv")
                        .headers()
                        .firstValue("Privacy-Graph-Left-Out"))
                .isPresent();
    }

    @Test
    void diagrams_are_drawn_of_documents_controllers_and_activities() throws IOException, InterruptedException {
        JsonNode activity = new ObjectMapper()
                .valueToTree(LoadedGraph.get()
                        .executor()
                        .execute(new org.privacygraph.api.http.GraphQlRequest(
                                "{ activities(first: 1) { nodes { id name controllers { party { id name } } } } }",
                                null,
                                java.util.Map.of(),
                                java.util.Map.of()))
                        .toSpecification())
                .at("/data/activities/nodes/0");
        List<String> keys = List.of(
                KEY,
                activity.at("/id").asText(),
                activity.at("/controllers/0/party/id").asText());
        for (DiagramExport form : DiagramExport.all()) {
            for (String key : keys) {
                HttpResponse<byte[]> answer = get("/export?key=" + key + "&as=" + form.name());
                assertThat(answer.statusCode()).as(key).isEqualTo(200);
                assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                        .contains(
                                key.equals(KEY)
                                        ? "OPTSM Limited"
                                        : activity.at("/controllers/0/party/name")
                                                .asText());
            }
        }
    }

    @Test
    void wrong_requests_are_refused_with_their_codes() throws IOException, InterruptedException {
        assertThat(refused("/export?key=" + KEY)).isEqualTo("400 INVALID_ARGUMENT");
        assertThat(refused("/export?key=" + KEY + "&as=paper")).isEqualTo("400 INVALID_ARGUMENT");
        assertThat(refused("/export?key=nobody&as=dpv-turtle")).isEqualTo("404 NOT_FOUND");
        assertThat(refused("/export?key=nobody&as=diagram-svg")).isEqualTo("404 NOT_FOUND");
    }

    private static String refused(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(path);
        return answer.statusCode() + " "
                + new ObjectMapper()
                        .readTree(answer.body())
                        .at("/errors/0/extensions/code")
                        .asText();
    }

    private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        URI uri = server.uri().resolve(path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
