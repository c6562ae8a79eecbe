package org.privacygraph.api.lineage;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.filter.Filters;
import org.privacygraph.api.node.Asking;
import org.privacygraph.api.page.Connections;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.queries.condition.Condition;
import org.privacygraph.queries.lineage.FlowRow;
import org.privacygraph.queries.lineage.RecipientRow;
import org.privacygraph.queries.page.Page;
import org.privacygraph.queries.page.PageRequest;

/** Connects the questions about data flows and recipients. */
public final class LineageWiring {

    private LineageWiring() {}

    /** Adds its part to the wiring. */
    public static void add(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Query",
                type -> type.dataFetcher("dataFlows", LineageWiring::dataFlows)
                        .dataFetcher("recipients", LineageWiring::recipients));
        Connections.add(
                wiring,
                "DataFlow",
                environment -> Connections.edge(environment).node(),
                environment -> Connections.connection(environment).page().items(),
                "totalCount",
                "facets");
        Connections.add(
                wiring,
                "Recipient",
                environment -> Connections.edge(environment).node(),
                environment -> Connections.connection(environment).page().items(),
                "totalCount",
                "notItemisedCount");
        DataFlowWiring.add(wiring);
        RecipientWiring.add(wiring);
        FacetWiring.add(wiring);
    }

    private static Object dataFlows(DataFetchingEnvironment environment) {
        Asking asking = Asking.of(environment);
        LocalDate asOf = Asking.asOf(environment);
        Map<String, Object> where = environment.getArgument("where");
        Condition condition = new Filters(asking.vocabulary()).condition(where);
        PageRequest request = Connections.request(environment);
        Page<FlowRow> page = asking.dataFlows().page(condition, asOf, request);
        return on(
                asOf,
                new Connections.Connection<>(
                        page,
                        request,
                        field -> field.equals("facets")
                                ? new FacetWiring.Facets(condition, asOf)
                                : (Object) asking.dataFlows().count(condition, asOf)));
    }

    private static Object recipients(DataFetchingEnvironment environment) {
        Asking asking = Asking.of(environment);
        LocalDate asOf = Asking.asOf(environment);
        Filters filters = new Filters(asking.vocabulary());
        Map<String, Object> where = environment.getArgument("where");
        Map<String, Object> of = environment.getArgument("of");
        List<Condition> others = new ArrayList<>(List.of(filters.condition(where)));
        if (!Boolean.TRUE.equals(environment.getArgument("includeInternal"))) {
            others.add(new Condition.Not(new Condition.Field("recipientRole", List.of(RecipientRole.INTERNAL.name()))));
        }
        Condition notItemised = new Condition.Field("itemised", false);
        Condition category = of == null ? Condition.ANYTHING : filters.dataCategory(of);
        boolean open = Boolean.TRUE.equals(environment.getArgument("includeNotItemised"));
        Condition condition = all(others, open ? new Condition.Any(List.of(category, notItemised)) : category);
        PageRequest request = Connections.request(environment);
        Page<RecipientRow> page = asking.dataFlows().recipients(condition, asOf, request);
        return on(
                asOf,
                new Connections.Connection<>(
                        page,
                        request,
                        field -> field.equals("totalCount")
                                ? asking.dataFlows().countRecipients(condition, asOf)
                                : further(
                                        asking,
                                        asOf,
                                        new Condition.All(others),
                                        category == Condition.ANYTHING || open)));
    }

    private static Object further(Asking asking, LocalDate asOf, Condition others, boolean included) {
        return included ? 0L : asking.dataFlows().countPartiesNotItemised(others, asOf);
    }

    private static Condition all(List<Condition> conditions, @Nullable Condition last) {
        List<Condition> all = new ArrayList<>(conditions);
        if (last != null) {
            all.add(last);
        }
        return new Condition.All(all);
    }

    /** What lies below is asked about the same day. */
    private static Object on(LocalDate asOf, Object data) {
        return DataFetcherResult.newResult().data(data).localContext(asOf).build();
    }
}
