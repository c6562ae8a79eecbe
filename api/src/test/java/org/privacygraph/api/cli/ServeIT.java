package org.privacygraph.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other commands do while one process serves a data directory, which it was told of by the environment. */
class ServeIT {

    @TempDir
    private static Path directory;

    private static Path data;
    private static Program server;
    private static Endpoint endpoint;

    @BeforeAll
    static void serve() {
        data = directory.resolve("graph");
        server = Program.start(Map.of("PRIVACY_GRAPH_DATA", data.toString(), "PRIVACY_GRAPH_PORT", "0"), "serve");
        endpoint = Endpoint.of(server);
    }

    @AfterAll
    static void stop() {
        server.terminate();
        server.exitCode();
    }

    @Test
    void an_import_goes_through_the_server_and_the_second_one_changes_nothing() throws Exception {
        String file = new BrokenRegisters(directory).soundFile().toString();

        Program first = Program.run("import", "--data", data.toString(), file);
        Program second = Program.run("import", "--data", data.toString(), file);

        assertThat(first.exitCode()).as(first.output()).isZero();
        assertThat(first.output())
                .contains("Graph: shared with process")
                .contains(file + ": bakery-privacy-notice (register), 8 facts, source text not at hand;")
                .containsPattern("\\d+ added, 0 changed, 0 retired, 0 unchanged; \\d+\\.\\d s");
        assertThat(second.exitCode()).isZero();
        assertThat(second.output()).containsPattern("nothing changed, \\d+ unchanged; \\d+\\.\\d s");
        assertThat(endpoint.ask("{ notices(first: 10) { nodes { key } } }")
                        .at("/data/notices/nodes/0/key")
                        .asText())
                .isEqualTo("bakery-privacy-notice");
    }

    @Test
    void a_query_prints_json_and_fails_on_errors() throws IOException {
        Path good = Files.writeString(
                directory.resolve("good.graphql"), "query Q($n: Int!) { notices(first: $n) { totalCount } }");
        Path bad = Files.writeString(directory.resolve("bad.graphql"), "{ nothingLikeThis }");
        Path variables = Files.writeString(directory.resolve("variables.json"), "{\"n\": 1}");

        Program answer =
                Program.run("query", good.toString(), "--variables", variables.toString(), "--data", data.toString());
        Program errors = Program.run("query", bad.toString(), "--data", data.toString());

        assertThat(answer.exitCode()).as(answer.output()).isZero();
        assertThat(answer.output()).startsWith("{").contains("\"totalCount\"");
        assertThat(errors.exitCode()).isEqualTo(1);
        assertThat(errors.output()).startsWith("{").contains("nothingLikeThis").doesNotContain("Exception");
    }

    @Test
    void a_port_that_is_in_use_is_told_in_one_sentence() {
        String port = String.valueOf(endpoint.uri().getPort());

        Program second = Program.run(
                "serve", "--port", port, "--data", directory.resolve("other").toString());

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.output())
                .isEqualTo("Port " + port + " is in use by another program."
                        + " Choose another one with --port P, or a free one with --port 0.\n");
    }

    @Test
    void a_wrong_password_is_told_in_one_sentence() throws IOException {
        Path password = Files.writeString(directory.resolve("password"), "not-this-one\n");
        Properties running = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("connection.properties"))) {
            running.load(reader);
        }

        Program refused = Program.run(
                "import",
                "--neo4j-uri",
                running.getProperty("uri"),
                "--neo4j-password-file",
                password.toString(),
                new BrokenRegisters(directory).soundFile().toString());

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.output().lines()).hasSize(1);
        assertThat(refused.output()).contains("password").doesNotContain("not-this-one", "Exception");
    }
}
