package org.privacygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.privacygraph.connection.TestGraph;
import org.privacygraph.fact.DataItem;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.FactSet;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Observation;
import org.privacygraph.graph.FactMapping;
import org.privacygraph.graph.Migrations;
import org.privacygraph.graph.SmallFacts;
import org.privacygraph.vocabulary.Vocabulary;

class FactStoreIT {

    private static final Origin ORIGIN = origin("acme.yaml", "beef");
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final FactSet ACME = SmallFacts.of("acme");
    private static final FactSet BETA = SmallFacts.of("beta");

    private static Driver driver;
    private static FactStore store;

    private static Origin origin(String file, String sha256) {
        return new Origin(file, sha256, "register", "tester", new Origin.Counts(9, 7, 1, 1));
    }

    @BeforeAll
    static void prepare() {
        driver = TestGraph.driver();
        store = new FactStore(driver, Clock.fixed(NOW, ZoneOffset.UTC));
        TestGraph.clear();
        Migrations.apply(driver);
        store.writeVocabulary(Vocabulary.bundled());
    }

    @BeforeEach
    void keep_the_vocabulary_only() {
        driver.executableQuery(
                        "MATCH (n) WHERE coalesce(n.source, '') <> ':vocabulary' AND NOT n:__Neo4jMigration DETACH DELETE n")
                .execute();
        store.writeDecisions(SmallFacts.DECISIONS);
    }

    @AfterAll
    static void leave_nothing() {
        TestGraph.clear();
    }

    @Test
    void writes_what_a_document_says_and_tells_how_much() {
        Changes planned = store.plan(ACME);
        Changes changes = store.write(ACME, ORIGIN).changes();

        int nodes = FactMapping.nodes(ACME).size();
        assertThat(changes).isEqualTo(planned).hasToString(nodes + " added, 0 changed, 0 retired, 0 unchanged");
        assertThat(count("MATCH (n:Node {source: 'acme'}) RETURN count(n)")).isEqualTo(nodes);
        assertThat(count("MATCH (n:Fact {source: 'acme'}) RETURN count(n)"))
                .isEqualTo(ACME.facts().size());
        assertThat(count("MATCH (n:Node {source: 'acme'})-[r]->() RETURN count(r)"))
                .isEqualTo(FactMapping.nodes(ACME).stream()
                        .mapToLong(node -> node.relationships().size())
                        .sum());
    }

    @Test
    void writing_again_changes_nothing() {
        store.write(ACME, ORIGIN);
        List<String> before = GraphDump.all(driver);
        Set<Bookmark> transaction = lastTransaction();

        assertThat(store.plan(ACME).isEmpty()).isTrue();
        assertThat(store.write(ACME, ORIGIN).changes().isEmpty()).isTrue();
        assertThat(store.write(ACME, origin("elsewhere.yaml", "cafe")).changes().isEmpty())
                .isTrue();
        assertThat(store.writeVocabulary(Vocabulary.bundled()).isEmpty()).isTrue();
        assertThat(store.writeDecisions(SmallFacts.DECISIONS).isEmpty()).isTrue();

        assertThat(GraphDump.all(driver)).isEqualTo(before);
        assertThat(lastTransaction()).isEqualTo(transaction);
        store.write(changed(ACME), ORIGIN);
        assertThat(lastTransaction()).isNotEqualTo(transaction);
    }

    @Test
    void planning_writes_nothing() {
        List<String> before = GraphDump.all(driver);
        store.plan(ACME);
        assertThat(GraphDump.all(driver)).isEqualTo(before);
    }

    @Test
    void a_changed_document_replaces_its_own_facts_and_no_one_elses() {
        store.write(ACME, ORIGIN);
        store.write(BETA, ORIGIN);
        List<String> beta = GraphDump.ownedBy("beta", driver);
        List<String> identities = GraphDump.ownedBy(":organisation-identities/test", driver);

        Changes changes = store.write(changed(ACME), ORIGIN).changes();

        assertThat(changes.changed()).extracting(node -> node.id()).containsExactly("data-item/acme/address");
        assertThat(changes.retired()).containsExactly("observation/acme/silence-on-automation", "statement/acme/1-120");
        assertThat(changes.added()).isEmpty();
        assertThat(GraphDump.ownedBy("beta", driver)).isEqualTo(beta);
        assertThat(GraphDump.ownedBy(":organisation-identities/test", driver)).isEqualTo(identities);
    }

