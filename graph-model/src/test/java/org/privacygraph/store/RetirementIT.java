package org.privacygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.privacygraph.connection.TestGraph;
import org.privacygraph.fact.DataItem;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.FactSet;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Observation;
import org.privacygraph.graph.Migrations;
import org.privacygraph.graph.SmallFacts;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.vocabulary.Vocabulary;

class RetirementIT {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final Origin ORIGIN =
            new Origin("it.yaml", "beef", "register", "tester", new Origin.Counts(1, 1, 0, 0));
    private static final FactSet ACME = SmallFacts.of("acme");

    private static Driver driver;
    private static FactStore store;

    @BeforeAll
    static void prepare() {
        driver = TestGraph.driver();
        store = new FactStore(driver, Clock.fixed(NOW, ZoneOffset.UTC), 40);
        TestGraph.clear();
        Migrations.apply(driver);
        store.writeVocabulary(Vocabulary.bundled());
        store.writeDecisions(SmallFacts.DECISIONS);
    }

    @BeforeEach
    void keep_the_vocabulary_only() {
        driver.executableQuery("MATCH (n) WHERE NOT coalesce(n.source, '') IN [':vocabulary',"
                        + " ':organisation-identities/test'] AND NOT n:__Neo4jMigration DETACH DELETE n")
                .execute();
    }

    @AfterAll
    static void leave_nothing() {
        TestGraph.clear();
    }

    @Test
    void what_is_no_longer_said_is_kept_out_of_sight_with_its_last_day() {
        store.write(ACME, ORIGIN);
        ImportResult result = store.write(without(Observation.class), ORIGIN);
        assertThat(count("MATCH (n:Node {id: 'observation/acme/silence-on-automation'}) RETURN count(n)"))
                .isZero();
        var retired = driver.executableQuery(
                        "MATCH (n:Retired {id: 'observation/acme/silence-on-automation'}) RETURN n, labels(n) AS labels,"
                                + " COUNT { (n)-[:EVIDENCED_BY]->(:Retired) } AS evidence")
                .execute()
                .records();
        assertThat(retired).singleElement().satisfies(row -> {
            assertThat(row.get("labels").asList()).isEqualTo(List.of("Retired"));
            assertThat(row.get("evidence").asInt()).isPositive();
            assertThat(row.get("n").asNode().asMap())
                    .containsEntry("validTo", LocalDate.of(2026, 1, 2))
                    .containsEntry("retiredBy", result.run())
                    .containsEntry("replaced", false)
                    .containsEntry("statement", "does not speak of automated decisions");
        });
    }

    @Test
    void what_is_said_otherwise_leaves_what_it_said_before() {
        store.write(ACME, ORIGIN);
        store.write(renamed(ACME), ORIGIN);
        assertThat(texts("MATCH (n:Retired {id: 'data-item/acme/address', replaced: true}) RETURN n.name"))
                .containsExactly("postal address, door");
        assertThat(texts("MATCH (n:DataItem {id: 'data-item/acme/address'}) RETURN n.name"))
                .containsExactly("your address");
    }

    @Test
    void an_import_that_is_taken_back_leaves_the_document_as_it_was() {
        store.write(ACME, ORIGIN);
        List<String> before = GraphDump.ownedBy("acme", driver);
        FactSet newer = renamed(without(Observation.class));
        ImportResult second = store.write(added(newer), ORIGIN);

        FactStore.TakenBack taken = store.takeBack(Objects.requireNonNull(second.run()), "tester");

        assertThat(GraphDump.ownedBy("acme", driver)).isEqualTo(before);
        assertThat(count("MATCH (n:Retired) RETURN count(n)")).isZero();
        assertThat(taken.document()).isEqualTo("acme");
        assertThat(taken.counts()).hasToString("2 added, 1 changed, 2 retired, 0 unchanged");
        assertThat(texts("MATCH (r:ImportRun {id: '" + second.run() + "'}) RETURN r.takenBackBy"))
                .containsExactly(taken.run());
        assertThat(store.write(added(newer), ORIGIN).changes().counts())
                .isEqualTo(second.changes().counts());
    }

    @Test
    void the_first_import_is_taken_back_with_all_that_it_added() {
        List<String> before = all();
        ImportResult first = store.write(ACME, ORIGIN);
        store.takeBack(Objects.requireNonNull(first.run()), "tester");
        assertThat(all()).isEqualTo(before);
        assertThat(count("MATCH (n) WHERE n:Staged OR n:Retired RETURN count(n)"))
                .isZero();
        assertThat(count("MATCH (r:ImportRun) RETURN count(r)")).isEqualTo(2);
    }

    @Test
    void only_the_last_import_that_holds_is_taken_back() {
        String first = Objects.requireNonNull(store.write(ACME, ORIGIN).run());
        String second =
                Objects.requireNonNull(store.write(renamed(ACME), ORIGIN).run());
        assertThatThrownBy(() -> store.takeBack(first, "tester"))
                .isInstanceOf(TakeBackRefusedException.class)
                .hasMessage("Later imports of acme build on it; take them back first: " + second + ".");
        String back = store.takeBack(second, "tester").run();
        assertThatThrownBy(() -> store.takeBack(second, "tester")).hasMessageEndingWith("was taken back before.");
        assertThatThrownBy(() -> store.takeBack(back, "tester")).hasMessageContaining("took another import back");
        assertThatThrownBy(() -> store.takeBack("import-run/none", "tester")).hasMessageContaining("no import");
        store.takeBack(first, "tester");
        assertThat(count("MATCH (n:Fact) RETURN count(n)")).isZero();
    }

