package org.privacygraph.api.http;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.privacygraph.api.http.Client.code;
import static org.privacygraph.api.http.Client.json;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacygraph.api.limit.Limits;

@Timeout(20)
class LimitsIT {
    private static final Duration SOON = Duration.ofMillis(300);

    static Stream<Arguments> excessive() {
        return Stream.of(
                Arguments.of("depth", "{ self ".repeat(15) + "{ hello }" + "}".repeat(15)),
                Arguments.of("aliases", "{" + numbered(3_000, i -> "a" + i + ": hello ") + "}"),
                Arguments.of("duplicate fields", "{" + "hello ".repeat(3_000) + "}"),
                Arguments.of("tokens", "{" + "a ".repeat(50_000) + "}"),
                Arguments.of("characters", "{ hello(name: \"" + "x".repeat(300_000) + "\") }"),
                Arguments.of("white space", "{ hello }" + " ".repeat(150_000)),
                Arguments.of("brackets", "{ hello(name: " + "[".repeat(5_000)),
                Arguments.of("fragments", fragmentsOfFragments(12)),
                Arguments.of(
                        "pages in pages", "{ page(first: 100) { page(first: 100) { page(first: 100) { hello } } } }"),
                Arguments.of(
                        "introspection", "{ __schema { types { fields { type { fields { type { name } } } } } } }"));
    }

    private static String numbered(int count, java.util.function.IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(joining());
    }

    private static String fragmentsOfFragments(int levels) {
        return "{ ...F0 } "
                + numbered(
                        levels,
                        i -> "fragment F%d on Query { a%d: self { ...F%d } b%d: self { ...F%d } } "
                                .formatted(i, i, i + 1, i, i + 1))
                + "fragment F" + levels + " on Query { hello }";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("excessive")
    void refuses_what_asks_for_too_much_before_fetching_anything(String what, String query) throws Exception {
        try (HttpServer server = HttpServer.start(0, new GreetingApi(Limits.defaults()), () -> true)) {
            Client client = new Client(server);
            client.send(client.post("{ hello }"));
            long begin = System.nanoTime();
            HttpResponse<String> response = client.send(client.post(query));
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(code(response)).isEqualTo("LIMIT_EXCEEDED");
            assertThat(json(response).at("/errors/0/extensions/hint").asText()).startsWith("Ask for less");
        }
    }

    @Test
    void lets_a_large_but_sensible_query_pass() throws Exception {
        try (HttpServer server = HttpServer.start(0, new GreetingApi(Limits.defaults()), () -> true)) {
            Client client = new Client(server);
            HttpResponse<String> response =
                    client.send(client.post("{ page(first: 100) { page(first: 20) { hello } } }"));
            assertThat(json(response).at("/data/page/99/page/19/hello").asText())
                    .isEqualTo("Hello, world!");
        }
    }

    @Test
    void answers_at_the_deadline_and_ends_the_work() throws Exception {
        GreetingApi api = new GreetingApi(Limits.defaults().withDeadline(SOON));
        try (HttpServer server = HttpServer.start(0, api, () -> true)) {
            Client client = new Client(server);
            HttpResponse<String> response = client.send(client.post("{ blocks }"));
            assertThat(response.statusCode()).isEqualTo(504);
            assertThat(code(response)).isEqualTo("DEADLINE_EXCEEDED");
            assertThat(api.interrupted.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(client.send(client.post("{ blocks }").header("Accept", "application/json"))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void refuses_more_at_once_than_it_can_work_on_and_says_when_to_come_back() throws Exception {
        GreetingApi api = new GreetingApi(Limits.defaults().withMaxConcurrent(1).withDeadline(Duration.ofSeconds(1)));
        try (HttpServer server = HttpServer.start(0, api, () -> true)) {
            Client client = new Client(server);
            CompletableFuture<HttpResponse<String>> slow = CompletableFuture.supplyAsync(() -> {
                try {
                    return client.send(client.post("{ blocks }"));
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            api.blocked.await();
            HttpResponse<String> refused = client.send(client.post("{ hello }"));
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(code(refused)).isEqualTo("OVERLOADED");
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            assertThat(client.send(client.to("/health")).statusCode()).isEqualTo(200);
            assertThat(code(slow.get())).isEqualTo("DEADLINE_EXCEEDED");
            api.interrupted.await();
        }
    }

    @Test
    void ends_work_in_progress_when_it_stops() throws Exception {
        GreetingApi api = new GreetingApi(Limits.defaults().withDeadline(Duration.ofSeconds(60)));
        HttpServer server = HttpServer.start(0, api, () -> true);
        Client client = new Client(server);
        Thread caller = Thread.ofVirtual().start(() -> {
            try {
                client.send(client.post("{ blocks }"));
            } catch (Exception e) {
                Thread.currentThread().interrupt();
            }
        });
        api.blocked.await();
        server.stop();
        assertThat(api.interrupted.await(5, TimeUnit.SECONDS)).isTrue();
        caller.join();
    }
}
