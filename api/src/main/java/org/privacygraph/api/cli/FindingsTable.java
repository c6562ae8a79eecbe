package org.privacygraph.api.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.http.GraphQlExecutor;
import org.privacygraph.api.http.GraphQlRequest;
import org.privacygraph.queries.finding.Severity;
import picocli.CommandLine.ExitCode;

/**
 * Findings as a table for a console.
 *
 * @param findings the findings, the heaviest first
 * @param stale acceptances of which the finding is not there any more
 */
record FindingsTable(List<JsonNode> findings, List<JsonNode> stale) {

    private static final String OPERATION = "findings.graphql";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Asks for all pages. */
    static FindingsTable ask(GraphQlExecutor executor, List<String> notices, Severity least, LocalDate asOf) {
        List<String> severities = Arrays.stream(Severity.values())
                .filter(severity -> severity.isAtLeast(least))
                .map(Severity::name)
                .toList();
        Map<String, Object> variables = new HashMap<>(Map.of("severity", severities, "asOf", asOf.toString()));
        if (!notices.isEmpty()) {
            variables.put("notices", notices);
        }
        return new FindingsTable(
                all(executor, "Findings", "findings", variables),
                all(executor, "Acceptances", "findingAcceptances", Map.of("asOf", asOf.toString())).stream()
                        .filter(acceptance -> acceptance.path("status").asText().equals("STALE"))
                        .toList());
    }

    private static List<JsonNode> all(
            GraphQlExecutor executor, String operation, String field, Map<String, Object> variables) {
        List<JsonNode> nodes = new ArrayList<>();
        @Nullable String after = null;
        do {
            Map<String, @Nullable Object> asked = new HashMap<>(variables);
            asked.put("after", after);
            ExecutionResult result = executor.execute(new GraphQlRequest(document(), operation, asked, Map.of()));
            if (!result.getErrors().isEmpty()) {
                throw new CommandFailure(
                        ExitCode.SOFTWARE,
                        result.getErrors().getFirst().getMessage(),
                        "Ask for one document with --notice KEY.");
            }
            JsonNode page = JSON.<JsonNode>valueToTree(result.toSpecification())
                    .path("data")
                    .path(field);
            page.path("nodes").forEach(nodes::add);
            JsonNode info = page.path("pageInfo");
            after = info.path("hasNextPage").asBoolean()
                    ? info.path("endCursor").asText()
                    : null;
        } while (after != null);
        return nodes;
    }

    /** Whether findings are open that weigh as much as {@code severity} or more. */
    boolean hasOpen(Severity severity) {
        return findings.stream()
                .anyMatch(finding -> !isAccepted(finding)
                        && Severity.valueOf(finding.path("severity").asText()).isAtLeast(severity));
    }

    /** The table, how many there are of each weight, and the acceptances that are stale. */
    String text() {
        StringBuilder text = new StringBuilder();
        if (!findings.isEmpty()) {
            TextTable table = new TextTable(8, 40, 30, 36, 44);
            table.add("SEVERITY", "FINDING", "ARTICLE", "DOCUMENT", "ABOUT");
            findings.forEach(finding -> table.add(
                    words(finding.path("severity").asText()),
                    finding.path("title").asText() + " (" + finding.path("code").asText() + ")" + accepted(finding),
                    finding.at("/article/provision").asText(),
                    finding.at("/notice/key").asText(),
                    about(finding)));
            text.append(table).append('\n');
        }
        text.append(summary());
        stale.forEach(acceptance -> text.append("Stale: the accepted finding ")
                .append(acceptance.path("finding").asText())
                .append(" is not there any more; remove it from its file.\n"));
        return text.toString();
    }

    private String summary() {
        Map<Severity, Long> open = new TreeMap<>();
        findings.stream()
                .filter(finding -> !isAccepted(finding))
                .forEach(finding ->
                        open.merge(Severity.valueOf(finding.path("severity").asText()), 1L, Long::sum));
        List<String> parts = open.entrySet().stream()
                .map(entry -> "%,d %s"
                        .formatted(entry.getValue(), words(entry.getKey().name())))
                .toList();
        long accepted = findings.stream().filter(FindingsTable::isAccepted).count();
        return "Open: %s. Accepted: %,d.%n"
                .formatted(parts.isEmpty() ? "none" : String.join(", ", parts), accepted)
                .replace(System.lineSeparator(), "\n");
    }

    private static boolean isAccepted(JsonNode finding) {
        return finding.at("/accepted/status").asText().equals("ACTIVE");
    }

    private static String accepted(JsonNode finding) {
        JsonNode accepted = finding.path("accepted");
        if (accepted.isNull() || accepted.isMissingNode()) {
            return "";
        }
        return (isAccepted(finding) ? " accepted until " : " acceptance expired on ")
                + accepted.path("until").asText()
                + " by " + accepted.path("by").asText()
                + ": " + accepted.path("reason").asText();
    }

    private static String about(JsonNode finding) {
        String concept = finding.at("/about/label").asText("");
        JsonNode subject = finding.path("subject");
        String name = List.of("name", "words", "statement", "title").stream()
                .map(field -> subject.path(field).asText(""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(subject.path("id").asText());
        JsonNode first = finding.path("evidence").path(0);
        String lines = first.isMissingNode() ? "" : " (" + first.path("locator").asText() + ")";
        return (concept.isEmpty() ? "" : concept + ": ") + name + lines;
    }

    private static String words(String enumValue) {
        return enumValue.toLowerCase(Locale.ROOT);
    }

    private static String document() {
        try (InputStream in = Objects.requireNonNull(FindingsTable.class.getResourceAsStream(OPERATION), OPERATION)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
