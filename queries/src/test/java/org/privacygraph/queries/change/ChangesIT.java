package org.privacygraph.queries.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.privacygraph.connection.TestGraph;
import org.privacygraph.fact.DataItem;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.FactSet;
import org.privacygraph.fact.StatuteReference;
import org.privacygraph.graph.Migrations;
import org.privacygraph.graph.SmallFacts;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.queries.SampleGraph;
import org.privacygraph.queries.change.Changes.Change;
import org.privacygraph.queries.change.DocumentComparison.Version;
import org.privacygraph.queries.page.Page;
import org.privacygraph.queries.page.PageRequest;
import org.privacygraph.store.FactStore;
import org.privacygraph.store.Origin;
import org.privacygraph.store.RetirementLimit;
import org.privacygraph.vocabulary.Vocabulary;

class ChangesIT {

    private static final Origin ORIGIN = new Origin("f.yaml", "00", "test", "tests", new Origin.Counts(0, 0, 0, 0));
    private static final String HELD =
            "MATCH (n:Node) WHERE (n:Fact OR n:SourceDocument) RETURN n.source AS source, n.id AS id, n.hash AS hash";

    private static Driver driver;
    private static FactStore store;

    private final Changes changes = new Changes(SampleGraph.reader());
    private final Revisions revisions = new Revisions(SampleGraph.reader());
    private final DocumentComparison comparison = new DocumentComparison(SampleGraph.reader());

    @BeforeAll
    static void prepare() {
        TestGraph.clear();
        driver = TestGraph.driver();
        Migrations.apply(driver);
        store = new FactStore(driver, Clock.systemUTC());
        store.writeVocabulary(Vocabulary.bundled());
    }

    @BeforeEach
    void clear() {
        driver.executableQuery(
                        "MATCH (n) WHERE coalesce(n.source, '') <> ':vocabulary' AND NOT n:__Neo4jMigration DETACH DELETE n")
                .execute();
    }

    @AfterAll
    static void leave_nothing() {
        TestGraph.clear();
    }

    /** What a tool does that keeps a copy: drops what it is told to load anew, and follows the changes. */
    @RepeatedTest(12)
    void a_copy_that_follows_the_changes_is_the_graph(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Map<Long, Map<String, Map<String, String>>> copies = new TreeMap<>();
        Map<String, Deque<String>> runs = new HashMap<>();
        copies.put(revisions.current(), held());
        for (int step = 0; step < 8; step++) {
            String document = random.nextBoolean() ? "acme" : "beta";
            Deque<String> held = runs.computeIfAbsent(document, key -> new ArrayDeque<>());
            if (random.nextInt(4) == 0 && !held.isEmpty()) {
                store.takeBack(held.pop(), "tests");
            } else {
                String run = store.write(version(document, random), ORIGIN, RetirementLimit.NONE, written -> {})
                        .run();
                if (run != null) {
                    held.push(run);
                }
            }
            copies.put(revisions.current(), held());
        }
        Map<String, Map<String, String>> now = held();
        copies.forEach((since, copy) -> {
            revisions.forgotten(since).forEach(document -> {
                copy.remove(document);
                if (now.containsKey(document)) {
                    copy.put(document, now.get(document));
                }
            });
            List<Change> all = all(since, null);
            assertThat(changes.count(since, null)).isEqualTo(all.size());
            for (Change change : all) {
                Map<String, String> facts = copy.computeIfAbsent(change.document(), key -> new TreeMap<>());
                String id = change.fact().id();
                if (revisions.forgotten(since).contains(change.document())) {
                    continue;
                }
                if (change.fact().kind() == FactChange.Kind.RETIRED) {
                    assertThat(facts.remove(id)).as(id).isNotNull();
                } else {
                    assertThat(facts.put(id, now.get(change.document()).get(id)) == null)
                            .as(id)
                            .isEqualTo(change.fact().kind() == FactChange.Kind.ADDED);
                }
            }
            copy.values().removeIf(Map::isEmpty);
            assertThat(copy).as("since " + since).isEqualTo(now);
        });
    }

    @Test
    void what_a_fact_said_and_says_is_told() {
        FactSet acme = SmallFacts.of("acme");
        store.write(acme, ORIGIN);
        long first = revisions.current();
        DataItem item = items(acme).getFirst();
        store.write(
                with(acme, fact -> fact.equals(item) ? renamed(item, "Other words", item.evidence()) : fact), ORIGIN);
        Change change = all(first, null).stream()
                .filter(it -> it.fact().id().endsWith("/" + item.id()))
                .findFirst()
                .orElseThrow();
        assertThat(change.fact().kind()).isEqualTo(FactChange.Kind.CHANGED);
        assertThat(change.fact().name()).isEqualTo("Other words");
        assertThat(change.fact().differences())
                .containsExactly(new FactChange.Difference("name", List.of(item.words()), List.of("Other words")));
        assertThat(all(first, "beta")).isEmpty();
        assertThat(all(revisions.current(), null)).isEmpty();
    }