    @Test
    void a_document_that_is_changed_back_is_as_if_it_had_never_been_changed() {
        store.write(ACME, ORIGIN);
        List<String> before = GraphDump.ownedBy("acme", driver);
        store.write(changed(ACME), ORIGIN);
        assertThat(GraphDump.ownedBy("acme", driver)).isNotEqualTo(before);
        store.write(ACME, ORIGIN);
        assertThat(GraphDump.ownedBy("acme", driver)).isEqualTo(before);
    }

    @Test
    void a_changed_document_is_as_if_it_had_been_written_so_at_first() {
        store.write(changed(ACME), ORIGIN);
        List<String> first = GraphDump.ownedBy("acme", driver);
        keep_the_vocabulary_only();
        store.write(ACME, ORIGIN);
        store.write(changed(ACME), ORIGIN);
        assertThat(GraphDump.ownedBy("acme", driver)).isEqualTo(first);
    }

    @Test
    void a_notice_may_become_a_register() {
        store.write(ACME, ORIGIN);
        assertThat(store.write(SmallFacts.register("acme"), ORIGIN).changes().changed())
                .hasSize(1);
        assertThat(count("MATCH (d:ProcessingRegister&SourceDocument&!PrivacyNotice {key: 'acme'}) RETURN count(d)"))
                .isOne();
        assertThat(count("MATCH (d:SourceDocument {key: 'acme'})<-[:IN]-() RETURN count(*)"))
                .isPositive();
    }

    @Test
    void an_organisation_of_one_document_alone_goes_with_it_and_a_shared_one_stays() {
        store.write(ACME, ORIGIN);
        store.write(BETA, ORIGIN);
        assertThat(store.write(with(ACME, FactStoreIT::withoutApp), ORIGIN)
                        .changes()
                        .retired())
                .contains("organisation-mention/acme/app");
        assertThat(organisations())
                .containsExactly(
                        "organisation/acme-group",
                        "organisation/acme/acme",
                        "organisation/beta/acme",
                        "organisation/beta/app");
    }

