package org.privacygraph.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacygraph.api.http.Client.code;
import static org.privacygraph.api.http.Client.json;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacygraph.api.limit.Limits;

class ErrorsIT {
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

    @ParameterizedTest
    @ValueSource(strings = {"fails", "wrongType", "nothing"})
    void tells_an_unexpected_failure_by_a_request_id_only(String field) throws Exception {
        HttpResponse<String> response = client.send(client.post("{ hello " + field + " }"));
        assertThat(response.body()).doesNotContain("SECRET", "MATCH", "/var", "Exception", "java", "at org", "List");
        var error = json(response).at("/errors/0");
        assertThat(error.at("/message").asText()).isEqualTo("The server failed to answer this.");
        assertThat(error.at("/path/0").asText()).isEqualTo(field);
        assertThat(error.at("/extensions/code").asText()).isEqualTo("INTERNAL");
        assertThat(error.at("/extensions/classification").asText()).isEqualTo("INTERNAL");
        assertThat(error.at("/extensions/requestId").asText()).hasSize(36);
    }

    @Test
    void tells_an_error_for_the_client_word_for_word_with_its_place() throws Exception {
        HttpResponse<String> response = client.send(client.post("{ refused }"));
        assertThat(json(response).at("/errors/0").toString())
                .isEqualTo("{\"message\":\"There is no organisation x.\",\"locations\":[{\"line\":1,\"column\":3}],"
                        + "\"path\":[\"refused\"],\"extensions\":{\"code\":\"NOT_FOUND\",\"hint\":\"Did you mean y?\","
                        + "\"classification\":\"NOT_FOUND\"}}");
    }

    @Test
    void tells_a_recognised_failure_by_its_code() throws Exception {
        HttpResponse<String> response = client.send(client.post("{ unreachable }"));
        assertThat(code(response)).isEqualTo("UNAVAILABLE");
        assertThat(json(response).at("/errors/0/extensions/hint").asText()).contains("Try again");
        assertThat(response.body()).doesNotContain("SECRET", "Exception");
    }

    @Test
    void leaks_nothing_when_the_executor_itself_fails() throws Exception {
        try (HttpServer broken = HttpServer.start(
                0,
                request -> {
                    throw new IllegalStateException(GreetingApi.SECRET);
                },
                () -> true)) {
            Client toBroken = new Client(broken);
            HttpResponse<String> response = toBroken.send(toBroken.post("{ hello }"));
            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(code(response)).isEqualTo("INTERNAL");
            assertThat(response.body()).doesNotContain("SECRET", "Exception").contains("requestId");
        }
    }

    @Test
    void leaks_nothing_when_a_further_route_fails() throws Exception {
        try (HttpServer broken = HttpServer.start(
                0,
                request -> null,
                () -> true,
                rules -> rules.get("/broken", (q, s) -> {
                    throw new IllegalStateException(GreetingApi.SECRET);
                }))) {
            Client toBroken = new Client(broken);
            HttpResponse<String> response = toBroken.send(toBroken.to("/broken"));
            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.body()).doesNotContain("SECRET", "Exception").contains("INTERNAL");
        }
    }

    @Test
    void names_the_argument_that_has_the_wrong_type() throws Exception {
        HttpResponse<String> response = client.send(client.postBody(
                "{\"query\": \"query ($n: Int) { page(first: $n) { hello } }\", \"variables\": {\"n\": \"x\"}}"));
        assertThat(code(response)).isEqualTo("INVALID_ARGUMENT");
        assertThat(json(response).at("/errors/0/message").asText())
                .contains("'n'")
                .doesNotContain("java");
    }
}
