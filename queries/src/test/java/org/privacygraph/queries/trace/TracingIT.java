package org.privacygraph.queries.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.privacygraph.fact.RecipientRole.*;
import static org.privacygraph.queries.trace.LineageDirection.*;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.privacygraph.connection.TestGraph;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.graph.Migrations;
import org.privacygraph.identity.OrganisationDecisions;
import org.privacygraph.identity.OrganisationIdentity;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.SampleGraph;
import org.privacygraph.queries.node.NodeRow;
import org.privacygraph.queries.page.Walk;
import org.privacygraph.queries.trace.LineageQuestion.Start;
import org.privacygraph.store.FactStore;
import org.privacygraph.vocabulary.Vocabulary;

/** Lineage over small documents, of which each tells one thing that must, or must not, be a path. */
class TracingIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private FactStore store;

    @BeforeEach
    void empty() {
        TestGraph.clear();
        Migrations.apply(TestGraph.driver());
        store = new FactStore(TestGraph.driver(), Clock.systemUTC());
        store.writeVocabulary(Vocabulary.bundled());
        store.writeDecisions(new OrganisationDecisions(
                "test",
                Stream.concat(
                                Stream.of("shop", "host", "mail", "bank", "ads", "broker"),
                                IntStream.rangeClosed(0, 31).mapToObj(i -> "p" + i))
                        .map(id -> new OrganisationIdentity(id, id, List.of(), List.of(), List.of(), "Test"))
                        .toList(),
                List.of()));
    }

    @Test
    void an_item_does_not_go_where_its_activity_discloses_other_items() {
        Notice.of("shop", "shop")
                .item("email", "EmailAddress")
                .item("other-email", "EmailAddress")
                .item("blood", "Health")
                .activity("orders", "shop", List.of("email", "other-email", "blood"))
                .disclosure("d-email", "orders", "mail", PROCESSOR, "email")
                .disclosure("d-other", "orders", "ads", THIRD_PARTY, "other-email")
                .disclosure("d-blood", "orders", "bank", THIRD_PARTY, "blood")
                .disclosure("d-open", "orders", "host", PROCESSOR)
                .write(store);

        Lineage down = trace(DOWNSTREAM, "data-item/shop/email");
        assertThat(organisations(down)).containsExactlyInAnyOrder("shop", "mail", "host");
        assertThat(path(down, "organisation/mail").assertion()).isEqualTo(Assertion.STATED);
        // Nothing says what the host gets.
        assertThat(path(down, "organisation/host").assertion()).isEqualTo(Assertion.NOT_STATED);

        Lineage up = trace(UPSTREAM, "organisation/ads");
        assertThat(ids(up)).contains("data-item/shop/other-email", "data-category/EmailAddress", "organisation/shop");
        assertThat(ids(up)).doesNotContain("data-item/shop/email", "data-item/shop/blood");
        assertThat(path(trace(UPSTREAM, "organisation/host"), "data-item/shop/blood")
                        .assertion())
                .isEqualTo(Assertion.NOT_STATED);
    }

    @Test
    void a_category_goes_with_what_is_narrower_and_not_with_what_is_not() {
        Notice.of("shop", "shop")
                .item("email", "EmailAddress")
                .item("blood", "Health")
                .activity("orders", "shop", List.of("email", "blood"))
                .disclosure("d-email", "orders", "mail", PROCESSOR, "email")
                .disclosure("d-blood", "orders", "bank", THIRD_PARTY, "blood")
                .write(store);

        assertThat(organisations(trace(DOWNSTREAM, "data-category/Contact"))).containsExactlyInAnyOrder("shop", "mail");
        Lineage exact =
                tracing().trace(question(DOWNSTREAM, new Start("data-category/Contact", false, false), Set.of(), 20));
        assertThat(exact.hits()).isEmpty();
    }

    @Test
    void data_that_a_recipient_got_go_on_where_they_can_be_the_same_and_that_is_concluded() {
        Notice.of("shop", "shop")
                .item("email", "EmailAddress")
                .activity("orders", "shop", List.of("email"))
                .disclosure("d", "orders", "broker", INDEPENDENT_CONTROLLER, "email")
                .write(store);
        Notice.of("broker", "broker")
                .item("contact", "Contact")
                .item("blood", "Health")
                .activity("selling", "broker", List.of("contact"))
                .activity("studies", "broker", List.of("blood"))
                .disclosure("to-ads", "selling", "ads", THIRD_PARTY, "contact")
                .disclosure("to-bank", "studies", "bank", THIRD_PARTY, "blood")
                .write(store);

        Lineage down = trace(DOWNSTREAM, "organisation/shop");
        assertThat(organisations(down)).containsExactlyInAnyOrder("broker", "ads");
        LineagePath path = path(down, "organisation/ads");
        assertThat(path.nodes())
                .containsExactly(
                        "organisation/shop",
                        "activity/shop/orders",
                        "disclosure/shop/d",
                        "organisation/broker",
                        "activity/broker/selling",
                        "disclosure/broker/to-ads",
                        "organisation/ads");
        assertThat(path.assertion()).isEqualTo(Assertion.INFERRED);
        assertThat(organisations(trace(UPSTREAM, "organisation/ads"))).containsExactlyInAnyOrder("broker", "shop");
        assertThat(organisations(trace(UPSTREAM, "organisation/bank"))).containsExactly("broker");
        assertThat(ids(trace(UPSTREAM, "organisation/bank"))).doesNotContain("data-item/shop/email");
    }

    @Test
    void a_processor_does_not_use_for_itself_what_it_has_on_behalf_of_others() {
        Notice.of("shop", "shop")
                .item("email", "EmailAddress")
                .activity("orders", "shop", List.of("email"))
                .disclosure("d", "orders", "host", PROCESSOR, "email")
                .write(store);
        Notice.of("host", "host")
                .item("email", "EmailAddress")
                .activity("own-marketing", "host", List.of("email"))
                .disclosure("to-ads", "own-marketing", "ads", THIRD_PARTY, "email")
                .disclosure("to-mail", "own-marketing", "mail", PROCESSOR, "email")
                .write(store);

        assertThat(organisations(trace(DOWNSTREAM, "organisation/shop"))).containsExactly("host");
        assertThat(organisations(trace(UPSTREAM, "organisation/ads"))).containsExactly("host");
        assertThat(organisations(trace(DOWNSTREAM, "organisation/host"))).containsExactlyInAnyOrder("ads", "mail");
    }

    @Test
    void a_processor_engages_others_for_the_customers_that_its_record_names() {
        Notice.of("shop", "shop")
                .activity("orders", "shop", List.of())
                .disclosure("d", "orders", "host", PROCESSOR)
                .write(store);
        Notice.of("host", "host")
                .activity("for-shop", "shop", List.of())
                .disclosure("self-1", "for-shop", "host", PROCESSOR)
                .disclosure("sub-1", "for-shop", "mail", SUB_PROCESSOR)
                .activity("for-bank", "bank", List.of())
                .disclosure("self-2", "for-bank", "host", PROCESSOR)
                .disclosure("sub-2", "for-bank", "ads", SUB_PROCESSOR)
                .write(store);

        Lineage shop = trace(DOWNSTREAM, "organisation/shop");
        assertThat(organisations(shop)).containsExactlyInAnyOrder("host", "mail");
        assertThat(organisations(trace(DOWNSTREAM, "organisation/host"))).containsExactlyInAnyOrder("mail", "ads");
        assertThat(organisations(trace(UPSTREAM, "organisation/mail"))).containsExactlyInAnyOrder("host", "shop");
        assertThat(organisations(trace(UPSTREAM, "organisation/ads"))).containsExactlyInAnyOrder("host", "bank");
    }

    @Test
    void with_several_processors_in_another_s_record_nobody_knows_who_engages_the_sub_processor() {
        Notice.of("shop", "shop")
                .activity("orders", "shop", List.of())
                .disclosure("d1", "orders", "host", PROCESSOR)
                .disclosure("d2", "orders", "mail", PROCESSOR)
                .disclosure("d3", "orders", "ads", SUB_PROCESSOR)
                .write(store);

        assertThat(organisations(trace(DOWNSTREAM, "organisation/shop")))
                .containsExactlyInAnyOrder("host", "mail", "ads");
        assertThat(organisations(trace(DOWNSTREAM, "organisation/host"))).isEmpty();
        assertThat(organisations(trace(UPSTREAM, "organisation/ads"))).containsExactly("shop");
    }

    @Test
    void a_chain_of_thirty_sub_processors_is_walked_over_their_documents_both_ways() {
        Notice.of("shop", "shop")
                .item("email", "EmailAddress")
                .activity("orders", "shop", List.of("email"))
                .disclosure("d", "orders", "p0", PROCESSOR, "email")
                .write(store);
        chain(30, 30);

        Lineage down = tracing().trace(question(DOWNSTREAM, start("data-item/shop/email"), Set.of(), 100));
        assertThat(organisations(down))
                .contains("shop")
                .containsAll(IntStream.rangeClosed(0, 30).mapToObj(i -> "p" + i).toList());
        assertThat(distance(down, "organisation/p30")).isEqualTo(3 + 2 * 30);
        assertThat(down.completeness().complete()).isTrue();

        Lineage up = tracing().trace(question(UPSTREAM, start("organisation/p30"), Set.of(), 100));
        assertThat(ids(up)).contains("organisation/shop", "data-item/shop/email", "data-category/EmailAddress");

        Lineage cut = tracing().trace(question(DOWNSTREAM, start("data-item/shop/email"), Set.of(), 5));
        assertThat(organisations(cut)).containsExactlyInAnyOrder("shop", "p0", "p1");
        assertThat(cut.completeness()).isEqualTo(new Completeness(Set.of(LineageLimit.HOPS), 1));
    }

    @Test
    void a_cycle_of_processors_ends() {
        Notice.of("shop", "shop")
                .activity("orders", "shop", List.of())
                .disclosure("d", "orders", "p0", PROCESSOR)
                .write(store);
        chain(4, 0);

        Lineage down = tracing().trace(question(DOWNSTREAM, start("organisation/shop"), Set.of(), 200));
        assertThat(organisations(down)).containsExactlyInAnyOrder("p0", "p1", "p2", "p3", "p4");
        assertThat(down.completeness().complete()).isTrue();
        assertThat(organisations(tracing().trace(question(UPSTREAM, start("organisation/p2"), Set.of(), 200))))
                .containsExactlyInAnyOrder("shop", "p0", "p1", "p3", "p4");
    }

    @Test
    void a_diamond_has_two_shortest_paths_and_through_leaves_one() {
        Notice.of("shop", "shop")
                .item("email", "EmailAddress")
                .activity("orders", "shop", List.of("email"))
                .activity("letters", "shop", List.of("email"))
                .disclosure("d1", "orders", "mail", PROCESSOR, "email")
                .disclosure("d2", "letters", "mail", PROCESSOR, "email")
                .write(store);

        Lineage all = trace(DOWNSTREAM, "data-item/shop/email");
        assertThat(hit(all, "organisation/mail").shortestPaths()).isEqualTo(2);
        assertThat(all.paths("organisation/mail", 5).paths())
                .extracting(path -> path.nodes().get(1))
                .containsExactly("activity/shop/letters", "activity/shop/orders");
        Lineage some = tracing()
                .trace(question(DOWNSTREAM, start("data-item/shop/email"), Set.of("activity/shop/letters"), 20));
        assertThat(ids(some)).contains("organisation/mail").doesNotContain("activity/shop/orders");
        assertThat(hit(some, "organisation/mail").shortestPaths()).isEqualTo(1);
    }

    @Test
    void a_source_that_one_document_names_leads_on_to_its_activity() {
        Notice.of("shop", "shop")
                .item("email", "EmailAddress")
                .source("from-broker", "broker")
                .activity("orders", "shop", List.of("email"), "from-broker")
                .disclosure("d", "orders", "mail", THIRD_PARTY, "email")
                .write(store);

        assertThat(organisations(trace(DOWNSTREAM, "organisation/broker"))).containsExactlyInAnyOrder("shop", "mail");
        assertThat(organisations(trace(UPSTREAM, "organisation/shop"))).containsExactly("broker");
        assertThat(organisations(trace(UPSTREAM, "organisation/mail"))).containsExactlyInAnyOrder("shop", "broker");
        Lineage both = trace(BOTH, "activity/shop/orders");
        assertThat(organisations(both)).containsExactlyInAnyOrder("shop", "broker", "mail");
    }

    @Test
    void pages_of_every_size_have_each_hit_once_and_a_start_that_is_not_there_is_refused() {
        Notice.of("shop", "shop")
                .item("email", "EmailAddress")
                .activity("orders", "shop", List.of("email"))
                .disclosure("d1", "orders", "mail", PROCESSOR, "email")
                .write(store);
        Lineage down = trace(DOWNSTREAM, "data-item/shop/email");
        for (int size = 1; size <= down.hits().size() + 1; size++) {
            assertThat(Walk.through(size, down::page)).isEqualTo(down.hits());
        }
        assertThatThrownBy(() -> trace(DOWNSTREAM, "data-item/shop/phone"))
                .isInstanceOf(UnknownStartException.class)
                .hasMessage("No node has the id data-item/shop/phone.");
        assertThatThrownBy(() -> tracing()
                        .trace(question(DOWNSTREAM, start("data-item/shop/email"), Set.of("organisation/nobody"), 9)))
                .isInstanceOf(UnknownStartException.class);
    }

    @Test
    void what_a_document_leaves_open_is_told_beside_the_lineage() {
        Notice.of("shop", "shop")
                .item("email", "EmailAddress")
                .activity("orders", "shop", List.of("email"))
                .activity("sharing", "shop", List.of())
                .disclosure("d1", "orders", "mail", PROCESSOR, "email")
                .disclosure("d2", "sharing", "ads", THIRD_PARTY)
                .write(store);
        LineageQuestion question = question(DOWNSTREAM, start("data-item/shop/email"), Set.of(), 20);
        Lineage down = tracing().trace(question);
        assertThat(organisations(down)).doesNotContain("ads");
        assertThat(tracing().open(question, down)).containsExactly("disclosure/shop/d2");
    }

    /** On the sample of three documents, what leads down from a node to another leads up from that to the first. */
    @Test
    void random_documents_tell_the_same_read_both_ways() {
        SampleGraph sample = SampleGraph.load();
        List<String> ids = sample.nodes()
                .filter(node -> switch (node.label()) {
                    case ORGANISATION,
                            RECIPIENT_GROUP,
                            PROCESSING_ACTIVITY,
                            DISCLOSURE,
                            DATA_ITEM,
                            DATA_SOURCE,
                            DATA_SUBJECT_GROUP -> true;
                    default -> false;
                })
                .map(NodeRow::id)
                .toList();
        Map<String, Set<String>> down = reached(DOWNSTREAM, ids);
        Map<String, Set<String>> up =
                reached(UPSTREAM, ids.stream().filter(TracingIT::isEnd).toList());
        List<String> differences = new ArrayList<>();
        int pairs = 0;
        for (String from : ids) {
            for (String to : ids) {
                if (isEnd(to) && !from.equals(to)) {
                    boolean there = down.get(from).contains(to);
                    pairs += there ? 1 : 0;
                    if (there != up.get(to).contains(from)) {
                        differences.add(from + (there ? " only down to " : " only up from ") + to);
                    }
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(pairs).isGreaterThan(300);
    }

    /** Data select, upstream, the activities that use them, which has no counterpart downstream. */
    private static boolean isEnd(String id) {
        return id.startsWith("organisation/") || id.startsWith("recipient-group/") || id.startsWith("disclosure/");
    }

    private static Map<String, Set<String>> reached(LineageDirection direction, Collection<String> ids) {
        Map<String, Set<String>> reached = new HashMap<>();
        ids.forEach(id ->
                reached.put(id, Set.copyOf(ids(tracing().trace(question(direction, start(id), Set.of(), 200))))));
        return reached;
    }

    /** Each processor's record; the first names no customer where the last one engages it, and so serves whoever engages it. */
    private void chain(int length, int backTo) {
        for (int i = 0; i < length || backTo == 0 && i == length; i++) {
            String next = i == length ? "p0" : "p" + (i + 1);
            Notice.of("record-p" + i, "p" + i)
                    .activity("x", i > 0 ? "p" + (i - 1) : backTo == 0 ? null : "shop", List.of())
                    .disclosure("self", "x", "p" + i, PROCESSOR)
                    .disclosure("sub", "x", next, RecipientRole.SUB_PROCESSOR)
                    .write(store);
        }
    }

    private static Tracing tracing() {
        return new Tracing(
                new GraphReader(TestGraph.driver(), Duration.ofMinutes(2)), Vocabulary.bundled(), Clock.systemUTC());
    }

    private static Lineage trace(LineageDirection direction, String from) {
        return tracing().trace(question(direction, start(from), Set.of(), 20));
    }

    private static Start start(String id) {
        return new Start(id, true, false);
    }

    private static LineageQuestion question(LineageDirection direction, Start from, Set<String> through, int hops) {
        return new LineageQuestion(
                List.of(from), direction, through, DAY, new TraceLimits(hops, 20_000, Duration.ofMinutes(1)));
    }

    private static List<String> ids(Lineage lineage) {
        return lineage.hits().stream().map(Hit::node).toList();
    }

    private static List<String> organisations(Lineage lineage) {
        return ids(lineage).stream()
                .filter(id -> id.startsWith("organisation/"))
                .map(id -> id.substring(id.indexOf('/') + 1))
                .toList();
    }

    private static Hit hit(Lineage lineage, String node) {
        return lineage.hits().stream()
                .filter(hit -> hit.node().equals(node))
                .findFirst()
                .orElseThrow();
    }

    private static int distance(Lineage lineage, String node) {
        return hit(lineage, node).distance();
    }

    private static LineagePath path(Lineage lineage, String hit) {
        return lineage.paths(hit, 1).paths().getFirst();
    }
}
