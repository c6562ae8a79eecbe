package org.privacygraph.api.breach;

import static org.privacygraph.graph.RelationshipType.CONTACT_OF;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.node.Asking;
import org.privacygraph.api.node.Fields;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.api.node.Tie;
import org.privacygraph.api.page.Connections;
import org.privacygraph.queries.breach.Chain;
import org.privacygraph.queries.breach.ConcernedData.Datum;
import org.privacygraph.queries.node.NodeRow;

/** Connects the lists of an answer: controllers, further recipients and data. */
final class ConcernedWiring {

    private ConcernedWiring() {}

    static void add(RuntimeWiring.Builder wiring) {
        addConnection(wiring, "ConcernedController", "totalCount", "withoutContactCount");
        addConnection(wiring, "OnwardRecipient", "totalCount");
        addConnection(wiring, "ConcernedDatum", "totalCount");
        addController(wiring);
        addRecipient(wiring);
        addDatum(wiring);
    }

    private static void addConnection(RuntimeWiring.Builder wiring, String name, String... counted) {
        Connections.add(
                wiring,
                name,
                environment -> Connections.edge(environment).node(),
                environment -> Connections.connection(environment).page().items(),
                counted);
    }

    private static void addController(RuntimeWiring.Builder wiring) {
        wiring.type(
                "ConcernedController",
                type -> type.dataFetcher("party", controllerNode(ControllerView::id))
                        .dataFetcher("concerns", Fields.of(ControllerView.class, ControllerView::concerns))
                        .dataFetcher(
                                "mustBeToldByProcessor",
                                Fields.of(ControllerView.class, ControllerView::mustBeToldByProcessor))
                        .dataFetcher("distance", Fields.of(ControllerView.class, ControllerView::distance))
                        .dataFetcher("assertion", Fields.of(ControllerView.class, ControllerView::assertion))
                        .dataFetcher("isCertain", Fields.of(ControllerView.class, ControllerView::isCertain))
                        .dataFetcher("paths", Fields.of(ControllerView.class, ControllerView::paths))
                        .dataFetcher("activities", controllerNodes(ControllerView::activities))
                        .dataFetcher(
                                "contactPoints",
                                environment -> contacts(
                                        environment,
                                        Fields.source(environment, ControllerView.class)
                                                .id()))
                        .dataFetcher("places", controllerNodes(ControllerView::places))
                        .dataFetcher("authorities", Fields.of(ControllerView.class, ControllerView::authorities))
                        .dataFetcher("evidence", ConcernedWiring::evidence));
        wiring.type("BreachPath", type -> type.dataFetcher("steps", environment -> environment.getSource()));
        wiring.type(
                "BreachStep",
                type -> type.dataFetcher("from", stepNode(Chain.Step::far))
                        .dataFetcher("to", stepNode(Chain.Step::near))
                        .dataFetcher("disclosure", stepNode(Chain.Step::disclosure)));
    }

    private static void addRecipient(RuntimeWiring.Builder wiring) {
        wiring.type(
                "OnwardRecipient",
                type -> type.dataFetcher(
                                "party",
                                environment -> Loaders.node(
                                        environment,
                                        recipient(environment).recipient().party()))
                        .dataFetcher(
                                "role",
                                environment ->
                                        recipient(environment).recipient().role())
                        .dataFetcher(
                                "distance",
                                environment -> recipient(environment).distance())
                        .dataFetcher(
                                "assertion",
                                environment -> recipient(environment).assertion())
                        .dataFetcher(
                                "disclosureCount",
                                environment ->
                                        recipient(environment).recipient().disclosureCount())
                        .dataFetcher(
                                "disclosures",
                                environment -> Loaders.nodes(
                                        environment, recipient(environment).disclosures()))
                        .dataFetcher(
                                "contactPoints",
                                environment -> contacts(
                                        environment,
                                        recipient(environment).recipient().party())));
    }

