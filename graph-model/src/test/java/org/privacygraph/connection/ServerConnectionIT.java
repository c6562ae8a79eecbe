package org.privacygraph.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacygraph.connection.EmbeddedConnectionIT.visit;
import static org.privacygraph.connection.EmbeddedConnectionIT.visits;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

class ServerConnectionIT {
    private static final String PASSWORD = "-correct horse battery staple";
    private static Neo4jServerProcess server;

    @BeforeAll
    static void start() {
        server = Neo4jServerProcess.startWithTls(PASSWORD);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt+ssc", "neo4j+ssc"})
    void connects_with_tls_user_and_password(String scheme) {
        try (GraphConnection graph = connect(scheme)) {
            visit(graph);
            assertThat(visits(graph)).isPositive();
            assertThat(graph.driver().isEncrypted()).isTrue();
            assertThat(graph.description()).isEqualTo(server.uri(scheme) + " as neo4j");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt+ssc", "neo4j+ssc"})
    void refuses_a_wrong_password(String scheme) {
        assertThat(Failing.to(() -> GraphConnections.server(server.uri(scheme), "neo4j", "wrong")))
                .hasMessage("The server at " + server.uri(scheme) + " does not accept user neo4j with this password.")
                .extracting(ConnectionFailure::remedy)
                .isEqualTo("Check user and password.");
    }

    @Test
    void says_that_a_password_has_to_be_changed_first() {
        try (GraphConnection graph = connect("bolt+ssc");
                Session system = graph.driver().session(SessionConfig.forDatabase("system"))) {
            system.run("CREATE USER newcomer SET PASSWORD 'first password' CHANGE REQUIRED")
                    .consume();
        }
        assertThat(Failing.to(() -> GraphConnections.server(server.uri("bolt+ssc"), "newcomer", "first password")))
                .hasMessage("The password of user newcomer at " + server.uri("bolt+ssc")
                        + " has to be changed before it can be used.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    void says_that_the_server_speaks_tls_only(String scheme) {
        assertThat(Failing.to(() -> connect(scheme)))
                .hasMessage("The server at " + server.uri(scheme) + " speaks TLS only.")
                .extracting(ConnectionFailure::remedy)
                .asString()
                .contains(server.uri(scheme + "+ssc").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt+s", "neo4j+s"})
    void trusts_no_certificate_that_nobody_vouches_for(String scheme) {
        assertThat(Failing.to(() -> connect(scheme)))
                .hasMessage("The certificate of the server at " + server.uri(scheme)
                        + " is not trusted, or is not for this host.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "bolt+ssc", "neo4j", "neo4j+s"})
    void says_that_nothing_answers(String scheme) throws IOException {
        URI nowhere;
        try (ServerSocket closedAtOnce = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nowhere = URI.create(scheme + "://localhost:" + closedAtOnce.getLocalPort());
        }
        assertThat(Failing.to(() -> GraphConnections.server(nowhere, "neo4j", PASSWORD)))
                .hasMessage("Nothing answers at " + nowhere + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    void says_that_something_else_listens(String scheme) throws IOException {
        try (ServerSocket other = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> greetAsSsh(other));
            URI uri = URI.create(scheme + "://localhost:" + other.getLocalPort());
            assertThat(Failing.to(() -> GraphConnections.server(uri, "neo4j", PASSWORD)))
                    .hasMessage("What listens at " + uri + " does not answer as a Neo4j server does.");
        }
    }

    @Test
    void says_that_something_else_speaks_no_tls() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> greetAsSsh(other));
            URI uri = URI.create("bolt+s://localhost:" + other.getLocalPort());
            assertThat(Failing.to(() -> GraphConnections.server(uri, "neo4j", PASSWORD)))
                    .hasMessage("The server at " + uri + " does not speak TLS.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j+s"})
    void says_that_the_host_is_not_known(String scheme) {
        URI uri = URI.create(scheme + "://no-such-host.invalid:7687");
        assertThat(Failing.to(() -> GraphConnections.server(uri, "neo4j", PASSWORD)))
                .hasMessage("The host of " + uri + " is not known.");
    }

    @Test
    void outlives_a_restart_and_a_crash_of_the_server() {
        try (GraphConnection graph = connect("bolt+ssc")) {
            visit(graph);
            int before = visits(graph);
            server.stop();
            assertThat(Failing.to(() -> connect("bolt+ssc")))
                    .hasMessage("Nothing answers at " + server.uri("bolt+ssc") + ".");
            server.startAgain();
            assertThat(visits(graph)).isEqualTo(before);
            server.kill();
            server.startAgain();
            assertThat(visits(graph)).isEqualTo(before);
        }
    }

    private static GraphConnection connect(String scheme) {
        return GraphConnections.server(server.uri(scheme), server.user(), server.password());
    }

    private static void greetAsSsh(ServerSocket listener) {
        try {
            while (true) {
                Socket client = listener.accept();
                client.getOutputStream().write("SSH-2.0-OpenSSH_9.0\r\n".getBytes());
            }
        } catch (IOException e) {
            // The test has closed the listener.
        }
    }
}
