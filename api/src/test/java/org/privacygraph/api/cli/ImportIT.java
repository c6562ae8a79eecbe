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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    void an_import_that_is_interrupted_says_what_was_written() throws IOException {
        Path file = Files.writeString(directory.resolve("large.yaml"), large());
        try (Program ended =
                Program.start("import", "--data", directory.resolve("graph").toString(), file.toString())) {
            ended.await("writing \\.\\.\\.");
            ended.terminate();

            assertThat(ended.exitCode()).isEqualTo(143);
            assertThat(ended.output()).contains("Interrupted: nothing was written.");
        }
    }

    @Test
    void the_example_of_the_manual_is_what_the_command_prints() throws IOException {
        String page = Files.readString(Path.of("../importers/src/doc/importing.md"));
        Path example =
                Path.of("../importers/src/test/resources/org/privacygraph/importers/tilt/TiltPageTest/weir.tilt.json");
        Path data = directory.resolve("graph");

        Program look = Program.run("import", "--dry-run", "--data", data.toString(), example.toString());
        assertThat(look.output()).contains("Graph: none in " + data + " yet; compared with an empty one");
        Program run = Program.run("import", "--data", data.toString(), example.toString());

        String start = "weir.tilt.json: tilt-";
        List<String> told = page.lines()
                .dropWhile(line -> !line.startsWith(start))
                .takeWhile(line -> !line.equals("```"))
                .map(line -> line.replaceFirst("; [0-9.]+ s, .*", ""))
                .toList();
        assertThat(told).hasSize(4);
        String output = run.output();
        assertThat(output.substring(output.indexOf(start))
                        .lines()
                        .map(line -> line.replaceFirst("; [0-9.]+ s, .*", "")))
                .startsWith(told.toArray(String[]::new));
    }

    @Test
    void decisions_on_organisations_that_are_not_there_are_made_and_told() throws IOException {
        String data = directory.resolve("graph").toString();
        Program.run(
                "import",
                "--data",
                data,
                new BrokenRegisters(directory).soundFile().toString());
        Path decisions = Files.writeString(directory.resolve("d.yaml"), """
                organisation-decisions: 1
                key: ours
                same:
                  - key: bakers
                    name: Bakers
                    members: [organisation/bakery-privacy-notice/%s, organisation/bakery-privacy-notice/bakeri]
                    reason: The annual report names them so.
                """.formatted(bakery()));

        for (int i = 0; i < 2; i++) {
            Program decided = Program.run("decide", decisions.toString(), "--data", data);
            assertThat(decided.exitCode()).as(decided.output()).isZero();
            assertThat(decided.output())
                    .contains("1 organisation, 0 refusals", "1 member not in the graph")
                    .contains("Not in the graph: organisation/bakery-privacy-notice/bakeri.");
        }
    }

    private static String bakery() throws IOException {
        Matcher id =
                Pattern.compile("(?m)^organisations:\\s*- \\{?id: ([a-z-]+)").matcher(BrokenRegisters.sound());
        assertThat(id.find()).isTrue();
        return id.group(1);
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
        assertThat(run.output()).contains(broken.rule(), "1 document: ", " added", "1 file not imported");
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