    private static void addDatum(RuntimeWiring.Builder wiring) {
        wiring.type(
                "ConcernedDatum",
                type -> type.dataFetcher(
                                "activity",
                                environment -> Loaders.node(
                                        environment, datum(environment).activity()))
                        .dataFetcher("flow", Fields.of(Datum.class, DatumView::flow))
                        .dataFetcher("dataItem", ConcernedWiring::item)
                        .dataFetcher(
                                "isSpecialCategory",
                                environment ->
                                        DatumView.isAny(environment, datum(environment), CategoryView::isSpecial))
                        .dataFetcher(
                                "isCriminalOffenceData",
                                environment ->
                                        DatumView.isAny(environment, datum(environment), CategoryView::isCriminal))
                        .dataFetcher("standings", Fields.of(Datum.class, DatumView::standings))
                        .dataFetcher(
                                "isContradicted",
                                Fields.of(Datum.class, datum -> datum.isDenied() && !datum.isAbsent()))
                        .dataFetcher("isCertain", Fields.of(Datum.class, Datum::isCertain)));
        wiring.type(
                "BreachDataCategory",
                type -> type.dataFetcher("category", Fields.of(CategoryView.class, CategoryView::category))
                        .dataFetcher("isItemised", category(view -> view.count().isItemised()))
                        .dataFetcher(
                                "isSpecialCategory",
                                environment -> Fields.source(environment, CategoryView.class)
                                        .isSpecial(Asking.of(environment).vocabulary()))
                        .dataFetcher(
                                "isCriminalOffenceData",
                                environment -> Fields.source(environment, CategoryView.class)
                                        .isCriminal(Asking.of(environment).vocabulary()))
                        .dataFetcher("standings", category(CategoryView::standings))
                        .dataFetcher(
                                "isContradicted", category(view -> view.count().contradicted() > 0))
                        .dataFetcher("itemCount", category(view -> view.count().itemCount()))
                        .dataFetcher(
                                "activityCount", category(view -> view.count().activityCount()))
                        .dataFetcher(
                                "dataItems",
                                environment -> Loaders.nodes(
                                        environment,
                                        Fields.source(environment, CategoryView.class)
                                                .count()
                                                .items())));
    }

    private static DataFetcher<@Nullable Object> category(Function<CategoryView, @Nullable Object> value) {
        return Fields.of(CategoryView.class, value);
    }

    private static @Nullable Object item(DataFetchingEnvironment environment) {
        String item = datum(environment).item();
        return item == null ? null : Loaders.node(environment, item);
    }

    private static Datum datum(DataFetchingEnvironment environment) {
        return Fields.source(environment, Datum.class);
    }

    private static RecipientView recipient(DataFetchingEnvironment environment) {
        return Fields.source(environment, RecipientView.class);
    }

    private static DataFetcher<Object> controllerNode(Function<ControllerView, String> id) {
        return environment -> Loaders.node(environment, id.apply(Fields.source(environment, ControllerView.class)));
    }

    private static DataFetcher<Object> controllerNodes(Function<ControllerView, List<String>> ids) {
        return environment -> Loaders.nodes(environment, ids.apply(Fields.source(environment, ControllerView.class)));
    }

    private static DataFetcher<Object> stepNode(Function<Chain.Step, String> id) {
        return environment -> Loaders.node(environment, id.apply(Fields.source(environment, Chain.Step.class)));
    }

    private static Object contacts(DataFetchingEnvironment environment, String party) {
        return Loaders.leadingTo(environment, party, CONTACT_OF).thenCompose(ids -> Loaders.nodes(environment, ids));
    }

    private static CompletableFuture<List<Object>> evidence(DataFetchingEnvironment environment) {
        return Loaders.nodes(
                        environment,
                        Fields.source(environment, ControllerView.class).facts())
                .thenCompose(facts -> Loaders.nodes(
                        environment,
                        facts.stream()
                                .flatMap(fact -> fact instanceof NodeRow row ? Tie.statementsOf(row) : Stream.empty())
                                .distinct()
                                .toList()));
    }
}
