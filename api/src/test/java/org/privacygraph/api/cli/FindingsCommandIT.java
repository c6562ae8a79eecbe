package org.privacygraph.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacygraph.connection.GraphConnection;
import org.privacygraph.connection.GraphConnections;

class FindingsCommandIT {

    private static final String ACCEPTED = """
            finding-acceptances: 1
            key: bakery
            accepted:
              - code: RETENTION_NOT_STATED
                subject: activity/bakery-privacy-notice/delivery
                reason: The schedule is published apart.
                by: Data Protection Officer
                until: 2026-12-31
              - code: DATE_NOT_STATED
                subject: document/bakery-privacy-notice
                reason: It was undated once.
                by: Data Protection Officer
                until: 2026-12-31
            """;

    @TempDir
    private Path directory;

    @Test
    void lists_what_is_open_and_accepted_and_stale_and_ends_as_it_is_told() throws IOException {
        Path data = directory.resolve("graph");
        try (GraphConnection kept = GraphConnections.embedded(data)) {
            assertThat(kept.description()).isNotEmpty();
            assertThat(run(data, "import", bakery()).exitCode()).isZero();

            InProcess open = findings(data, "--as-of", "2026-11-23", "--fail-on", "MEDIUM");
            assertThat(open.exitCode()).isEqualTo(3);
            assertThat(open.out())
                    .contains("RETENTION_NOT_STATED", "Art. 13(2)(a)", "Delivering bread", "Accepted: 0.");
            assertThat(findings(data, "--as-of", "2026-11-23", "--fail-on", "HIGH")
                            .exitCode())
                    .isZero();

            InProcess decided = run(data, "decide", file("accepted.yaml", ACCEPTED));
            assertThat(decided.out()).contains("bakery: 2 accepted findings");
            assertThat(findings(data, "--as-of", "2026-11-23").out())
                    .contains(
                            "accepted",
                            "until 2026-12-31 by Data Protection",
                            "The schedule is published",
                            "Accepted: 1.")
                    .contains("Stale: the accepted finding finding/DATE_NOT_STATED/document/bakery-privacy-notice");
            assertThat(findings(data, "--as-of", "2027-01-01").out()).contains("expired on 2026-12-31", "Accepted: 0.");

            run(data, "decide", file("accepted.yaml", ACCEPTED.substring(0, ACCEPTED.indexOf("accepted:"))));
            assertThat(findings(data, "--as-of", "2026-11-23").out()).doesNotContain("Stale", "until 2026-12-31");
            assertThat(findings(data, "--notice", "no-such-notice", "--fail-on", "HINT")
                            .out())
                    .isEqualTo("Open: none. Accepted: 0.\n");
        }
    }

    @Test
    void a_file_that_does_not_fit_is_refused_with_its_line() throws IOException {
        InProcess refused = run(
                directory.resolve("graph"),
                "decide",
                file("wrong.yaml", ACCEPTED.replace("until: 2026-12-31", "until: 2026-02-30")));
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("wrong.yaml:8", "NO_SUCH_DAY");
    }

    private static InProcess findings(Path data, String... options) {
        List<String> arguments = new ArrayList<>(List.of("findings", "--data", data.toString()));
        arguments.addAll(List.of(options));
        return InProcess.run(arguments.toArray(String[]::new));
    }

    private static InProcess run(Path data, String command, Path file) {
        return InProcess.run(command, "--data", data.toString(), file.toString());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private Path bakery() throws IOException {
        try (InputStream in = Objects.requireNonNull(FindingsCommandIT.class.getResourceAsStream("bakery.yaml"))) {
            return file("bakery.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
