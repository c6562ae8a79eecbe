package org.privacygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privacygraph.acceptance.FindingAcceptance;
import org.privacygraph.acceptance.FindingAcceptances;
import org.privacygraph.api.http.GraphQlRequest;

/** What the rules find in the five bundled registers, and what it means to accept it. */
class FindingsIT {

    private static final String DAY = "2026-11-23";
    private static final String SUBJECT = "document/optsm-privacy-policy";
    private static PrivacyGraph graph;

    @BeforeAll
    static void load() {
        graph = LoadedGraph.get();
    }

    @AfterEach
    void open_all_findings_again() {
        accept();
    }

    @Test
    void the_counts_by_document_rule_and_severity_are_those_of_the_table() {
        Map<String, Integer> counted = new TreeMap<>();
        all("").forEach(finding -> counted.merge(
                "%s %s %s".formatted(text(finding, "/notice/key"), text(finding, "/code"), text(finding, "/severity")),
                1,
                Integer::sum));
        assertThat(counted.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList())
                .containsExactlyElementsOf(table());
    }

    @Test
    void pages_of_any_size_hold_the_same_list_as_the_counts() {
        List<String> whole =
                all("").stream().map(finding -> text(finding, "/id")).toList();
        assertThat(whole).doesNotHaveDuplicates();
        assertThat(pages(7)).isEqualTo(whole);
        JsonNode counts =
                ask("{ findings(asOf: \"%s\", first: 0) { totalCount facets { codes { count } severities { value count } notices { value name count } } } }"
                                .formatted(DAY))
                        .path("findings");
        assertThat(counts.path("totalCount").asInt()).isEqualTo(whole.size());
        for (String facet : List.of("codes", "severities", "notices")) {
            assertThat(sum(counts.at("/facets/" + facet))).as(facet).isEqualTo(whole.size());
        }
    }

    @Test
    void filters_keep_what_they_say() {
        assertThat(all("where: { severity: [HIGH] }"))
                .isNotEmpty()
                .allMatch(finding -> text(finding, "/severity").equals("HIGH"));
        assertThat(
                        all(
                                "where: { code: [\"STATUTE_REPEALED\"], notice: { eq: \"optimus-performance-marketing-privacy-notice\" } }"))
                .hasSize(1);
        assertThat(
                        all(
                                "where: { NOT: { code: [\"STATUTE_REPEALED\"] }, OR: [{ severity: [HIGH] }, { severity: [MEDIUM] }] }"))
                .isNotEmpty()
                .noneMatch(finding -> text(finding, "/code").equals("STATUTE_REPEALED"));
        assertThat(all("where: { accepted: true }")).isEmpty();
    }

    @Test
    void a_finding_is_a_node_by_its_id_and_an_id_that_finds_nothing_is_null() {
        String id = text(all("where: { code: [\"RETENTION_NOT_STATED\"] }").getFirst(), "/id");
        assertThat(ask("{ node(id: \"%s\") { id ... on Finding { code } } }".formatted(id))
                        .at("/node/code")
                        .asText())
                .isEqualTo("RETENTION_NOT_STATED");
        assertThat(ask("{ node(id: \"finding/RETENTION_NOT_STATED/activity/none\") { id } }")
                        .path("node")
                        .isNull())
                .isTrue();
    }

    @Test
    void law_is_looked_at_on_the_day_of_the_question() {
        String ended = "where: { code: [\"TRANSFER_TOOL_NO_LONGER_VALID\"] }";
        assertThat(all(ended, "2020-07-15")).isEmpty();
        assertThat(all(ended, "2020-07-16")).isNotEmpty();
    }

