package org.privacygraph.api.lineage;

import static org.privacygraph.graph.RelationshipType.*;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.fact.FactWiring;
import org.privacygraph.api.node.Fields;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.api.node.Tie;
import org.privacygraph.graph.RelationshipType;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.queries.lineage.FlowRow;
import org.privacygraph.queries.node.LinkRow;
import org.privacygraph.queries.node.NodeRow;

/** Connects {@code DataFlow}: each field is read from the disclosure, its activity or its item. */
final class DataFlowWiring {

    private DataFlowWiring() {}

    static void add(RuntimeWiring.Builder wiring) {
        wiring.type(
                "DataFlow",
                type -> type.dataFetcher("id", Fields.of(FlowRow.class, FlowRow::id))
                        .dataFetcher(
                                "document",
                                fromDisclosure((environment, node) ->
                                        Loaders.node(environment, "document/" + node.text("source"))))
                        .dataFetcher("controllers", ofActivity(CONTROLLED_BY))
                        .dataFetcher("jointControllers", ofActivity(JOINTLY_CONTROLLED_BY))
                        .dataFetcher(
                                "activity",
                                fromDisclosure((environment, node) -> Loaders.node(
                                        environment,
                                        node.targets(DISCLOSED_BY).findFirst().orElseThrow())))
                        .dataFetcher("dataSubjects", ofDisclosure(node -> Tie.all(node, ABOUT)))
                        .dataFetcher("dataItem", DataFlowWiring::item)
                        .dataFetcher("dataCategories", DataFlowWiring::categories)
                        .dataFetcher("dataAssertion", ofItem("assertion", Assertion.NOT_STATED.name()))
                        .dataFetcher("grain", ofItem("grain", Grain.PAIRED.name()))
                        .dataFetcher("purposes", ofActivity(FOR))
                        .dataFetcher("legalBases", ofDisclosure(node -> Tie.allOrSilence(node, ON_BASIS)))
                        .dataFetcher("recipient", ofDisclosure(node -> node))
                        .dataFetcher("country", ofDisclosure(node -> Tie.oneOrSilence(node, LOCATED_IN)))
                        .dataFetcher(
                                "safeguards",
                                environment -> FactWiring.safeguards(
                                        environment,
                                        Fields.source(environment, FlowRow.class)
                                                .disclosure()))
                        .dataFetcher("retentionPeriods", ofActivity(KEPT_FOR))
                        .dataFetcher("assertion", ofDisclosure(node -> node.text("assertion")))
                        .dataFetcher("deniedBy", DataFlowWiring::deniedBy)
                        .dataFetcher("disclosure", ofDisclosure(node -> node))
                        .dataFetcher(
                                "evidence",
                                fromDisclosure((environment, node) -> Loaders.nodes(
                                        environment, Tie.statementsOf(node).toList()))));
    }

    /** Asks further from the disclosure of a flow. */
    private interface Step {
        CompletableFuture<?> from(DataFetchingEnvironment environment, NodeRow disclosure);
    }

    private static DataFetcher<Object> fromDisclosure(Step step) {
        return environment -> disclosure(environment).thenCompose(node -> step.from(environment, node));
    }

    private static DataFetcher<Object> ofDisclosure(Function<NodeRow, @Nullable Object> value) {
        return environment -> disclosure(environment).thenApply(value::apply);
    }

    private static DataFetcher<Object> ofActivity(RelationshipType type) {
        return fromDisclosure((environment, node) -> Loaders.row(
                        environment, node.targets(DISCLOSED_BY).findFirst().orElseThrow())
                .thenApply(activity -> Tie.all(Objects.requireNonNull(activity), type)));
    }

    private static DataFetcher<Object> ofItem(String property, String otherwise) {
        return environment -> {
            String item = Fields.source(environment, FlowRow.class).item();
            return disclosure(environment)
                    .thenApply(node -> node.links(OF).stream()
                            .filter(link -> link.target().equals(item))
                            .map(link -> text(link, property))
                            .findFirst()
                            .orElse(otherwise));
        };
    }

    private static String text(LinkRow link, String property) {
        return Objects.requireNonNull(link.text(property));
    }

    private static @Nullable Object item(DataFetchingEnvironment environment) {
        String item = Fields.source(environment, FlowRow.class).item();
        return item == null ? null : Loaders.row(environment, item);
    }

    private static Object categories(DataFetchingEnvironment environment) {
        String item = Fields.source(environment, FlowRow.class).item();
        return item == null
                ? List.of()
                : Loaders.row(environment, item).thenApply(node -> Tie.all(Objects.requireNonNull(node), IS_A));
    }

    private static Object deniedBy(DataFetchingEnvironment environment) {
        String disclosure = Fields.source(environment, FlowRow.class).disclosure();
        return Loaders.leadingTo(environment, disclosure, CONTRADICTED_BY)
                .thenCompose(ids -> Loaders.nodes(environment, ids));
    }

    private static CompletableFuture<NodeRow> disclosure(DataFetchingEnvironment environment) {
        return Loaders.row(
                        environment, Fields.source(environment, FlowRow.class).disclosure())
                .thenApply(Objects::requireNonNull);
    }
}
