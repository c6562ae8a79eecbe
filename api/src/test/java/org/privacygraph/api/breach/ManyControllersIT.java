package org.privacygraph.api.breach;

import static org.assertj.core.api.Assertions.assertThat;

import com.dashjoin.jsonata.Jsonata;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.privacygraph.connection.TestGraph;

/** A processor of very many controllers: half of them have it through another processor. */
class ManyControllersIT {

    private static final int CONTROLLERS = 60_000;
    private static final int PLACED_EVERY = 10;
    private static final int BATCH = 10_000;
    private static final String FIRST_PAGE = """
            { breachImpact(incident: { organisation: "organisation/big/host" }) {
                controllers(first: 20) {
                  totalCount
                  nodes { party { name } concerns distance authorities { role country { code } } }
                  pageInfo { hasNextPage endCursor } } } }
            """;

    private static BreachGraph graph;

    @BeforeAll
    static void load() {
        graph = BreachGraph.empty();
        try (Session session = TestGraph.driver().session()) {
            session.run("""
                    MERGE (h:Node:Organisation:Party {id: 'organisation/big/host'}) SET h.name = 'Host', h.source = 'big'
                    MERGE (m:Node:Organisation:Party {id: 'organisation/big/middle'}) SET m.name = 'Middle', m.source = 'big'
                    CREATE (a:Node:Fact:ProcessingActivity {id: 'activity/big/middle', name: 'middle', source: 'big', assertion: 'STATED'})
                    CREATE (d:Node:Fact:Disclosure {id: 'disclosure/big/middle', role: 'SUB_PROCESSOR', source: 'big', assertion: 'STATED', itemised: false})
                    CREATE (i:Node:Fact:DataItem {id: 'data-item/big/health', name: 'health', source: 'big', assertion: 'STATED'})
                    CREATE (a)-[:CONTROLLED_BY]->(m), (d)-[:DISCLOSED_BY]->(a), (d)-[:TO]->(h)
                    WITH i MATCH (c:PersonalDataCategory {key: 'Health'}) CREATE (i)-[:IS_A {assertion: 'STATED'}]->(c)
                    """).consume();
            for (int from = 0; from < CONTROLLERS; from += BATCH) {
                List<Map<String, Object>> rows = IntStream.range(from, from + BATCH)
                        .<Map<String, Object>>mapToObj(i -> Map.of(
                                "n",
                                String.format("%05d", i),
                                "to",
                                i % 2 == 0 ? "host" : "middle",
                                "placed",
                                i % PLACED_EVERY == 0))
                        .toList();
                session.run("""
                        MATCH (de:Country {key: 'DE'})
                        MATCH (i:DataItem {id: 'data-item/big/health'})
                        UNWIND $rows AS row
                        MATCH (p:Party {id: 'organisation/big/' + row.to})
                        CREATE (o:Node:Organisation:Party {id: 'organisation/big/c' + row.n, name: 'C' + row.n, source: 'big'})
                        FOREACH (x IN CASE row.placed WHEN true THEN [o] ELSE [] END |
                          CREATE (m:Node:Fact:OrganisationMention {id: 'organisation-mention/big/c' + row.n, name: 'C' + row.n, source: 'big', kind: 'COMPANY', assertion: 'STATED'})
                          CREATE (m)-[:IDENTIFIES]->(x), (m)-[:LOCATED_IN {assertion: 'STATED'}]->(de))
                        CREATE (a:Node:Fact:ProcessingActivity {id: 'activity/big/a' + row.n, name: 'a', source: 'big', assertion: 'STATED'})
                        CREATE (d:Node:Fact:Disclosure {id: 'disclosure/big/d' + row.n, role: 'PROCESSOR', source: 'big', assertion: 'STATED', itemised: true})
                        CREATE (a)-[:CONTROLLED_BY]->(o),
                               (d)-[:DISCLOSED_BY]->(a), (d)-[:TO]->(p), (d)-[:OF {assertion: 'STATED'}]->(i)
                        """, Map.of("rows", rows)).consume();
            }
            session.run("CALL db.awaitIndexes(60)").consume();
        }
    }

    @AfterAll
    static void clear() {
        TestGraph.clear();
    }

    @Test
    void the_first_page_comes_within_a_second_and_the_counts_are_right() {
        Object data = graph.ask(FIRST_PAGE);
        graph.ask(FIRST_PAGE);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            graph.ask(FIRST_PAGE);
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("First page of %,d controllers with count: %d ms%n", CONTROLLERS, best / 1_000_000);
        assertThat(Jsonata.jsonata("breachImpact.controllers.totalCount").evaluate(data))
                .isEqualTo(CONTROLLERS + 1);
        assertThat(Jsonata.jsonata("breachImpact.controllers.nodes[1].(party.name & ' ' & distance)")
                        .evaluate(data))
                .isEqualTo("C00001 2");
        // The best of five: what other programs take on the machine is no matter of this one. Printed above; guarded
        // with room for noise.
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void every_controller_is_in_the_table_once_and_the_table_says_that_it_is_whole() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graph.graph()
                .breachExports()
                .of("csv", Map.of("organisation", "organisation/big/host"))
                .body()
                .write(out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(CONTROLLERS + 3);
        assertThat(lines.getLast()).isEqualTo("END,controllers: " + (CONTROLLERS + 1));
        assertThat(lines.stream().map(line -> line.replaceFirst(",.*", "")).distinct())
                .hasSize(CONTROLLERS + 3);
    }

    @Test
    void authorities_are_told_over_all_of_them() {
        Object authorities = graph.ask("""
                { breachImpact(incident: { organisation: "organisation/big/host" }) {
                    authorities { controllerCount authority { role country { code } } } } }
                """);
        assertThat(Jsonata.jsonata("breachImpact.authorities.(authority.role & ' ' & controllerCount)")
                        .evaluate(authorities))
                .isEqualTo(List.of(
                        "NOT_KNOWN " + (CONTROLLERS - CONTROLLERS / PLACED_EVERY + 1),
                        "LEAD " + CONTROLLERS / PLACED_EVERY));
    }
}