    @Test
    void what_is_accepted_is_shown_with_its_reason_and_counts_until_its_last_day() {
        accept(acceptance("DATE_NOT_STATED", "document/optima-energy-services-privacy-policy", DAY));
        String where =
                "where: { code: [\"DATE_NOT_STATED\"], notice: { eq: \"optima-energy-services-privacy-policy\" } }";
        assertThat(all(where)).singleElement().satisfies(finding -> {
            assertThat(text(finding, "/accepted/reason")).isEqualTo("Dated in the next version.");
            assertThat(text(finding, "/accepted/status")).isEqualTo("ACTIVE");
        });
        assertThat(all("where: { accepted: true }")).hasSize(1);
        assertThat(all(where, "2026-11-24"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(text(finding, "/accepted/status")).isEqualTo("EXPIRED"));
        assertThat(all("where: { accepted: true }", "2026-11-24")).isEmpty();
        accept();
        assertThat(all(where))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.path("accepted").isNull()).isTrue());
    }

    @Test
    void an_acceptance_of_what_is_not_found_is_stale_and_one_of_an_unknown_rule_too() {
        accept(
                acceptance("DATE_NOT_STATED", SUBJECT, DAY),
                acceptance("DATE_NOT_STATED", "document/gone", DAY),
                acceptance("NO_SUCH_RULE", SUBJECT, DAY),
                acceptance("DATE_NOT_STATED", "document/optima-energy-services-privacy-policy", "2020-01-01"));
        JsonNode nodes = ask("{ findingAcceptances(asOf: \"%s\") { nodes { finding status by } } }".formatted(DAY))
                .at("/findingAcceptances/nodes");
        List<String> found = new ArrayList<>();
        nodes.forEach(node -> found.add(text(node, "/finding") + " " + text(node, "/status")));
        assertThat(found)
                .containsExactly(
                        "finding/DATE_NOT_STATED/document/gone STALE",
                        "finding/DATE_NOT_STATED/document/optima-energy-services-privacy-policy EXPIRED",
                        "finding/DATE_NOT_STATED/" + SUBJECT + " STALE",
                        "finding/NO_SUCH_RULE/" + SUBJECT + " STALE");
    }

    private static FindingAcceptance acceptance(String code, String subject, String until) {
        return new FindingAcceptance(
                code, subject, null, "Dated in the next version.", "Data Protection Officer", LocalDate.parse(until));
    }

    private static void accept(FindingAcceptance... acceptances) {
        graph.store().writeAcceptances(new FindingAcceptances("test", List.of(acceptances)));
    }

    private static int sum(JsonNode counts) {
        int sum = 0;
        for (JsonNode count : counts) {
            sum += count.path("count").asInt();
        }
        return sum;
    }

    private static List<String> pages(int size) {
        return walk("", DAY, size).stream().map(finding -> text(finding, "/id")).toList();
    }

    private static List<JsonNode> all(String where) {
        return walk(where, DAY, 100);
    }

    private static List<JsonNode> all(String where, String asOf) {
        return walk(where, asOf, 100);
    }

    private static List<JsonNode> walk(String where, String asOf, int size) {
        List<JsonNode> findings = new ArrayList<>();
        @Nullable String after = null;
        do {
            JsonNode page = ask("""
                    { findings(%s asOf: "%s", first: %d%s) {
                      nodes { id code severity notice { key } accepted { reason status } }
                      pageInfo { hasNextPage endCursor }
                    } }
                    """.formatted(
                                    where.isEmpty() ? "" : where + ",",
                                    asOf,
                                    size,
                                    after == null ? "" : ", after: \"" + after + "\""))
                    .path("findings");
            page.path("nodes").forEach(findings::add);
            after = page.at("/pageInfo/hasNextPage").asBoolean() ? text(page, "/pageInfo/endCursor") : null;
        } while (after != null);
        return findings;
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asText();
    }

    private static JsonNode ask(String operation) {
        ExecutionResult result =
                graph.executor().execute(new GraphQlRequest(operation, null, new HashMap<>(), Map.of()));
        assertThat(result.getErrors()).isEmpty();
        return new ObjectMapper()
                .<JsonNode>valueToTree(result.toSpecification())
                .path("data");
    }

    private static List<String> table() {
        try (InputStream in = Objects.requireNonNull(FindingsIT.class.getResourceAsStream("FindingsIT/bundled.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
