package org.privacygraph.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"demo", "serve", "import", "validate", "query", "schema", "completion"})
    void help_tells_the_exit_codes_of_every_command(String command) {
        InProcess run = InProcess.run(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: privacy-graph " + command, "Exit codes:", "130", "--verbose");
    }

    @Test
    void no_command_at_all_shows_them_all() {
        InProcess run = InProcess.run();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("demo", "serve", "import", "validate", "query", "schema", "completion");
    }

    @Test
    void a_command_with_a_slip_in_it_is_told_the_right_one() {
        InProcess run = InProcess.run("imprt", "a.yaml");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("import");
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "-1", "http", "99999999999"})
    void a_port_is_a_number_from_0_to_65535(String port) {
        InProcess run = InProcess.run("serve", "--port=" + port);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("'" + port + "' is no number from 0 to 65535", "See: privacy-graph serve --help");
    }

    @Test
    void a_directory_and_a_server_at_once_are_refused() throws IOException {
        InProcess run = run("--data", "here", "--neo4j-uri", "bolt://localhost:1");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Either --data", "not both");
    }

    @Test
    void a_server_needs_a_password_file() throws IOException {
        InProcess run = run("--neo4j-uri", "bolt://localhost:1");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--neo4j-password-file");
    }

    @Test
    void a_password_file_that_is_empty_or_missing_is_told() throws IOException {
        String empty = Files.createFile(directory.resolve("empty")).toString();
        String missing = directory.resolve("missing").toString();

        InProcess ofEmpty = run("--neo4j-uri", "bolt://localhost:1", "--neo4j-password-file", empty);
        InProcess ofMissing = run("--neo4j-uri", "bolt://localhost:1", "--neo4j-password-file", missing);

        assertThat(ofEmpty.exitCode()).isEqualTo(2);
        assertThat(ofEmpty.err()).contains(empty, "begins with an empty line");
        assertThat(ofMissing.exitCode()).isEqualTo(2);
        assertThat(ofMissing.err()).contains(missing, "cannot be read");
    }

    @Test
    void a_query_does_not_create_a_graph() throws IOException {
        Path query = Files.writeString(directory.resolve("q.graphql"), "{ __typename }");
        Path data = directory.resolve("graph");

        InProcess run = InProcess.run("query", query.toString(), "--data", data.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("There is no graph in " + data);
        assertThat(data).doesNotExist();
    }

    @Test
    void a_query_file_that_is_not_there_is_told_so() {
        InProcess run = InProcess.run("query", directory.resolve("none.graphql").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("There is no file " + directory.resolve("none.graphql"));
    }

    @Test
    void the_list_of_commands_describes_each_in_whole_sentences() {
        assertThat(InProcess.run("--help").out().lines())
                .filteredOn(line -> line.strip().startsWith("completion"))
                .allMatch(line -> line.endsWith("."));
    }

    @Test
    void variables_that_are_no_json_object_are_told() throws IOException {
        Path query = Files.writeString(directory.resolve("q.graphql"), "{ __typename }");
        Path variables = Files.writeString(directory.resolve("v.json"), "[1]");

        InProcess run = InProcess.run("query", query.toString(), "--variables", variables.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(variables + " is no JSON object");
    }

    @Test
    void the_schema_is_printed_as_it_is_served() {
        InProcess run = InProcess.run("schema");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("type Recipient ", "recipients(");
    }

    @Test
    void a_completion_script_knows_the_commands_and_their_options() {
        InProcess run = InProcess.run("completion");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("complete -F", "privacy-graph", "--neo4j-password-file");
    }

    private InProcess run(String... options) throws IOException {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "import";
        arguments[1] = new BrokenRegisters(directory).soundFile().toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return InProcess.run(arguments);
    }
}
