package org.privacygraph.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedConnectionIT {
    @TempDir
    Path directory;

    @Test
    void finds_the_data_again_after_closing_in_less_than_a_second() {
        GraphConnection first = GraphConnections.embedded(directory);
        visit(first);
        Duration firstClose = timeToClose(first);
        GraphConnection second = GraphConnections.embedded(directory);
        assertThat(visits(second)).isEqualTo(1);
        Duration secondClose = timeToClose(second);

        System.out.println("Closing took " + firstClose.toMillis() + " and " + secondClose.toMillis() + " ms.");
        // The faster of the two, since the machine may be busy with something else during one.
        assertThat(firstClose.compareTo(secondClose) < 0 ? firstClose : secondClose)
                .isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void says_where_it_is_and_closes_twice_as_well_as_once() {
        GraphConnection graph = GraphConnections.embedded(directory);
        assertThat(graph.description()).isEqualTo("embedded in " + directory);
        graph.close();
        graph.close();
    }

    @Test
    void listens_on_the_loopback_address_only() throws IOException {
        try (GraphConnection graph = GraphConnections.embedded(directory)) {
            visit(graph);
            URI uri = connectionFile().uri();
            assertThat(uri.getHost()).isEqualTo("127.0.0.1");
            for (InetAddress address : otherAddresses()) {
                assertThatExceptionOfType(ConnectException.class)
                        .as("%s", address)
                        .isThrownBy(() -> {
                            try (Socket socket = new Socket()) {
                                socket.connect(new InetSocketAddress(address, uri.getPort()), 1000);
                            }
                        });
            }
        }
    }

    @Test
    void has_a_new_random_password_at_every_start_and_accepts_no_other() {
        ConnectionFile first;
        try (GraphConnection graph = GraphConnections.embedded(directory)) {
            visit(graph);
            first = connectionFile();
        }
        try (GraphConnection graph = GraphConnections.embedded(directory)) {
            visit(graph);
            ConnectionFile second = connectionFile();
            assertThat(second.password()).hasSizeGreaterThanOrEqualTo(32).isNotEqualTo(first.password());
            for (String wrong : List.of("neo4j", first.password(), "", "wrong")) {
                assertThat(Failing.to(() -> GraphConnections.server(second.uri(), second.user(), wrong)))
                        .hasMessage(
                                "The server at " + second.uri() + " does not accept user neo4j with this password.");
            }
            assertThat(visits(graph)).as("not locked out").isEqualTo(2);
        }
    }

    @Test
    void keeps_its_password_in_a_file_for_the_owner_only_while_it_runs() throws IOException {
        assumeThat(Files.getFileStore(directory).supportsFileAttributeView("posix"))
                .isTrue();
        Path file = directory.resolve("connection.properties");
        try (GraphConnection graph = GraphConnections.embedded(directory)) {
            visit(graph);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(connectionFile().pid()).isEqualTo(ProcessHandle.current().pid());
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void needs_a_directory_and_not_a_file() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertThat(Failing.to(() -> GraphConnections.embedded(file)))
                .hasMessage("The data directory " + file + " is a file.")
                .extracting(ConnectionFailure::remedy)
                .isEqualTo("Name a directory that you may write to with --data DIR.");
        Path below = file.resolve("below");
        assertThat(Failing.to(() -> GraphConnections.embedded(below)))
                .hasMessage("The data directory " + below + " cannot be created.");
    }

    @Test
    void leaves_nothing_behind_of_a_temporary_graph() {
        Path temporary;
        try (GraphConnection graph = GraphConnections.temporary()) {
            visit(graph);
            temporary = Path.of(graph.description().replace("embedded in ", ""));
            assertThat(temporary).isDirectory();
        }
        assertThat(temporary).doesNotExist();
    }

    private ConnectionFile connectionFile() {
        return ConnectionFile.readFrom(directory).orElseThrow();
    }

    static void visit(GraphConnection graph) {
        graph.driver().executableQuery("CREATE (:Visit)").execute();
    }

    static int visits(GraphConnection graph) {
        return graph.driver()
                .executableQuery("MATCH (v:Visit) RETURN count(v) AS visits")
                .execute()
                .records()
                .getFirst()
                .get("visits")
                .asInt();
    }

    private static Duration timeToClose(GraphConnection graph) {
        long start = System.nanoTime();
        graph.close();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static List<InetAddress> otherAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }
}