    @Test
    void more_than_may_go_is_refused_and_nothing_is_written() {
        store.write(ACME, ORIGIN);
        List<String> before = GraphDump.all(driver);
        FactSet little = new FactSet(
                ACME.document(),
                ACME.facts().stream()
                        .filter(fact -> fact instanceof org.privacygraph.fact.Organisation)
                        .toList());

        assertThatThrownBy(() -> store.write(little, ORIGIN))
                .isInstanceOf(RetirementRefusedException.class)
                .hasMessageMatching("\\d+ of the \\d+ facts of acme would go\\.");
        RetirementLimit incomplete = new RetirementLimit(1, false);
        assertThatThrownBy(() -> store.write(without(Observation.class), ORIGIN, incomplete, written -> {}))
                .hasMessageMatching("1 of the \\d+ facts of acme are not in what could be read of it\\.");
        assertThat(GraphDump.all(driver)).isEqualTo(before);

        store.write(little, ORIGIN, RetirementLimit.NONE, written -> {});
        assertThat(count("MATCH (n:Fact) RETURN count(n)"))
                .isEqualTo(little.facts().size());
    }

    @Test
    void revisions_count_imports_without_gaps() {
        store.write(ACME, ORIGIN);
        store.write(renamed(ACME), ORIGIN);
        store.write(SmallFacts.of("beta"), ORIGIN);
        List<Long> revisions =
                driver
                        .executableQuery("MATCH (r:ImportRun) RETURN r.revision AS it ORDER BY it")
                        .execute()
                        .records()
                        .stream()
                        .map(row -> row.get("it").asLong())
                        .toList();
        assertThat(revisions).hasSize(3);
        assertThat(revisions.getLast() - revisions.getFirst()).isEqualTo(2);
    }

    @Test
    void a_large_document_is_written_as_a_small_one_and_nothing_is_left_over() {
        FactStore atOnce = new FactStore(driver, Clock.fixed(NOW, ZoneOffset.UTC));
        FactSet large = added(ACME);
        ImportResult staged = store.write(large, ORIGIN);
        List<String> batches = all();
        keep_the_vocabulary_only();
        ImportResult whole = atOnce.write(large, ORIGIN);
        assertThat(all()).isEqualTo(batches);
        assertThat(staged.changes().counts()).isEqualTo(whole.changes().counts());
        assertThat(count("MATCH (n:Staged) RETURN count(n)")).isZero();
        assertThat(store.write(large, ORIGIN).run()).isNull();
    }

    @Test
    void a_large_document_that_fails_leaves_nothing() {
        List<String> before = GraphDump.all(driver);
        FactSet broken = with(
                ACME,
                fact -> fact instanceof DataItem item
                        ? new DataItem(item.id(), item.evidence(), "it", null, List.of(Link.to("Nothing")), null)
                        : fact);
        assertThatThrownBy(() -> store.write(broken, ORIGIN)).hasMessageContaining("that are not there");
        assertThat(GraphDump.all(driver)).isEqualTo(before);
    }

    @Test
    void a_large_document_is_seen_all_at_once() {
        List<Long> seen = new ArrayList<>();
        store.write(
                ACME,
                ORIGIN,
                RetirementLimit.DEFAULT,
                written -> seen.add(count("MATCH (n:Node {source: 'acme'}) RETURN count(n)")));
        assertThat(seen).isNotEmpty().containsOnly(0L);
        assertThat(count("MATCH (n:Fact {source: 'acme'}) RETURN count(n)"))
                .isEqualTo(ACME.facts().size());
    }

    private static FactSet without(Class<? extends Fact> kind) {
        return with(ACME, fact -> kind.isInstance(fact) ? null : fact);
    }

    private static FactSet renamed(FactSet facts) {
        return with(
                facts,
                fact -> fact instanceof DataItem item && item.id().equals("address")
                        ? new DataItem(item.id(), item.evidence(), "your address", null, item.concepts(), null)
                        : fact);
    }

    private static FactSet added(FactSet facts) {
        Stream<Fact> more = IntStream.range(0, 1)
                .mapToObj(i -> new DataItem(
                        "more-" + i,
                        new Evidence(List.of(new LineRange(100, 100)), Assertion.STATED, null),
                        "more",
                        null,
                        List.of(),
                        null));
        return new FactSet(
                facts.document(), Stream.concat(facts.facts().stream(), more).toList());
    }

    private static FactSet with(FactSet facts, UnaryOperator<Fact> change) {
        return new FactSet(
                facts.document(),
                facts.facts().stream().map(change).filter(Objects::nonNull).toList());
    }

    private static List<String> all() {
        return Stream.of("acme", ":organisations-of/acme")
                .flatMap(owner -> GraphDump.ownedBy(owner, driver).stream())
                .toList();
    }

    private static long count(String query) {
        return driver.executableQuery(query)
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asLong();
    }

    private static List<String> texts(String query) {
        return driver.executableQuery(query).withParameters(Map.of()).execute().records().stream()
                .map(row -> row.get(0).asString())
                .toList();
    }
}
