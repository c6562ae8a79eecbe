package org.privacygraph.api.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.connection.TestGraph;
import org.privacygraph.fact.FactSet;
import org.privacygraph.graph.FactMapping;
import org.privacygraph.graph.GraphNode;
import org.privacygraph.graph.IdentityMapping;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.vocabulary.Vocabulary;

/** Rows a second of the import beside those of plain driver programs, in one run on one database. */
class ImportThroughputIT {

    private static final int ROWS = 10_000;
    private static final int BATCH = 2_000;
    private static final List<String> PLAIN =
            List.of("PlainPerson", "PlainData", "PlainRecipient", "PlainPurpose", "PlainBasis");
    private static final SourceFile FILE = new SourceFile(
            "throughput.csv", ActivityTable.of("throughput", ROWS).getBytes(StandardCharsets.UTF_8));

    private static Driver driver;
    private static PrivacyGraph graph;

    @BeforeAll
    static void open() {
        TestGraph.clear();
        graph = PrivacyGraph.open(TestGraph.connection(), SourceTexts.NONE, Clock.systemUTC());
        driver = TestGraph.driver();
    }

    @AfterAll
    static void leave_nothing() {
        delete("(n:Node) WHERE n.source ENDS WITH 'throughput'");
        TestGraph.clear();
    }

    @Test
    void an_import_is_as_fast_as_a_program_that_sends_the_same_nodes_and_relationships() {
        FactSet facts = Formats.all(Vocabulary.bundled())
                .read(FILE, SourceTexts.NONE)
                .documents()
                .getFirst()
                .facts();

        double plainRows = perSecond(ImportThroughputIT::sendRows);
        delete("(n) WHERE n:PlainActivity OR n:" + String.join(" OR n:", PLAIN));
        double plainGraph = perSecond(() -> sendGraph(facts));
        int nodes = count();
        delete("(n:Node) WHERE n.source ENDS WITH 'throughput'");
        double imported = perSecond(this::importFile);

        System.out.printf(
                "%,d activities: import %,.0f rows/s; a program that sends the same nodes and relationships %,.0f rows/s"
                        + " (ratio %.2f); one that sends the rows as one node each %,.0f rows/s (ratio %.2f)%n",
                ROWS, imported, plainGraph, imported / plainGraph, plainRows, imported / plainRows);
        assertThat(count()).as("the same graph").isEqualTo(nodes);
        assertThat(imported / plainGraph)
                .as("well below 1 only when something is wrong; noise is allowed for")
                .isGreaterThan(0.4);
    }

    private void importFile() {
        ImportSettings settings = new ImportSettings(null, false, 0.3, false, "tests");
        ImportReport report = new Importing(
                        Formats.all(Vocabulary.bundled()),
                        graph::store,
                        SourceTexts.NONE,
                        settings,
                        new ImportListener() {})
                .files(List.of(FILE));
        assertThat(report.problems()).isEmpty();
    }

    /** What somebody would write who knows the model: nodes, then relationships, found by their ids. */
    private static void sendGraph(FactSet facts) {
        String key = facts.document().key();
        List<GraphNode> nodes = Stream.concat(
                        FactMapping.nodes(facts).stream(),
                        facts.facts().stream()
                                .filter(org.privacygraph.fact.Organisation.class::isInstance)
                                .map(fact -> IdentityMapping.own(FactMapping.mention(
                                        facts.document(), (org.privacygraph.fact.Organisation) fact))))
                .toList();
        Map<NodeLabel, List<GraphNode>> byLabel = nodes.stream().collect(Collectors.groupingBy(GraphNode::label));
        byLabel.forEach((label, some) -> send(
                "UNWIND $rows AS row CREATE (n:%s) SET n = row".formatted(String.join(":", label.labels())),
                some.stream().map(node -> properties(node, key)).toList()));
        nodes.stream()
                .flatMap(node -> node.relationships().stream()
                        .map(relationship -> Map.<String, Object>of(
                                "type", relationship.type().name(),
                                "from", node.id(),
                                "to", relationship.target(),
                                "properties", relationship.properties())))
                .collect(Collectors.groupingBy(row -> row.get("type")))
                .forEach((type, rows) -> send(
                        "UNWIND $rows AS row MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to})"
                                + " CREATE (a)-[r:%s]->(b) SET r = row.properties".formatted(type),
                        rows));
    }

    private static Map<String, Object> properties(GraphNode node, String key) {
        Map<String, Object> properties = new HashMap<>(node.properties());
        properties.put("id", node.id());
        properties.put("source", key);
        properties.put("hash", node.hash());
        return properties;
    }

    /** What somebody would write who wants rows in a database: a node for a row and one for each of its words. */
    private static void sendRows() {
        PLAIN.forEach(
                label -> driver.executableQuery("CREATE CONSTRAINT %s IF NOT EXISTS FOR (n:%s) REQUIRE n.name IS UNIQUE"
                                .formatted(label, label))
                        .execute());
        List<String> lines =
                new String(FILE.bytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
        send("""
                UNWIND $rows AS row
                CREATE (a:PlainActivity {name: row.name, kept: row.kept, measures: row.measures})
                FOREACH (x IN row.purposes | MERGE (n:PlainPurpose {name: x}) CREATE (a)-[:FOR]->(n))
                FOREACH (x IN row.people | MERGE (n:PlainPerson {name: x}) CREATE (a)-[:ABOUT]->(n))
                FOREACH (x IN row.data | MERGE (n:PlainData {name: x}) CREATE (a)-[:USES]->(n))
                FOREACH (x IN row.recipients | MERGE (n:PlainRecipient {name: x}) CREATE (a)-[:TO]->(n))
                FOREACH (x IN row.bases | MERGE (n:PlainBasis {name: x}) CREATE (a)-[:ON]->(n))
                """, lines.stream().map(ImportThroughputIT::row).toList());
    }

    private static Map<String, Object> row(String line) {
        String[] cells = line.split(",", -1);
        return Map.of(
                "name", cells[0] + cells[1],
                "purposes", parts(cells[1]),
                "people", parts(cells[3]),
                "data", parts(cells[4]),
                "recipients", parts(cells[5]),
                "kept", cells[6],
                "measures", cells[7],
                "bases", parts(cells[8]));
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split("; ")).distinct().toList();
    }

    private static void send(String statement, List<? extends Map<String, Object>> rows) {
        IntStream.iterate(0, start -> start < rows.size(), start -> start + BATCH)
                .forEach(start -> driver.executableQuery(statement)
                        .withParameters(Map.of("rows", rows.subList(start, Math.min(rows.size(), start + BATCH))))
                        .execute());
    }

    private static void delete(String pattern) {
        try (Session session = driver.session()) {
            session.run("MATCH %s CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS".formatted(pattern))
                    .consume();
        }
    }

    private static double perSecond(Runnable program) {
        long start = System.nanoTime();
        program.run();
        return ROWS / ((System.nanoTime() - start) / 1e9);
    }

    private static int count() {
        return driver.executableQuery(
                        "MATCH (n:Node) WHERE NOT n:Organisation AND n.source ENDS WITH 'throughput' RETURN count(n) AS nodes")
                .execute()
                .records()
                .getFirst()
                .get("nodes")
                .asInt();
    }
}
