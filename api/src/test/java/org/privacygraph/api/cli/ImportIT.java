package org.privacygraph.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacygraph.api.cli.BrokenRegisters.Broken;
import org.privacygraph.connection.GraphConnection;
import org.privacygraph.connection.GraphConnections;

class ImportIT {

    private static final int MANY = 12_000;

    @TempDir
    private Path directory;

    @Test
    void nothing_is_left_of_an_import_that_was_killed() throws IOException {
        Path data = directory.resolve("graph");
        Path file = Files.writeString(directory.resolve("large.yaml"), large());

        try (Program killed = Program.start("import", "--data", data.toString(), file.toString())) {
            killed.await("Graph: ");
            try (GraphConnection graph = GraphConnections.embedded(data)) {
                killed.await("writing \\.\\.\\.");
                while (!isWriting(graph)) {
                    assertThat(killed.output()).doesNotContain("added");
                }
                killed.kill();
            }
            assertThat(killed.output()).as("killed while it wrote").doesNotContain("added");
        }

        try (GraphConnection graph = GraphConnections.embedded(data)) {
            assertThat(count(graph, "MATCH (n {source: 'bakery-privacy-notice'}) RETURN count(n) AS nodes"))
                    .isZero();
            assertThat(count(graph, "MATCH (n:ImportRun {document: 'bakery-privacy-notice'}) RETURN count(n) AS nodes"))
                    .isZero();
            assertThat(count(graph, "MATCH (n:LegalBasis) RETURN count(n) AS nodes"))
                    .isPositive();
        }
    }

    @Test
    void every_broken_register_is_told_without_a_stack_trace() throws IOException {
        Path data = directory.resolve("graph");
        List<Broken> broken = new BrokenRegisters(directory).all();
        String[] arguments = new String[broken.size() + 3];
        arguments[0] = "import";
        arguments[1] = "--data";
        arguments[2] = data.toString();
        for (int i = 0; i < broken.size(); i++) {
            arguments[i + 3] = broken.get(i).file().toString();
        }

        Program refused = Program.run(arguments);

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.output()).doesNotContain("Exception", "\tat ");
        assertThat(broken).allSatisfy(one -> assertThat(refused.output()).contains(one.file() + one.place()));
        assertThat(data).doesNotExist();
    }

    @Test
    void a_broken_file_is_told_and_keeps_no_sound_one_from_being_written() throws IOException {
        BrokenRegisters registers = new BrokenRegisters(directory);
        Broken broken = registers.all().getFirst();

        Program run = Program.run(
                "import",
                "--data",
                directory.resolve("graph").toString(),
                registers.soundFile().toString(),
                broken.file().toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output()).contains(broken.rule(), "1 documents: ", " added", "1 files not imported");
    }

    @Test
    void a_directory_that_another_program_holds_is_told_in_one_sentence() throws IOException {
        Path data = directory.resolve("graph");
        Path lock = Files.createDirectories(data.resolve("data/databases")).resolve("store_lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            Program refused = Program.run(
                    "import",
                    "--data",
                    data.toString(),
                    new BrokenRegisters(directory).soundFile().toString());

            assertThat(held.isValid()).isTrue();
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.output().lines()).hasSize(1);
            assertThat(refused.output()).contains("The data directory " + data + " is in use", "--data DIR");
        }
    }

    @Test
    void a_server_that_does_not_answer_is_told_in_one_sentence() throws IOException {
        Path password = Files.writeString(directory.resolve("password"), "secret");

        Program refused = Program.start(
                Map.of(
                        "PRIVACY_GRAPH_NEO4J_URI",
                        "bolt://127.0.0.1:1",
                        "PRIVACY_GRAPH_NEO4J_PASSWORD_FILE",
                        password.toString()),
                "import",
                new BrokenRegisters(directory).soundFile().toString());

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.output().lines()).hasSize(1);
        assertThat(refused.output()).contains("127.0.0.1:1").doesNotContain("Exception", "secret");
    }

    /** Asked through the process that is about to be killed. */
    private static boolean isWriting(GraphConnection graph) {
        return !graph.driver()
                .executableQuery("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $statement"
                        + " RETURN currentQuery")
                .withParameters(Map.of("statement", "UNWIND $rows AS row"))
                .execute()
                .records()
                .isEmpty();
    }

    private static long count(GraphConnection graph, String statement) {
        return graph.driver()
                .executableQuery(statement)
                .execute()
                .records()
                .getFirst()
                .get("nodes")
                .asLong();
    }

    /** The bakery with so many data items that writing them takes a while. */
    private static String large() throws IOException {
        String items = IntStream.range(0, MANY)
                .mapToObj(
                        i -> "  - {id: item-%d, lines: 4, words: item %d, concepts: [EmailAddress]}\n".formatted(i, i))
                .collect(Collectors.joining());
        return BrokenRegisters.sound().replace("dataItems:\n  - {id: email", "dataItems:\n" + items + "  - {id: email");
    }
}
