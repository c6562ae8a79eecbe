package org.privacygraph.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacygraph.api.http.Client.code;
import static org.privacygraph.api.http.Client.json;
import static org.privacygraph.api.http.Client.type;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacygraph.api.limit.Limits;

class MediaTypesIT {
    private static final String GRAPHQL_RESPONSE = "application/graphql-response+json; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";
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
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | " + GRAPHQL_RESPONSE,
                "application/graphql-response+json, application/json;q=0.9 | " + GRAPHQL_RESPONSE,
                "application/json, application/graphql-response+json;q=0.5 | " + JSON,
                "application/json | " + JSON,
                "application/json, multipart/mixed | " + JSON
            })
    void answers_in_the_media_type_that_the_client_prefers(String accept, String type) throws Exception {
        assertThat(type(client.send(client.post("{ hello }").header("Accept", accept))))
                .isEqualTo(type);
    }

    @Test
    void answers_in_the_media_type_of_graphql_when_the_client_names_none() throws Exception {
        assertThat(type(client.send(client.post("{ hello }")))).isEqualTo(GRAPHQL_RESPONSE);
    }

    @Test
    void refuses_to_answer_in_other_media_types() throws Exception {
        assertThat(client.send(client.post("{ hello }").header("Accept", "text/html"))
                        .statusCode())
                .isEqualTo(406);
        assertThat(client.send(client.post("{ hello }").header("Accept", "a/b;q=x, ///"))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ hello                           | GRAPHQL_SYNTAX",
                "{ helo }                          | GRAPHQL_VALIDATION",
                "query A { hello } query B { hello } | GRAPHQL_VALIDATION",
                "query ($n: String!) { hello(name: $n) } | INVALID_ARGUMENT"
            })
    void tells_an_invalid_query_by_status_only_in_the_media_type_of_graphql(String query, String code)
            throws Exception {
        var modern = client.send(client.post(query));
        assertThat(modern.statusCode()).isEqualTo(400);
        assertThat(code(modern)).isEqualTo(code);
        assertThat(json(modern).has("data")).isFalse();
        var legacy = client.send(client.post(query).header("Accept", "application/json"));
        assertThat(legacy.statusCode()).isEqualTo(200);
        assertThat(code(legacy)).isEqualTo(code);
    }
}
