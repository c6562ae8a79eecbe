package org.privacygraph.queries;

import static org.privacygraph.provenance.Assertion.AMBIGUOUS;
import static org.privacygraph.provenance.Assertion.INFERRED;
import static org.privacygraph.provenance.Assertion.STATED;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.privacygraph.acceptance.FindingAcceptance;
import org.privacygraph.acceptance.FindingAcceptances;
import org.privacygraph.connection.TestGraph;
import org.privacygraph.fact.*;
import org.privacygraph.graph.Migrations;
import org.privacygraph.graph.RelationshipType;
import org.privacygraph.identity.MatchRefusal;
import org.privacygraph.identity.OrganisationDecisions;
import org.privacygraph.identity.OrganisationIdentity;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.provenance.Locator;
import org.privacygraph.provenance.SourceDocument;
import org.privacygraph.queries.node.NodeRow;
import org.privacygraph.queries.node.Nodes;
import org.privacygraph.store.FactStore;
import org.privacygraph.store.Origin;
import org.privacygraph.vocabulary.Vocabulary;

/**
 * Three documents whose facts are mixed at random, but always the same: equal names, several controllers, nothing
 * itemised, nothing stated, the same concept twice. Beside the database they are kept as plain nodes, for answers
 * that are found without Cypher.
 */
public final class SampleGraph {

    private static final List<String> CATEGORIES =
            List.of("EmailAddress", "Contact", "Name", "Health", "Genetic", "PhysicalAddress");
    private static final List<String> BASES = List.of("A6_1_A", "A6_1_B", "A6_1_F");
    private static final List<String> PURPOSES = List.of("Marketing", "DeliveryOfGoods", "AccountManagement");
    private static final List<String> SUBJECTS = List.of("Child", "Customer", "Employee");
    private static final List<String> TOOLS =
            List.of("PRIVACY_SHIELD_EU_US", "DATA_PRIVACY_FRAMEWORK_EU_US", "UNSPECIFIED_SAFEGUARD", "A46_2_C");

    private static SampleGraph loaded;
    private static int clearings;

    private final Map<String, NodeRow> nodes;

    private SampleGraph(Driver driver) {
        TestGraph.clear();
        Migrations.apply(driver);
        FactStore store = new FactStore(driver, Clock.systemUTC());
        store.writeVocabulary(Vocabulary.bundled());
        store.writeDecisions(new OrganisationDecisions(
                "test",
                List.of(new OrganisationIdentity(
                        "umbrella", "Same name", List.of("Umbrella"), List.of(), List.of(), "Test")),
                List.of(new MatchRefusal(List.of("organisation/north/o0", "organisation/south/o0"), "Test"))));
        store.writeAcceptances(new FindingAcceptances(
                "test",
                List.of(new FindingAcceptance(
                        "NO_RETENTION_PERIOD",
                        "activity/north/a0",
                        null,
                        "Test",
                        "tester",
                        LocalDate.of(2030, 1, 1)))));
        for (String key : List.of("north", "south", "west")) {
            store.write(
                    new FactSet(document(key), facts(key, new Random(key.hashCode()))),
                    new Origin(key + ".yaml", key, "test", "test", new Origin.Counts(0, 0, 0, 0)));
        }
        List<String> ids = driver.executableQuery("MATCH (n:Node) RETURN n.id AS id").execute().records().stream()
                .map(row -> row.get("id").asString())
                .toList();
        nodes = new TreeMap<>(new Nodes(reader()).byIds(ids));
    }

    /** Writes it when it is first asked for, and again where another test has cleared it. */
    public static synchronized SampleGraph load() {
        if (loaded == null || clearings != TestGraph.clearings()) {
            loaded = new SampleGraph(TestGraph.driver());
            clearings = TestGraph.clearings();
        }
        return loaded;
    }

    /** A reader without haste. */
    public static GraphReader reader() {
        return new GraphReader(TestGraph.driver(), Duration.ofMinutes(2));
    }

