package org.privacygraph.queries.lineage;

import static java.util.Map.entry;
import static org.privacygraph.graph.RelationshipType.*;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.graph.RelationshipType;
import org.privacygraph.queries.SampleGraph;
import org.privacygraph.queries.condition.Condition;
import org.privacygraph.queries.node.LinkRow;
import org.privacygraph.queries.node.NodeRow;
import org.privacygraph.vocabulary.Validity;

/** The data flows of the sample, found and filtered in Java. */
final class PlainFlows {

    private final SampleGraph graph;
    private final LocalDate asOf;

    /** What each fragment asks, by its name. */
    private final Map<String, BiPredicate<Flow, Object>> fields = Map.ofEntries(
            entry("activity", (flow, value) -> list(value).contains(flow.activity.id())),
            entry("activityName", (flow, value) -> named(flow.activity, value)),
            entry("activityName.contains", (flow, value) -> contains(flow.activity, value)),
            entry("assertion", (flow, value) -> list(value).contains(flow.disclosure.text("assertion"))),
            entry(
                    "coded",
                    (flow, value) -> flow.item != null
                            && value.equals(!flow.item.links(IS_A).isEmpty()
                                    && flow.item.texts("uncoded").isEmpty())),
            entry(
                    "controller",
                    (flow, value) -> Stream.of(CONTROLLED_BY, JOINTLY_CONTROLLED_BY)
                            .flatMap(flow.activity::targets)
                            .anyMatch(list(value)::contains)),
            entry(
                    "dataAssertion",
                    (flow, value) -> flow.item != null
                            && flow.disclosure.links(OF).stream()
                                    .anyMatch(link -> link.target().equals(flow.item.id())
                                            && list(value).contains(link.text("assertion")))),
            entry("dataCategory", (flow, value) -> dataCategory(flow, value)),
            entry("dataItem", (flow, value) -> flow.item != null && list(value).contains(flow.item.id())),
            entry("dataItemName", (flow, value) -> flow.item != null && named(flow.item, value)),
            entry("dataItemName.contains", (flow, value) -> flow.item != null && contains(flow.item, value)),
            entry("dataSubject", this::dataSubject),
            entry("itemised", (flow, value) -> value.equals(flow.item != null)),
            entry("legalBasis", (flow, value) -> tied(flow.disclosure, ON_BASIS, value)),
            entry("legalBasisStated", (flow, value) -> value.equals(stated(flow.disclosure, ON_BASIS))),
            entry("notice", (flow, value) -> list(value).contains(flow.disclosure.text("source"))),
            entry("place", (flow, value) -> tied(flow.disclosure, LOCATED_IN, value)),
            entry("placeStated", (flow, value) -> value.equals(stated(flow.disclosure, LOCATED_IN))),
            entry("purpose", (flow, value) -> tied(flow.activity, FOR, value)),
            entry("recipient", (flow, value) -> list(value).contains(flow.party.id())),
            entry("recipientCategory", (flow, value) -> tied(flow.party, IS_A, value)),
            entry("recipientName", (flow, value) -> named(flow.party, value)),
            entry("recipientName.contains", (flow, value) -> contains(flow.party, value)),
            entry("recipientRole", (flow, value) -> list(value).contains(flow.disclosure.text("role"))),
            entry("retentionStated", this::retentionStated),
            entry("safeguardValidity", this::safeguardValidity),
            entry("transferTool", (flow, value) -> transfers(flow).anyMatch(node -> tied(node, RELIES_ON, value))));

    PlainFlows(SampleGraph graph, LocalDate asOf) {
        this.graph = graph;
        this.asOf = asOf;
    }

    Collection<String> fragments() {
        return fields.keySet();
    }

    /** All that pass, in the order of the list. */
    List<Flow> where(Condition condition) {
        return graph.nodes()
                .filter(node -> node.label() == NodeLabel.DISCLOSURE)
                .flatMap(this::flows)
                .filter(flow -> passes(flow, condition))
                .toList();
    }

