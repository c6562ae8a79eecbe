package org.privacygraph.api.finding;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.privacygraph.acceptance.FindingAcceptance;
import org.privacygraph.api.filter.Filters;
import org.privacygraph.api.node.Asking;
import org.privacygraph.api.node.Fields;
import org.privacygraph.api.page.Connections;
import org.privacygraph.queries.condition.Condition;
import org.privacygraph.queries.finding.AcceptanceRow;
import org.privacygraph.queries.finding.FindingRow;
import org.privacygraph.queries.finding.FindingRule;
import org.privacygraph.queries.page.Page;
import org.privacygraph.queries.page.PageRequest;

/** Connects the questions about findings, their rules and those that are accepted. */
public final class FindingWiring {

    private FindingWiring() {}

    /** Adds its part to the wiring. */
    public static void add(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Query",
                type -> type.dataFetcher("findings", FindingWiring::findings)
                        .dataFetcher("findingRules", environment -> FindingRule.all())
                        .dataFetcher("findingAcceptances", FindingWiring::acceptances));
        Connections.add(
                wiring,
                "Finding",
                environment -> Connections.edge(environment).node(),
                environment -> Connections.connection(environment).page().items(),
                "totalCount",
                "facets");
        Connections.add(
                wiring,
                "FindingAcceptance",
                environment -> Connections.edge(environment).node(),
                environment -> Connections.connection(environment).page().items());
        FindingFields.add(wiring);
        RuleFields.add(wiring);
        FindingFacets.add(wiring);
        acceptance(wiring);
    }

    private static Object findings(DataFetchingEnvironment environment) {
        Asking asking = Asking.of(environment);
        LocalDate asOf = Asking.asOf(environment);
        Map<String, Object> where = environment.getArgument("where");
        Condition condition = new Filters(asking.vocabulary()).condition(where);
        PageRequest request = Connections.request(environment);
        Page<FindingRow> page = asking.findings().page(condition, asOf, request);
        Supplier<FindingFacets.Counts> counts =
                once(() -> new FindingFacets.Counts(asking.findings().counts(condition, asOf)));
        return on(
                asOf,
                new Connections.Connection<>(
                        page,
                        request,
                        field -> field.equals("facets")
                                ? counts.get()
                                : (Object) counts.get().total()));
    }

    /** Total and facets are of one count, made when the first of them is asked for. */
    private static <T> Supplier<T> once(Supplier<T> value) {
        AtomicReference<@Nullable T> made = new AtomicReference<>();
        return () -> {
            T known = made.get();
            if (known == null) {
                known = value.get();
                made.set(known);
            }
            return known;
        };
    }

    private static Object acceptances(DataFetchingEnvironment environment) {
        LocalDate asOf = Asking.asOf(environment);
        PageRequest request = Connections.request(environment);
        Page<AcceptanceRow> page = Asking.of(environment).findings().acceptances(asOf, request);
        return on(asOf, new Connections.Connection<>(page, request, field -> null));
    }

    private static void acceptance(RuntimeWiring.Builder wiring) {
        wiring.type(
                "FindingAcceptance",
                type -> type.dataFetcher("finding", of(FindingAcceptance::finding))
                        .dataFetcher("code", of(FindingAcceptance::code))
                        .dataFetcher("subject", of(FindingAcceptance::subject))
                        .dataFetcher("reason", of(FindingAcceptance::reason))
                        .dataFetcher("by", of(FindingAcceptance::by))
                        .dataFetcher("until", of(FindingAcceptance::until))
                        .dataFetcher(
                                "status",
                                Fields.of(
                                        AcceptanceRow.class, row -> row.status().name())));
    }

    private static DataFetcher<?> of(Function<FindingAcceptance, Object> value) {
        return Fields.of(AcceptanceRow.class, row -> value.apply(row.acceptance()));
    }

    /** What lies below is asked about the same day. */
    private static Object on(LocalDate asOf, Object data) {
        return DataFetcherResult.newResult().data(data).localContext(asOf).build();
    }
}
