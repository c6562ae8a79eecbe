package org.privacygraph.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacygraph.api.limit.Limits;

class OwnPagesOnlyIT {
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

    private static String get(String headers) throws Exception {
        return client.raw("GET /graphql?query=%7Bhello%7D HTTP/1.1\nConnection: close\n"
                + headers.replace("PORT", Integer.toString(server.port())) + "\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:PORT", "LOCALHOST:PORT", "127.0.0.1:PORT", "[::1]:PORT"})
    void answers_to_its_loopback_names(String host) throws Exception {
        assertThat(get("Host: " + host)).startsWith("HTTP/1.1 200 ").contains("Hello, world!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example:PORT",
                "evil.example",
                "localhost",
                "localhost:1",
                "127.0.0.1.evil.example:PORT",
                "localhost:PORT.evil.example"
            })
    void refuses_other_hosts(String host) throws Exception {
        assertThat(get("Host: " + host))
                .doesNotStartWith("HTTP/1.1 200 ")
                .startsWith("HTTP/1.1 4")
                .doesNotContain("Hello");
    }

    @Test
    void says_that_a_rebound_name_is_misdirected() throws Exception {
        assertThat(get("Host: evil.example:PORT")).startsWith("HTTP/1.1 421 ").contains("MISDIRECTED");
    }

    @Test
    void answers_its_own_pages() throws Exception {
        assertThat(get("Host: localhost:PORT\nOrigin: http://localhost:PORT")).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example",
                "null",
                "https://localhost:PORT",
                "http://localhost:1",
                "http://127.0.0.1:PORT"
            })
    void refuses_other_sites_pages(String origin) throws Exception {
        assertThat(get("Host: localhost:PORT\nOrigin: " + origin))
                .startsWith("HTTP/1.1 403 ")
                .contains("FORBIDDEN")
                .doesNotContainIgnoringCase("Access-Control-Allow");
    }

    @Test
    void listens_on_the_loopback_address_only() throws Exception {
        for (InetAddress address : NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList()) {
            Assertions.assertThatThrownBy(() -> new Socket(address, server.port()).close())
                    .isInstanceOf(java.io.IOException.class);
        }
    }
}
