package org.privacygraph.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bolt://localhost              | bolt://localhost:7687 as ada",
                "bolt://127.0.0.1:7688         | bolt://127.0.0.1:7688 as ada",
                "bolt://[::1]:7688             | bolt://[::1]:7688 as ada",
                "bolt+s://graph.example.com    | bolt+s://graph.example.com:7687 as ada",
                "neo4j+ssc://graph.example.com | neo4j+ssc://graph.example.com:7687 as ada",
                "neo4j://graph.example.com     | neo4j://graph.example.com:7687 as ada, unencrypted",
                "bolt://graph.example.com:1    | bolt://graph.example.com:1 as ada, unencrypted",
            })
    void describes_where_and_who_and_whether_others_can_listen(URI uri, String description) {
        assertThat(ServerAddress.of(uri).description("ada")).isEqualTo(description);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost",
                "localhost:7687",
                "graph.example.com",
                "bolt+tls://localhost",
                "BOLT://localhost"
            })
    void knows_six_schemes_and_no_other(URI uri) {
        assertThat(Failing.to(() -> GraphConnections.server(uri, "ada", "secret")))
                .hasMessage("The address " + uri
                        + " does not begin with one of bolt, bolt+s, bolt+ssc, neo4j, neo4j+s, neo4j+ssc.")
                .extracting(ConnectionFailure::remedy)
                .isEqualTo("Write it like bolt://localhost:7687 or neo4j+s://graph.example.com.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt:///", "neo4j:localhost"})
    void needs_a_host(URI uri) {
        assertThat(Failing.to(() -> ServerAddress.of(uri))).hasMessage("The address " + uri + " names no host.");
    }

    @Test
    void takes_no_password_in_the_address_and_repeats_none() {
        assertThat(Failing.to(() -> ServerAddress.of(URI.create("bolt://ada:secret@localhost"))))
                .hasMessage("The address bolt://localhost has a user or a password in it, where logs would show them.");
        assertThat(Failing.to(() -> ServerAddress.of(URI.create("http://ada:secret@localhost")))
                        .getMessage())
                .doesNotContain("secret");
    }

    @Test
    void gives_sockets_an_ipv6_address_without_brackets() {
        assertThat(ServerAddress.of(URI.create("bolt://[::1]:7688")).host()).isEqualTo("::1");
    }
}