    @Test
    void a_relationship_that_leads_to_nothing_leaves_nothing() {
        store.write(BETA, ORIGIN);
        List<String> before = GraphDump.all(driver);
        FactSet dangling = with(
                ACME,
                fact -> fact instanceof DataItem item && item.id().equals("address")
                        ? new DataItem(
                                item.id(),
                                item.evidence(),
                                item.words(),
                                null,
                                List.of(Link.to("NoSuchCategory")),
                                null)
                        : fact);

        assertThatThrownBy(() -> store.write(dangling, ORIGIN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("of acme, some lead to 1 nodes that are not there: data-category/NoSuchCategory");

        assertThat(GraphDump.all(driver)).isEqualTo(before);
    }

    @Test
    void a_failure_in_the_middle_of_a_change_leaves_the_document_as_it_was() {
        store.write(ACME, ORIGIN);
        List<String> before = GraphDump.all(driver);
        FactSet unknownConcept = with(
                changed(ACME),
                fact -> fact instanceof DataItem item && item.id().equals("address")
                        ? new DataItem(item.id(), item.evidence(), "else", null, List.of(Link.to("Nothing")), null)
                        : fact);

        assertThatThrownBy(() -> store.write(unknownConcept, ORIGIN))
                .hasMessageEndingWith("that are not there: data-category/Nothing");

        assertThat(GraphDump.all(driver)).isEqualTo(before);
    }

    @Test
    void an_import_is_recorded_when_something_changed_and_only_then() {
        Changes first = store.write(ACME, ORIGIN).changes();
        store.write(ACME, ORIGIN);
        Changes second =
                store.write(changed(ACME), origin("acme-2.yaml", "cafe")).changes();

        var runs = driver.executableQuery(
                        "MATCH (r:ImportRun)-[:LOADED]->(d:SourceDocument {key: 'acme'}) RETURN r ORDER BY r.file")
                .execute()
                .records();
        assertThat(runs).hasSize(2);
        Map<String, Object> changed = runs.getFirst().get("r").asNode().asMap();
        assertThat(changed)
                .containsEntry("document", "acme")
                .containsEntry("file", "acme-2.yaml")
                .containsEntry("fileSha256", "cafe")
                .containsEntry("startedAt", ZonedDateTime.ofInstant(NOW, ZoneOffset.UTC))
                .containsEntry("added", 0L)
                .containsEntry("changed", (long) second.changed().size())
                .containsEntry("retired", 2L)
                .containsEntry("format", "register")
                .containsEntry("by", "tester")
                .containsEntry("read", 9L)
                .containsEntry("understood", 7L)
                .containsEntry("notStated", 1L)
                .containsEntry("notUnderstood", 1L)
                .containsEntry("source", changed.get("id"));
        assertThat(runs.getLast().get("r").asNode().asMap())
                .containsEntry("file", "acme.yaml")
                .containsEntry("added", (long) first.added().size());
    }

    @Test
    void a_lock_is_no_fact_and_is_taken_once_for_each_source() {
        store.write(ACME, ORIGIN);
        store.write(changed(ACME), ORIGIN);
        store.write(BETA, ORIGIN);
        assertThat(count("MATCH (l:ImportLock) WHERE l.source IN ['acme', 'beta'] RETURN count(l)"))
                .isEqualTo(2);
        assertThat(count("MATCH (l:ImportLock) WHERE l:Node OR l:Fact OR EXISTS { (l)--() } RETURN count(l)"))
                .isZero();
    }

    @Test
    void eight_writers_at_once_write_the_same_and_different_documents_once() throws Exception {
        List<FactSet> documents = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            documents.addAll(List.of(ACME, SmallFacts.of("other-" + i)));
        }

        List<Changes> changes = atOnce(documents);

        assertThat(changes.stream().filter(Changes::isEmpty)).hasSize(3);
        long added = changes.stream().mapToLong(change -> change.added().size()).sum();
        assertThat(added).isEqualTo(5L * FactMapping.nodes(ACME).size());
        assertThat(count("MATCH (n:Node) WHERE NOT n.source STARTS WITH ':'" + " AND NOT n:ImportRun RETURN count(n)"))
                .isEqualTo(added);
        assertThat(count("MATCH (n:ImportRun) RETURN count(n)")).isEqualTo(5);
        List<String> acme = GraphDump.ownedBy("acme", driver);
        assertThat(acme).doesNotHaveDuplicates();
        keep_the_vocabulary_only();
        store.write(ACME, ORIGIN);
        assertThat(acme).isEqualTo(GraphDump.ownedBy("acme", driver));
    }

    private static List<Changes> atOnce(List<FactSet> documents) throws Exception {
        CountDownLatch start = new CountDownLatch(documents.size());
        List<Changes> changes = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(documents.size())) {
            List<Future<Changes>> writing = documents.stream()
                    .map(document -> writers.submit(() -> {
                        start.countDown();
                        start.await();
                        return store.write(document, ORIGIN).changes();
                    }))
                    .toList();
            for (Future<Changes> written : writing) {
                changes.add(written.get());
            }
        }
        return changes;
    }

    /** Another word for one item, and one observation less. */
    private static FactSet changed(FactSet facts) {
        FactSet renamed = with(
                facts,
                fact -> fact instanceof DataItem item && item.id().equals("address")
                        ? new DataItem(item.id(), item.evidence(), "your address", null, item.concepts(), null)
                        : fact);
        return new FactSet(
                renamed.document(),
                renamed.facts().stream()
                        .filter(fact -> !(fact instanceof Observation))
                        .toList());
    }

    private static Fact withoutApp(Fact fact) {
        return fact.id().equals("app") ? null : fact;
    }

    private static FactSet with(FactSet facts, UnaryOperator<Fact> change) {
        return new FactSet(
                facts.document(),
                facts.facts().stream().map(change).filter(Objects::nonNull).toList());
    }

    private static List<String> organisations() {
        return driver
                .executableQuery("MATCH (o:Organisation) RETURN o.id AS id ORDER BY id")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("id").asString())
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

    /** The bookmark of a read names the last transaction that has written anything. */
    private static Set<Bookmark> lastTransaction() {
        try (Session session = driver.session()) {
            session.executeRead(transaction -> transaction.run("RETURN 1").consume());
            return session.lastBookmarks();
        }
    }
}
