package org.privacygraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.neo4j.driver.Driver;
import org.privacygraph.connection.TestGraph;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.FactSet;
import org.privacygraph.fact.Organisation;
import org.privacygraph.fact.StatuteReference;
import org.privacygraph.graph.Migrations;
import org.privacygraph.graph.SmallFacts;
import org.privacygraph.identity.MatchRefusal;
import org.privacygraph.identity.OrganisationDecisions;
import org.privacygraph.identity.OrganisationIdentity;
import org.privacygraph.vocabulary.Vocabulary;

/** Imports, decisions and imports that are taken back, in any order, leave the graph as if only the last had been made. */
class ImportsAndDecisionsIT {

    private static final int STEPS = 12;
    private static final Origin ORIGIN =
            new Origin("it.yaml", "beef", "register", "tester", new Origin.Counts(1, 1, 0, 0));
    private static final List<String> NAMES = List.of("Acme Ltd", "Foo", "Bar");

    private static Driver driver;
    private static FactStore atOnce;
    private static FactStore inBatches;

    @BeforeAll
    static void prepare() {
        driver = TestGraph.driver();
        atOnce = new FactStore(driver, Clock.systemUTC());
        inBatches = new FactStore(driver, Clock.systemUTC(), 5);
        TestGraph.clear();
        Migrations.apply(driver);
        atOnce.writeVocabulary(Vocabulary.bundled());
    }

    @AfterAll
    static void leave_nothing() {
        TestGraph.clear();
    }

    @RepeatedTest(25)
    void any_order_ends_in_the_graph_of_what_holds(RepetitionInfo repetition) {
        clear();
        Random random = new Random(repetition.getCurrentRepetition());
        Map<String, Deque<Held>> held = new HashMap<>();
        OrganisationDecisions decisions = decisions(random);
        atOnce.writeDecisions(decisions);
        List<String> steps = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            String document = random.nextBoolean() ? "acme" : "beta";
            Deque<Held> versions = held.computeIfAbsent(document, key -> new ArrayDeque<>());
            switch (random.nextInt(4)) {
                case 0 -> {
                    decisions = decisions(random);
                    steps.add("decide " + decisions.identities() + decisions.refusals());
                    atOnce.writeDecisions(decisions);
                }
                case 1 -> {
                    if (!versions.isEmpty()) {
                        steps.add("take back " + document);
                        atOnce.takeBack(versions.pop().run(), "tester");
                    }
                }
                default -> {
                    FactSet facts = version(document, random);
                    steps.add("import " + document + " " + organisations(facts));
                    String run = (random.nextBoolean() ? atOnce : inBatches)
                            .write(facts, ORIGIN, RetirementLimit.NONE, written -> {})
                            .run();
                    if (run != null) {
                        versions.push(new Held(facts, run));
                    }
                }
            }
        }
        List<String> after = dump();

        clear();
        atOnce.writeDecisions(decisions);
        held.values().stream()
                .filter(versions -> !versions.isEmpty())
                .forEach(versions -> atOnce.write(versions.peek().facts(), ORIGIN));
        assertThat(after).as(String.join("\n", steps)).isEqualTo(dump());
    }

    private record Held(FactSet facts, String run) {}

    /** The document with some organisation under another name, with a claim or without, and with a fact less. */
    private static FactSet version(String document, Random random) {
        FactSet facts = SmallFacts.of(document);
        String name = NAMES.get(random.nextInt(NAMES.size()));
        String claim = random.nextInt(3) == 0 ? "one" : null;
        boolean less = random.nextInt(3) == 0;
        List<Fact> changed = facts.facts().stream()
                .filter(fact ->
                        !(less && (fact instanceof StatuteReference || fact.id().equals("app"))))
                .map(fact -> fact instanceof Organisation o && o.id().equals("acme")
                        ? new Organisation(
                                o.id(),
                                o.evidence(),
                                name,
                                o.kind(),
                                claim,
                                o.aliases(),
                                o.companyNumber(),
                                random.nextBoolean() ? List.of("lei:1") : List.of(),
                                o.websites(),
                                o.addresses(),
                                o.place(),
                                o.partOf(),
                                o.subsidiaryOf(),
                                o.runBy())
                        : fact)
                .toList();
        return new FactSet(facts.document(), changed);
    }

    private static OrganisationDecisions decisions(Random random) {
        List<OrganisationIdentity> identities = new ArrayList<>();
        if (random.nextBoolean()) {
            identities.add(new OrganisationIdentity("one", "One", List.of("Foo"), List.of(), List.of(), "Test"));
        }
        if (random.nextBoolean()) {
            identities.add(new OrganisationIdentity("two", "Two", List.of(), List.of("lei:1"), List.of(), "Test"));
        }
        if (random.nextBoolean()) {
            identities.add(SmallFacts.GROUP);
        }
        List<MatchRefusal> refusals = random.nextInt(3) == 0
                ? List.of(new MatchRefusal(List.of("organisation/one", "organisation/acme/acme"), "Test"))
                : List.of();
        return new OrganisationDecisions("test", identities, refusals);
    }

    private static List<String> organisations(FactSet facts) {
        return facts.facts().stream()
                .filter(Organisation.class::isInstance)
                .map(Organisation.class::cast)
                .map(organisation -> organisation.id() + "=" + organisation.name() + "/"
                        + Objects.requireNonNullElse(organisation.sameAs(), "") + organisation.identifiers())
                .toList();
    }

    private static List<String> dump() {
        return Stream.of(
                        "acme",
                        "beta",
                        ":organisations-of/acme",
                        ":organisations-of/beta",
                        ":organisation-identities/test")
                .flatMap(owner -> GraphDump.ownedBy(owner, driver).stream())
                .toList();
    }

    private static void clear() {
        driver.executableQuery(
                        "MATCH (n) WHERE coalesce(n.source, '') <> ':vocabulary' AND NOT n:__Neo4jMigration DETACH DELETE n")
                .execute();
    }
}