    /** All nodes, in order of id. */
    public Stream<NodeRow> nodes() {
        return nodes.values().stream();
    }

    public NodeRow node(String id) {
        return nodes.get(id);
    }

    /** The nodes to which a type of relationship leads. */
    public Stream<NodeRow> to(NodeRow node, RelationshipType type) {
        return node.targets(type).map(nodes::get);
    }

    /** The nodes from which a type of relationship leads here. */
    public Stream<NodeRow> from(NodeRow node, RelationshipType type) {
        return nodes().filter(other -> other.targets(type).anyMatch(node.id()::equals));
    }

    private static SourceDocument document(String key) {
        boolean south = key.equals("south");
        return new SourceDocument(
                key,
                south
                        ? SourceDocument.Kind.PROCESSING_REGISTER
                        : key.equals("west") ? SourceDocument.Kind.DIRECTORY : SourceDocument.Kind.PRIVACY_NOTICE,
                "Same title",
                south ? "de" : "en",
                null,
                "o0",
                "00",
                500,
                null,
                null,
                south
                        ? SourceDocument.LastUpdated.NOT_STATED
                        : new SourceDocument.LastUpdated(LocalDate.of(2019, key.length(), 1), lines(1), STATED),
                south ? new SourceDocument.GoverningLaw("German law", "DE", lines(9), STATED) : null,
                List.of());
    }

