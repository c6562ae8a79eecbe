package org.privacygraph.api.breach;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.node.Asking;
import org.privacygraph.api.node.Fields;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.api.page.Connections;
import org.privacygraph.queries.breach.BreachFacets;
import org.privacygraph.queries.breach.ConcernedData;
import org.privacygraph.queries.page.Page;
import org.privacygraph.queries.page.PageRequest;
import org.privacygraph.vocabulary.Concept;

/** Connects the question whom and what a breach concerns. */
public final class BreachWiring {

    private BreachWiring() {}

    /** Adds its part to the wiring. */
    public static void add(RuntimeWiring.Builder wiring) {
        wiring.type("Query", type -> type.dataFetcher("breachImpact", BreachWiring::answer));
        wiring.type(
                "BreachImpact",
                type -> type.dataFetcher("incident", of(BreachAnswer::incident))
                        .dataFetcher("controllers", BreachWiring::controllers)
                        .dataFetcher("recipients", BreachWiring::recipients)
                        .dataFetcher("activities", BreachWiring::activities)
                        .dataFetcher("data", BreachWiring::data)
                        .dataFetcher("dataCategories", of(CategoryView::all))
                        .dataFetcher("denials", BreachWiring::denials)
                        .dataFetcher(
                                "dataSubjects",
                                of(answer -> answer.breaches().facets().dataSubjects(answer.scope())))
                        .dataFetcher(
                                "countries",
                                of(answer -> answer.breaches().facets().places(answer.scope())))
                        .dataFetcher("authorities", of(answer -> new Authorities(answer).all()))
                        .dataFetcher("deadlines", of(answer -> Deadlines.of(answer.incident())))
                        .dataFetcher("highRiskSignals", of(Signals::of))
                        .dataFetcher(
                                "measures",
                                of(answer -> answer.breaches().facets().measures(answer.scope())))
                        .dataFetcher("notKnown", of(OpenPoints::of)));
        wiring.type(
                "BreachIncident",
                type -> type.dataFetcher(
                                "breached",
                                environment -> Loaders.nodes(
                                        environment,
                                        Fields.source(environment, Incident.class)
                                                .breached()))
                        .dataFetcher("dataCategory", Fields.of(Incident.class, Incident::category))
                        .dataFetcher("country", Fields.of(Incident.class, Incident::country))
                        .dataFetcher("dataSubjectsIn", Fields.of(Incident.class, Incident::people))
                        .dataFetcher("beganAt", Fields.of(Incident.class, Incident::beganAt))
                        .dataFetcher("noticedAt", Fields.of(Incident.class, Incident::noticedAt))
                        .dataFetcher("asOf", Fields.of(Incident.class, Incident::asOf))
                        .dataFetcher("answeredAt", Fields.of(Incident.class, Incident::now)));
        ConcernedWiring.add(wiring);
        BreachFacetWiring.add(wiring);
    }

    private static DataFetcher<@Nullable Object> of(Function<BreachAnswer, @Nullable Object> value) {
        return Fields.of(BreachAnswer.class, value);
    }

    private static Object answer(DataFetchingEnvironment environment) {
        Map<String, Object> input = Objects.requireNonNull(environment.getArgument("incident"));
        Asking asking = Asking.of(environment);
        Incident incident = Incident.of(input, asking);
        return DataFetcherResult.newResult()
                .data(new BreachAnswer(incident, asking))
                .localContext(incident.asOf())
                .build();
    }

    private static Object controllers(DataFetchingEnvironment environment) {
        BreachAnswer answer = Fields.source(environment, BreachAnswer.class);
        PageRequest request = Connections.request(environment);
        Page<String> page = answer.breaches().controllers().page(answer.scope(), request);
        return new Connections.Connection<>(
                with(page, ControllerView.of(answer, page.items())),
                request,
                field -> field.equals("totalCount")
                        ? answer.breaches().controllers().count(answer.scope())
                        : (Object) answer.breaches().controllers().countWithoutContact(answer.scope()));
    }

    private static Object recipients(DataFetchingEnvironment environment) {
        BreachAnswer answer = Fields.source(environment, BreachAnswer.class);
        PageRequest request = Connections.request(environment);
        var page = answer.breaches().onward().page(answer.scope(), answer.downstream(), request);
        return new Connections.Connection<>(
                with(
                        page,
                        page.items().stream()
                                .map(recipient -> RecipientView.of(answer, recipient))
                                .toList()),
                request,
                field -> answer.breaches().onward().count(answer.scope(), answer.downstream()));
    }

    private static Object activities(DataFetchingEnvironment environment) {
        BreachAnswer answer = Fields.source(environment, BreachAnswer.class);
        PageRequest request = Connections.request(environment);
        return new Connections.Connection<>(
                answer.breaches().facets().activities(answer.scope(), request),
                request,
                field -> answer.breaches().facets().countActivities(answer.scope()));
    }

    private static Object data(DataFetchingEnvironment environment) {
        BreachAnswer answer = Fields.source(environment, BreachAnswer.class);
        PageRequest request = Connections.request(environment);
        return new Connections.Connection<>(
                answer.breaches().data().page(answer.scope(), request),
                request,
                field -> answer.breaches().data().count(answer.scope()));
    }

    private static Object denials(DataFetchingEnvironment environment) {
        BreachAnswer answer = Fields.source(environment, BreachAnswer.class);
        return Loaders.nodes(
                environment,
                answer.breaches().data().denials(answer.scope()).stream()
                        .map(ConcernedData.Denial::statement)
                        .toList());
    }

    private static <S, T> Page<T> with(Page<S> page, List<T> items) {
        return new Page<>(
                IntStream.range(0, items.size()).mapToObj(items::get).toList(), page.cursors(), page.hasNextPage());
    }

    /** The concept that a count is about. */
    static @Nullable Concept concept(DataFetchingEnvironment environment) {
        String id = Fields.source(environment, BreachFacets.Count.class).concept();
        return id == null
                ? null
                : Asking.of(environment).vocabulary().findById(id).orElse(null);
    }
}