    private boolean passes(Flow flow, Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.conditions().stream().allMatch(one -> passes(flow, one));
            case Condition.Any any -> any.conditions().stream().anyMatch(one -> passes(flow, one));
            case Condition.Not not -> !passes(flow, not.condition());
            case Condition.Field field -> fields.get(field.fragment()).test(flow, field.value());
        };
    }

    private Stream<Flow> flows(NodeRow disclosure) {
        NodeRow activity = graph.to(disclosure, DISCLOSED_BY).findFirst().orElseThrow();
        NodeRow party = graph.to(disclosure, TO).findFirst().orElseThrow();
        return disclosure.links(OF).isEmpty()
                ? Stream.of(new Flow(disclosure, activity, party, null))
                : graph.to(disclosure, OF).map(item -> new Flow(disclosure, activity, party, item));
    }

    private static boolean dataCategory(Flow flow, Object value) {
        Map<?, ?> map = (Map<?, ?>) value;
        return flow.item != null
                && flow.item.targets(IS_A).anyMatch(list(map.get("ids"))::contains)
                && flow.disclosure.links(OF).stream()
                        .anyMatch(link -> link.target().equals(flow.item.id()) && said(link, map));
    }

    private boolean dataSubject(Flow flow, Object value) {
        Map<?, ?> map = (Map<?, ?>) value;
        return flow.disclosure.links(ABOUT).stream()
                .filter(link -> said(link, map))
                .flatMap(link -> graph.node(link.target()).targets(IS_A))
                .anyMatch(list(map.get("ids"))::contains);
    }

    private boolean retentionStated(Flow flow, Object value) {
        return value.equals(graph.to(flow.activity, KEPT_FOR).anyMatch(period -> period.text("duration") != null));
    }

    private boolean safeguardValidity(Flow flow, Object value) {
        return transfers(flow)
                .flatMap(this::statuses)
                .anyMatch(status -> list(value).contains(status.name()));
    }

    /** Those of the tools of a transfer; nothing is known of one that names none. */
    private Stream<Validity.Status> statuses(NodeRow transfer) {
        return transfer.links(RELIES_ON).isEmpty()
                ? Stream.of(Validity.Status.UNKNOWN)
                : graph.to(transfer, RELIES_ON)
                        .map(tool -> new Validity(tool.date("validFrom"), tool.date("validTo")).on(asOf));
    }

    private Stream<NodeRow> transfers(Flow flow) {
        return graph.from(flow.disclosure, COVERS);
    }

    private static boolean tied(NodeRow node, RelationshipType type, Object value) {
        Map<?, ?> map = (Map<?, ?>) value;
        return node.links(type).stream()
                .anyMatch(link -> list(map.get("ids")).contains(link.target()) && said(link, map));
    }

    private static boolean said(LinkRow link, Map<?, ?> value) {
        List<?> assertions = list(value.get("assertions"));
        return assertions.isEmpty() || assertions.contains(link.text("assertion"));
    }

    private static boolean stated(NodeRow node, RelationshipType type) {
        return node.links(type).stream().anyMatch(link -> "STATED".equals(link.text("assertion")));
    }

    private static boolean named(NodeRow node, Object value) {
        return names(node).anyMatch(list(value)::contains);
    }

    private static boolean contains(NodeRow node, Object value) {
        return names(node).anyMatch(name -> name.toLowerCase(Locale.ROOT).contains((String) value));
    }

    private static Stream<String> names(NodeRow node) {
        return Stream.concat(Stream.of(node.text("name")), node.texts("aliases").stream());
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) value;
    }

    record Flow(
            NodeRow disclosure,
            NodeRow activity,
            NodeRow party,
            @Nullable NodeRow item) {

        FlowRow row() {
            return new FlowRow(disclosure.id(), item == null ? null : item.id());
        }

        /** What the list of recipients has one row for. */
        String receipt() {
            String place = disclosure.links(LOCATED_IN).stream()
                    .map(link -> link.target() + "|" + link.text("assertion"))
                    .findFirst()
                    .orElse("|NOT_STATED");
            return party.id() + " " + disclosure.text("role") + "|" + place;
        }
    }
}
