package org.privacygraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.privacygraph.connection.TestGraph;
import org.privacygraph.fact.FactSet;
import org.privacygraph.graph.Migrations;
import org.privacygraph.graph.SmallFacts;
import org.privacygraph.identity.MatchRefusal;
import org.privacygraph.identity.OrganisationDecisions;
import org.privacygraph.identity.OrganisationIdentity;
import org.privacygraph.vocabulary.Vocabulary;

class OrganisationDecisionsIT {

    private static final Origin ORIGIN =
            new Origin("it.yaml", "beef", "register", "tester", new Origin.Counts(1, 1, 0, 0));
    private static final FactSet ACME = SmallFacts.of("acme");
    private static final FactSet BETA = SmallFacts.of("beta");

    private static Driver driver;
    private static FactStore store;

    @BeforeAll
    static void prepare() {
        driver = TestGraph.driver();
        store = new FactStore(driver, Clock.systemUTC());
        TestGraph.clear();
        Migrations.apply(driver);
        store.writeVocabulary(Vocabulary.bundled());
    }

    @BeforeEach
    void two_documents_that_nobody_decided_on() {
        driver.executableQuery(
                        "MATCH (n) WHERE coalesce(n.source, '') <> ':vocabulary' AND NOT n:__Neo4jMigration DETACH DELETE n")
                .execute();
        store.write(ACME, ORIGIN);
        store.write(BETA, ORIGIN);
    }

    @AfterAll
    static void leave_nothing() {
        TestGraph.clear();
    }

    @Test
    void an_alias_leads_all_that_is_told_to_the_identity_and_its_removal_leads_it_back() {
        List<String> before = withoutTimes();

        decide(identity(List.of("Acme Ltd"), List.of(), List.of()));

        assertThat(organisations())
                .containsExactly(
                        "organisation/acme/app",
                        "organisation/acme/group",
                        "organisation/beta/app",
                        "organisation/beta/group",
                        "organisation/one");
        assertThat(controllers("acme")).containsExactly("organisation/one");
        assertThat(controllers("beta")).containsExactly("organisation/one");

        decide();

        assertThat(withoutTimes()).isEqualTo(before);
    }

    @Test
    void a_member_and_an_identifier_mean_the_identity_and_another_name_does_not() {
        decide(identity(List.of("acme ltd", "Acme  LTD"), List.of(), List.of("organisation/acme/acme")));
        assertThat(controllers("acme")).containsExactly("organisation/one");
        assertThat(controllers("beta")).containsExactly("organisation/beta/acme");

        decide(identity(List.of(), List.of("lei:529900T8BM49AURSDO55"), List.of()));
        assertThat(controllers("acme")).containsExactly("organisation/one");
        assertThat(controllers("beta")).containsExactly("organisation/one");
    }

    @Test
    void two_identities_that_fit_equally_are_no_decision() {
        decide(
                identity(List.of("Acme Ltd"), List.of(), List.of()),
                new OrganisationIdentity("two", "Two", List.of("Acme Ltd"), List.of(), List.of(), "Test"));
        assertThat(controllers("acme")).containsExactly("organisation/acme/acme");
    }

    @Test
    void a_refusal_keeps_one_apart() {
        store.writeDecisions(new OrganisationDecisions(
                "test",
                List.of(identity(List.of("Acme Ltd"), List.of(), List.of())),
                List.of(new MatchRefusal(List.of("organisation/one", "organisation/beta/acme"), "Another company."))));
        assertThat(controllers("acme")).containsExactly("organisation/one");
        assertThat(controllers("beta")).containsExactly("organisation/beta/acme");
    }

    @Test
    void a_decision_is_no_change_of_a_document_and_a_document_follows_decisions_made_before() {
        decide(identity(List.of("Acme Ltd"), List.of(), List.of()));
        assertThat(store.plan(ACME).isEmpty()).isTrue();
        assertThat(store.write(SmallFacts.of("gamma"), ORIGIN).changes().retired())
                .isEmpty();
        assertThat(controllers("gamma")).containsExactly("organisation/one");
        assertThat(organisations()).doesNotContain("organisation/gamma/acme");
    }

    @Test
    void what_a_document_claims_itself_waits_for_the_identity() {
        assertThat(joint("acme")).containsExactly("organisation/acme/group");
        store.writeDecisions(SmallFacts.DECISIONS);
        assertThat(joint("acme")).containsExactly("organisation/acme-group");
        store.writeDecisions(new OrganisationDecisions("test", List.of(), List.of()));
        assertThat(joint("acme")).containsExactly("organisation/acme/group");
    }

    @Test
    void decisions_of_two_files_stand_side_by_side() {
        decide(identity(List.of("Acme Ltd"), List.of(), List.of()));
        store.writeDecisions(new OrganisationDecisions(
                "other",
                List.of(new OrganisationIdentity("go", "Go", List.of("Acme Go"), List.of(), List.of(), "Test")),
                List.of()));
        assertThat(organisations()).contains("organisation/one", "organisation/go");
        decide();
        assertThat(organisations()).contains("organisation/go").doesNotContain("organisation/one");
    }

    @Test
    void alike_names_share_a_match_key_and_stay_apart() {
        assertThat(keys("acme/acme", "beta/acme", "acme/group", "acme/app"))
                .containsExactly("acme", "acme", "acme", "acme go");
    }

    private static void decide(OrganisationIdentity... identities) {
        store.writeDecisions(new OrganisationDecisions("test", List.of(identities), List.of()));
    }

    private static OrganisationIdentity identity(List<String> aliases, List<String> identifiers, List<String> members) {
        return new OrganisationIdentity("one", "One", aliases, identifiers, members, "Test");
    }

    private static List<String> controllers(String document) {
        return strings(
                "MATCH (a:ProcessingActivity {source: $it})-[:CONTROLLED_BY]->(o:Organisation)"
                        + " RETURN DISTINCT o.id ORDER BY o.id",
                document);
    }

    private static List<String> joint(String document) {
        return strings(
                "MATCH (a:ProcessingActivity {source: $it})-[:JOINTLY_CONTROLLED_BY]->(o:Organisation)"
                        + " RETURN DISTINCT o.id ORDER BY o.id",
                document);
    }

    private static List<String> organisations() {
        return strings("MATCH (o:Organisation) RETURN o.id ORDER BY o.id", "");
    }

    private static List<String> keys(String... ids) {
        List<String> keys = new ArrayList<>();
        for (String id : ids) {
            keys.addAll(strings("MATCH (o:Organisation {id: $it}) RETURN o.matchKey", "organisation/" + id));
        }
        return keys;
    }

    private static List<String> withoutTimes() {
        List<String> all = new ArrayList<>();
        for (String owner : List.of("acme", "beta", ":organisations-of/acme", ":organisations-of/beta")) {
            all.addAll(GraphDump.ownedBy(owner, driver));
        }
        return all;
    }

    private static List<String> strings(String query, String it) {
        return driver.executableQuery(query).withParameters(Map.of("it", it)).execute().records().stream()
                .map(row -> row.get(0).asString())
                .toList();
    }
}
