package org.privacygraph.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.privacygraph.api.http.Client.json;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacygraph.api.limit.Limits;

class PagesIT {
    private static final AtomicReference<HealthCheck> HEALTH = new AtomicReference<>(() -> true);
    private static HttpServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = HttpServer.start(
                0,
                new GreetingApi(Limits.defaults()),
                () -> HEALTH.get().databaseIsReachable(),
                Examples.in("/org/privacygraph/api/http/examples-for-tests/"));
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void leads_from_the_root_to_graphiql() throws Exception {
        var response = client.send(client.to("/"));
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).contains("/graphiql");
    }

    @ParameterizedTest
    @CsvSource({
        "/graphiql, text/html",
        "/graphiql/, text/html",
        "/graphiql/index.html, text/html",
        "/graphiql/app.js, text/javascript",
        "/graphiql/app.css, text/css",
        "/graphiql/graphiql.min.js, javascript",
        "/graphiql/graphiql.min.css, text/css",
        "/graphiql/react.production.min.js, javascript",
        "/graphiql/react-dom.production.min.js, javascript"
    })
    void serves_graphiql_from_the_class_path(String path, String type) throws Exception {
        var response = client.send(client.to(path));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Client.type(response)).contains(type);
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void lets_a_browser_keep_the_large_files_and_ask_whether_they_changed() throws Exception {
        var first = client.send(client.to("/graphiql/graphiql.min.js"));
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(client.send(client.to("/graphiql/graphiql.min.js").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void names_no_other_machine_in_its_page() throws Exception {
        assertThat(client.send(client.to("/graphiql")).body()).doesNotContain("http:", "https:", "//");
        assertThat(client.send(client.to("/graphiql/app.js")).body()).doesNotContain("http:", "https:");
    }

    @Test
    void lists_the_examples_in_order_with_titles_and_variables() throws Exception {
        var examples = json(client.send(client.to("/graphiql/examples.json")));
        assertThat(examples.findValuesAsText("name"))
                .containsExactly("Greet the world", "Greet somebody by name", "Ask for the same again");
        assertThat(examples.at("/0/query").asText()).contains("query Greeting");
        assertThat(examples.at("/0").has("variables")).isFalse();
        assertThat(examples.at("/1/variables").asText()).contains("Ada");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/graphql/more",
                "/health/more",
                "/graphiql/nothing.js",
                "/graphiql/../secret",
                "/graphiql/%2e%2e/index.html"
            })
    void answers_404_in_json_elsewhere(String path) throws Exception {
        assertThat(client.raw(
                        "GET %s HTTP/1.1\nHost: localhost:%d\nConnection: close\n\n".formatted(path, server.port())))
                .startsWith("HTTP/1.1 404 ")
                .contains("application/json")
                .contains("\"code\":\"NOT_FOUND\"");
    }

    @Test
    void says_in_json_that_a_request_without_a_host_is_malformed() throws Exception {
        assertThat(client.raw("GET /health HTTP/1.1\n\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("MALFORMED_REQUEST");
    }

    @Test
    void is_up_while_the_database_is() throws Exception {
        HEALTH.set(() -> true);
        var response = client.send(client.to("/health"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void is_down_and_says_no_more_when_the_database_fails() throws Exception {
        HEALTH.set(() -> {
            throw new IOException(GreetingApi.SECRET);
        });
        var response = client.send(client.to("/health"));
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).isEqualTo("{\"status\":\"DOWN\"}");
    }

    @Test
    void is_down_within_seconds_when_the_database_is_silent() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        HEALTH.set(() -> {
            try {
                new CountDownLatch(1).await();
                return true;
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
        });
        assertThat(client.send(client.to("/health")).statusCode()).isEqualTo(503);
        interrupted.await();
    }

    @Test
    void has_no_examples_where_there_is_no_list() {
        assertThat(Examples.in("/nowhere/").all()).isEmpty();
    }

    @Test
    void stops_listening() {
        HttpServer other = HttpServer.start(0, new GreetingApi(Limits.defaults()), () -> true);
        other.stop();
        assertThatThrownBy(() ->
                        new Client(other).send(new Client(server).to("/health").uri(other.uri())))
                .isInstanceOf(Exception.class);
    }
}