    private static List<Fact> facts(String key, Random random) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new StatuteReference("statute", evidence(random), "EU_GDPR", "GDPR"));
        for (int i = 0; i < 4; i++) {
            facts.add(new Organisation(
                    "o" + i,
                    evidence(random),
                    i < 2 ? "Same name" : "Company " + i,
                    i == 3 ? Organisation.Kind.GROUP : Organisation.Kind.COMPANY,
                    i == 1 || i == 3 && key.equals("north") ? "umbrella" : null,
                    i == 2 ? List.of("The Second") : List.of(),
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    place(random),
                    i == 0 ? List.of(Link.to("o3")) : List.of(),
                    i == 0 ? List.of(Link.to("o3")) : List.of(),
                    i == 2 ? List.of(Link.to("o0")) : List.of()));
            facts.add(new RecipientGroup(
                    "g" + i,
                    evidence(random),
                    "Group " + i / 2,
                    links(random, List.of("HostingProvider", "CloudProvider", "ItServiceProvider"), 2)));
            facts.add(new DataSubjectGroup(
                    "s" + i, evidence(random), "People " + i / 2, links(random, SUBJECTS, 2), i == 0 ? 16 : null));
        }
        facts.add(new ContactPoint(
                "dpo",
                evidence(random),
                "o0",
                ContactPoint.Kind.DATA_PROTECTION_OFFICER,
                "DPO",
                null,
                null,
                null,
                null));
        facts.add(new DataGroup("contact", evidence(random), "Contact Data"));
        for (int i = 0; i < 6; i++) {
            facts.add(new DataItem(
                    "i" + i,
                    evidence(random),
                    i < 3 ? "Same item" : "Item " + i,
                    i % 2 == 0 ? "contact" : null,
                    // Now and then the same concept twice, in other words.
                    i == 5
                            ? List.of(
                                    Link.to("Name"), new Link("Name", INFERRED, Grain.PAIRED, "again", List.of(), null))
                            : links(random, CATEGORIES, 2),
                    null,
                    i == 4 ? List.of("something else") : List.of()));
        }
        facts.add(new DataSource("source", evidence(random), DataSource.Kind.ORGANISATION, "g0", null));
        facts.add(new RetentionPeriod(
                "years",
                evidence(random),
                new org.privacygraph.fact.Duration("P6Y"),
                null,
                null,
                null,
                List.of(Link.to("i0"))));
        facts.add(new RetentionPeriod("need", evidence(random), null, "as needed", null, null, List.of()));
        facts.add(new Measure("measure", evidence(random), "encrypts", List.of(Link.to("Encryption"))));
        for (int i = 0; i < 5; i++) {
            facts.add(new ProcessingActivity(
                    "a" + i,
                    evidence(random),
                    i < 3 ? "Same activity" : "Activity " + i,
                    ids(random, "o", 4, i == 4 ? 0 : 2),
                    ids(random, "o", 4, i == 1 ? 1 : 0),
                    links(random, PURPOSES, 2),
                    ids(random, "s", 4, 2),
                    ids(random, "i", 6, 3),
                    links(random, BASES, 2),
                    i == 0 ? List.of(Link.to("source")) : List.of(),
                    i % 2 == 0 ? List.of(Link.to(i == 0 ? "years" : "need")) : List.of(),
                    i == 0 ? List.of(Link.to("measure")) : List.of()));
        }
        for (int i = 0; i < 12; i++) {
            facts.add(new Disclosure(
                    "d" + i,
                    evidence(random),
                    "a" + random.nextInt(5),
                    ids(random, "i", 6, i % 4),
                    (random.nextBoolean() ? "o" : "g") + random.nextInt(4),
                    one(random, List.of(RecipientRole.values())),
                    STATED,
                    ids(random, "s", 4, 3),
                    links(random, BASES, 2),
                    place(random),
                    null));
        }
        for (int i = 0; i < 4; i++) {
            facts.add(new ThirdCountryTransfer(
                    "t" + i,
                    evidence(random),
                    "o0",
                    "g" + i,
                    new Place(Place.Scope.REGION, Link.to("EEA")),
                    new Place(Place.Scope.COUNTRY, Link.to(one(random, List.of("US", "IN")))),
                    i == 0 ? List.of() : links(random, TOOLS, 2),
                    null,
                    ids(random, "d", 12, 4)));
        }
        facts.add(new DataSubjectRight("access", evidence(random), "A15", null, null, null, null, null, "dpo"));
        facts.add(new DataSubjectRight(
                "erasure", evidence(random), "A17", null, null, null, new Detail("passport", lines(7)), null, null));
        facts.add(new NegativeStatement(
                "no-sale",
                evidence(random),
                NegativeStatement.Kind.NOT_SOLD,
                "does not sell",
                null,
                List.of(Link.to("i0")),
                List.of(new Place(Place.Scope.COUNTRY, Link.to("GB"))),
                List.of(Link.to("d0"))));
        facts.add(new NegativeStatement(
                "no-sharing",
                evidence(random),
                NegativeStatement.Kind.NOT_SHARED,
                "does not share",
                null,
                List.of(),
                List.of(),
                List.of()));
        facts.add(new Observation(
                "silence",
                evidence(random),
                Observation.Kind.SILENCE,
                "silent",
                "GDPR 13(2)(f)",
                List.of(Link.to("a0"))));
        return facts;
    }

    private static List<Link> ids(Random random, String prefix, int among, int count) {
        return random.ints(0, among)
                .distinct()
                .limit(count)
                .mapToObj(i -> link(random, prefix + i))
                .toList();
    }

    private static List<Link> links(Random random, List<String> keys, int atMost) {
        return IntStream.range(0, random.nextInt(atMost + 1))
                .mapToObj(i -> link(random, one(random, keys)))
                .toList();
    }

    private static Link link(Random random, String target) {
        return new Link(
                target,
                one(random, List.of(STATED, INFERRED)),
                one(random, List.of(Grain.values())),
                null,
                List.of(),
                null);
    }

    private static Place place(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> new Place(Place.Scope.REGION, link(random, "EEA"));
            default -> new Place(Place.Scope.COUNTRY, link(random, one(random, List.of("US", "IN", "DE"))));
        };
    }

    private static Evidence evidence(Random random) {
        Assertion assertion = one(random, List.of(STATED, STATED, INFERRED, AMBIGUOUS));
        return new Evidence(lines(1 + random.nextInt(400)), assertion, null);
    }

    private static List<Locator> lines(int line) {
        return List.of(new LineRange(line, line));
    }

    private static <T> T one(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
