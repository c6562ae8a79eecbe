package org.privacygraph.api.lineage;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.privacygraph.api.filter.Filters;
import org.privacygraph.api.node.Asking;
import org.privacygraph.api.page.Connections;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.queries.condition.Condition;
import org.privacygraph.queries.lineage.DataFlows;
import org.privacygraph.queries.lineage.FlowRow;
import org.privacygraph.queries.lineage.RecipientRow;
import org.privacygraph.queries.lineage.UnknownCategory;
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
                "notItemisedCount",
                "uncodedCount",
                "facets");
        Connections.add(
                wiring,
                "Recipient",
                environment -> Connections.edge(environment).node(),
                environment -> Connections.connection(environment).page().items(),
                "totalCount",
                "notItemisedCount",
                "uncodedCount");
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
                        page, request, field -> flowsBeside(asking.dataFlows(), condition, asOf, field)));
    }

    private static Object flowsBeside(DataFlows flows, Condition condition, LocalDate asOf, String field) {
        return switch (field) {
            case "facets" -> new FacetWiring.Facets(condition, asOf);
            case "notItemisedCount" -> flows.count(UnknownCategory.notItemised(condition), asOf);
            case "uncodedCount" -> flows.count(UnknownCategory.uncoded(condition), asOf);
            default -> flows.count(condition, asOf);
        };
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
        others.add(of == null ? Condition.ANYTHING : filters.dataCategory(of));
        Asked asked = new Asked(
                new Condition.All(others),
                Boolean.TRUE.equals(environment.getArgument("includeNotItemised")),
                Boolean.TRUE.equals(environment.getArgument("includeUncoded")));
        PageRequest request = Connections.request(environment);
        Page<RecipientRow> page = asking.dataFlows().recipients(asked.listed(), asOf, request);
        return on(
                asOf,
                new Connections.Connection<>(
                        page, request, field -> recipientsBeside(asking.dataFlows(), asked, asOf, field)));
    }

    private static Object recipientsBeside(DataFlows flows, Asked asked, LocalDate asOf, String field) {
        return switch (field) {
            case "notItemisedCount" ->
                asked.includeNotItemised() ? 0L : flows.countPartiesNotItemised(asked.notItemised(), asOf);
            case "uncodedCount" ->
                asked.includeUncoded()
                        ? 0L
                        : flows.countParties(asked.known(asked.notItemised(), asked.uncoded()), asOf)
                                - flows.countParties(asked.known(asked.notItemised()), asOf);
            default -> flows.countRecipients(asked.listed(), asOf);
        };
    }

    /** A question for recipients, and which of those that may belong to the answer are to be listed with it. */
    private record Asked(Condition condition, boolean includeNotItemised, boolean includeUncoded) {

        Condition notItemised() {
            return UnknownCategory.notItemised(condition);
        }

        Condition uncoded() {
            return UnknownCategory.uncoded(condition);
        }

        Condition known(Condition... further) {
            return new Condition.Any(
                    Stream.concat(Stream.of(condition), Stream.of(further)).toList());
        }

        Condition listed() {
            List<Condition> further = new ArrayList<>();
            if (includeNotItemised) {
                further.add(notItemised());
            }
            if (includeUncoded) {
                further.add(uncoded());
            }
            return known(further.toArray(Condition[]::new));
        }
    }

    /** What lies below is asked about the same day. */
    private static Object on(LocalDate asOf, Object data) {
        return DataFetcherResult.newResult().data(data).localContext(asOf).build();
    }
}