    @Test
    void what_says_the_same_on_another_line_has_moved() {
        FactSet acme = SmallFacts.of("acme");
        store.write(acme, ORIGIN);
        long first = revisions.current();
        DataItem item = items(acme).getFirst();
        Evidence below = new Evidence(List.of(new LineRange(2, 3)), Assertion.STATED, null);
        store.write(with(acme, fact -> fact.equals(item) ? renamed(item, item.words(), below) : fact), ORIGIN);
        assertThat(all(first, null))
                .filteredOn(it -> it.fact().id().endsWith("/" + item.id()))
                .extracting(it -> it.fact().kind())
                .containsExactly(FactChange.Kind.MOVED);
        DocumentComparison.Comparison compared = comparison
                .compare(new Version("acme", java.util.Optional.of(first)), now("acme"))
                .orElseThrow();
        assertThat(compared.changes()).extracting(FactChange::kind).containsOnly(FactChange.Kind.MOVED);
        assertThat(compared.unchanged() + compared.changes().size())
                .isEqualTo(acme.facts().size() + 1);
    }

    @Test
    void two_documents_are_compared_by_what_they_say() {
        FactSet beta = SmallFacts.of("beta");
        DataItem item = items(beta).getFirst();
        store.write(SmallFacts.of("acme"), ORIGIN);
        store.write(
                with(
                        beta,
                        fact -> fact.equals(item)
                                ? renamed(item, "Other words", item.evidence())
                                : fact instanceof StatuteReference ? null : fact),
                ORIGIN);
        DocumentComparison.Comparison compared =
                comparison.compare(now("acme"), now("beta")).orElseThrow();
        assertThat(compared.changes())
                .filteredOn(change -> change.label().isFact())
                .extracting(change -> change.kind() + " " + change.label() + " " + change.name())
                .contains("CHANGED DATA_ITEM Other words")
                .anyMatch(text -> text.startsWith("RETIRED STATUTE_REFERENCE"));
        assertThat(comparison.compare(now("acme"), now("nobody"))).isEmpty();
    }

    @Test
    void a_revision_that_there_is_not_is_refused() {
        store.write(SmallFacts.of("acme"), ORIGIN);
        long current = revisions.current();
        assertThatThrownBy(() -> all(current + 1, null))
                .isInstanceOf(UnknownRevisionException.class)
                .hasMessage("There is no revision %d; the graph is at %d.".formatted(current + 1, current));
    }

    private List<Change> all(long since, @Nullable String document) {
        List<Change> all = new ArrayList<>();
        String after = null;
        do {
            Page<Change> page = changes.page(since, document, new PageRequest(7, after));
            all.addAll(page.items());
            after = page.hasNextPage() ? page.endCursor() : null;
        } while (after != null);
        return all;
    }

    private static Version now(String document) {
        return new Version(document, java.util.Optional.empty());
    }

    private static Map<String, Map<String, String>> held() {
        Map<String, Map<String, String>> held = new TreeMap<>();
        driver.executableQuery(HELD)
                .execute()
                .records()
                .forEach(row -> held.computeIfAbsent(row.get("source").asString(), key -> new TreeMap<>())
                        .put(row.get("id").asString(), row.get("hash").asString()));
        return held;
    }

    private static FactSet version(String document, Random random) {
        boolean less = random.nextInt(3) == 0;
        String words = "Words " + random.nextInt(3);
        DataItem item = items(SmallFacts.of(document)).getFirst();
        return with(
                SmallFacts.of(document),
                fact -> less && fact instanceof StatuteReference
                        ? null
                        : fact.equals(item) ? renamed(item, words, item.evidence()) : fact);
    }

    private static DataItem renamed(DataItem item, String words, Evidence evidence) {
        return new DataItem(item.id(), evidence, words, item.group(), item.concepts(), item.mandatory());
    }

    private static List<DataItem> items(FactSet facts) {
        return facts.facts().stream()
                .filter(DataItem.class::isInstance)
                .map(DataItem.class::cast)
                .toList();
    }

    private static FactSet with(FactSet facts, UnaryOperator<@Nullable Fact> change) {
        List<Fact> changed = new ArrayList<>();
        facts.facts().forEach(fact -> {
            Fact one = change.apply(fact);
            if (one != null) {
                changed.add(one);
            }
        });
        return new FactSet(facts.document(), changed);
    }
}
