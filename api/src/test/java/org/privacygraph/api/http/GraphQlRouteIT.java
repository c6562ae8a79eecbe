package org.privacygraph.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacygraph.api.http.Client.code;
import static org.privacygraph.api.http.Client.json;

import graphql.introspection.IntrospectionQuery;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacygraph.api.limit.Limits;

class GraphQlRouteIT {
    private static HttpServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = HttpServer.start(0, new GreetingApi(Limits.defaults()), () -> true);
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void answers_a_posted_query_with_variables_and_operation_name() throws Exception {
        var response = client.send(client.postBody("""
                {"query": "query A { hello } query B($n: String) { hello(name: $n) }",
                 "operationName": "B", "variables": {"n": "Ada"}, "extensions": null}"""));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"data\":{\"hello\":\"Hello, Ada!\"}}");
    }

    @Test
    void answers_a_query_by_get() throws Exception {
        var response = client.send(client.to("/graphql?operationName=&variables=%7B%22n%22%3A%22A+%C3%A9%22%7D"
                + "&query=query(%24n:String)%7Bhello(name:%24n)%7D"));
        assertThat(json(response).at("/data/hello").asText()).isEqualTo("Hello, A é!");
    }

    @Test
    void loads_in_batches() throws Exception {
        assertThat(client.send(client.post("{ a: loaded(key: \"1\") b: loaded(key: \"2\") }"))
                        .body())
                .isEqualTo("{\"data\":{\"a\":\"loaded 1\",\"b\":\"loaded 2\"}}");
    }

    @Test
    void refuses_a_mutation_by_get() throws Exception {
        var response = client.send(client.get("mutation { change }"));
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"})
    void allows_only_get_and_post(String method) throws Exception {
        var response = client.send(client.to("/graphql").method(method, BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET, POST");
        assertThat(response.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"query\":                          | valid JSON (line 1, column",
                "NONSENSE                             | valid JSON (line 1, column",
                "{\"query\": \"{hello}\"} {}          | valid JSON (line 1, column",
                "``                                   | must be a JSON object",
                "7                                    | must be a JSON object",
                "[{\"query\": \"{hello}\"}]           | Batches are not supported",
                "{\"qeury\": \"{hello}\"}             | query is missing",
                "{\"query\": null}                    | query is missing",
                "{\"query\": 7}                       | query must be a string",
                "{\"query\": \"{hello}\", \"variables\": [7]}    | variables must be a JSON object",
                "{\"query\": \"{hello}\", \"variables\": \"{}\"} | variables must be a JSON object",
                "{\"query\": \"{hello}\", \"operationName\": 7}  | operationName must be a string",
                "{\"query\": \"{hello}\", \"extensions\": 7}     | extensions must be a JSON object"
            })
    void says_what_is_wrong_with_a_malformed_request(String body, String message) throws Exception {
        var response = client.send(client.postBody(body).header("Accept", "application/json"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(code(response)).isEqualTo("MALFORMED_REQUEST");
        assertThat(json(response).at("/errors/0/message").asText()).contains(message);
        assertThat(json(response).at("/errors/0/extensions/hint").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?variables=%7B%7D",
                "?query=%7Bhello%7D&variables=7",
                "?query=%7Bhello%7D&variables={",
                "?query=%ZZ"
            })
    void says_what_is_wrong_with_a_malformed_url(String parameters) throws Exception {
        assertThat(client.raw("GET /graphql%s HTTP/1.1\nHost: localhost:%d\nConnection: close\n\n"
                        .formatted(parameters, server.port())))
                .startsWith("HTTP/1.1 400 ")
                .contains("MALFORMED_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/graphql",
                "application/json; charset=utf-16",
                "nonsense"
            })
    void refuses_other_content_types(String contentType) throws Exception {
        var response = client.send(client.to("/graphql")
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString("{\"query\": \"{hello}\"}")));
        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(code(response)).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/json; charset=utf-8", "Application/JSON;charset=\"UTF-8\""})
    void takes_json_in_utf_8(String contentType) throws Exception {
        var response = client.send(client.to("/graphql")
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString("{\"query\": \"{hello(name: \\\"é\\\")}\"}")));
        assertThat(response.body()).contains("Hello, é!");
    }

    @Test
    void refuses_a_body_above_one_mebibyte_with_and_without_its_length() throws Exception {
        byte[] large = new byte[(1 << 20) + 1];
        for (var body : new BodyPublisher[] {
            BodyPublishers.ofByteArray(large), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))
        }) {
            HttpResponse<String> response = client.send(client.to("/graphql")
                    .header("Content-Type", "application/json")
                    .POST(body));
            assertThat(response.statusCode()).isEqualTo(413);
            assertThat(code(response)).isEqualTo("PAYLOAD_TOO_LARGE");
        }
    }

    @Test
    void answers_with_200_when_there_is_data_beside_the_errors() throws Exception {
        var response = client.send(client.post("{ hello refused }"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).at("/data/hello").asText()).isEqualTo("Hello, world!");
        assertThat(code(response)).isEqualTo("NOT_FOUND");
    }

    @Test
    void tells_browsers_to_keep_and_frame_nothing() throws Exception {
        var headers = client.send(client.post("{ hello }")).headers();
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
    }

    @Test
    void answers_introspection() throws Exception {
        var response = client.send(client.post(IntrospectionQuery.INTROSPECTION_QUERY));
        assertThat(json(response).at("/data/__schema/queryType/name").asText()).isEqualTo("Query");
        assertThat(json(response).has("errors")).isFalse();
    }
}
