package org.privacygraph.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacygraph.connection.EmbeddedConnectionIT.visit;
import static org.privacygraph.connection.EmbeddedConnectionIT.visits;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.KernelVersion;
import org.neo4j.logging.NullLogProvider;

/** One data directory and two processes, of which one has crashed, is newer, or knows no embedded database. */
class SharedDirectoryIT {
    private static final long HERE = ProcessHandle.current().pid();

    @TempDir
    Path directory;

    @Test
    void a_second_process_shares_the_database_that_runs_here() {
        try (GraphConnection graph = GraphConnections.embedded(directory)) {
            visit(graph);
            URI uri = ConnectionFile.readFrom(directory).orElseThrow().uri();
            assertThat(openElsewhere())
                    .isEqualTo(
                            "opened: shared with process " + HERE + ", which runs " + directory + " at " + uri + "\n");
            assertThat(visits(graph)).isEqualTo(2);
        }
    }

    @Test
    void a_second_connection_of_this_process_shares_it_too_and_leaves_it_running() {
        try (GraphConnection graph = GraphConnections.embedded(directory)) {
            try (GraphConnection second = GraphConnections.embedded(directory)) {
                visit(second);
                assertThat(second.description()).startsWith("shared with process " + HERE);
            }
            assertThat(visits(graph)).isEqualTo(1);
            assertThat(ConnectionFile.readFrom(directory)).isPresent();
        }
    }

    @Test
    void a_second_process_fails_plainly_when_the_first_cannot_be_reached() throws IOException {
        try (GraphConnection graph = GraphConnections.embedded(directory)) {
            visit(graph);
            ConnectionFile.removeFrom(directory);
            assertThat(openElsewhere())
                    .isEqualTo("failed: The data directory " + directory
                            + " is in use by another process that cannot be reached."
                            + " Wait until that process has started or stopped,"
                            + " or name another directory with --data DIR.\n");
        }
    }

    @Test
    void what_a_crashed_process_left_behind_is_recovered_and_its_address_forgotten() {
        ConnectionFile stale;
        try (ChildJvm child = ChildJvm.start(OpenElsewhere.class, "opened: embedded", directory.toString(), "stay")) {
            child.await().kill();
            stale = ConnectionFile.readFrom(directory).orElseThrow();
            assertThat(stale.pid()).isEqualTo(child.pid());
        }
        try (GraphConnection graph = GraphConnections.embedded(directory)) {
            assertThat(visits(graph)).isEqualTo(1);
            ConnectionFile own = ConnectionFile.readFrom(directory).orElseThrow();
            assertThat(own.pid()).isEqualTo(HERE);
            assertThat(own.password()).isNotEqualTo(stale.password());
        }
    }

    @Test
    @Timeout(60)
    void a_store_of_a_newer_version_is_refused_and_let_go() {
        for (int time = 0; time < 2; time++) {
            writeStoreOfTheFuture();
            assertThat(Failing.to(() -> GraphConnections.embedded(directory)))
                    .hasMessage("The store in " + directory + " was written by a newer version of Neo4j.");
        }
    }

    @Test
    void without_the_jar_of_the_database_it_says_what_to_do() {
        List<String> withoutNeo4j = ChildJvm.classPath().stream()
                .filter(entry -> !entry.replace('\\', '/').matches(".*/org/neo4j/(?!driver/|bolt/).*"))
                .toList();
        try (ChildJvm child =
                ChildJvm.start(withoutNeo4j, OpenElsewhere.class.getName(), "failed", List.of(directory.toString()))) {
            assertThat(child.exitCode()).isZero();
            assertThat(child.output())
                    .isEqualTo("failed: The embedded Neo4j is not on the class path."
                            + " Pass --neo4j-uri with the address of a server,"
                            + " or add org.neo4j:neo4j to the class path.\n");
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void a_connection_file_that_makes_no_sense_is_none() throws IOException {
        for (String text :
                List.of("", "pid=1", "pid=one\nuri=bolt://127.0.0.1:7687", "pid=1\nuri=bolt://a b", "\\u00")) {
            Files.writeString(directory.resolve(ConnectionFile.NAME), text);
            assertThat(ConnectionFile.readFrom(directory)).as(text).isEmpty();
        }
    }

    /** What the other process prints, which is this one line and nothing of the database. */
    private String openElsewhere() {
        try (ChildJvm child = ChildJvm.start(OpenElsewhere.class, ":", directory.toString())) {
            assertThat(child.exitCode()).isZero();
            return child.output();
        }
    }

    private void writeStoreOfTheFuture() {
        new DatabaseManagementServiceBuilder(directory)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseInternalSettings.latest_kernel_version, KernelVersion.GLORIOUS_FUTURE.version())
                .setConfig(GraphDatabaseInternalSettings.latest_runtime_version, Integer.MAX_VALUE)
                .setUserLogProvider(NullLogProvider.getInstance())
                .build()
                .shutdown();
    }
}
