package org.privacygraph.api.trace;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.error.ClientError;
import org.privacygraph.api.error.ErrorCode;
import org.privacygraph.api.filter.Filters;
import org.privacygraph.api.node.Asking;
import org.privacygraph.api.node.Fields;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.api.page.Connections;
import org.privacygraph.queries.page.Page;
import org.privacygraph.queries.page.PageRequest;
import org.privacygraph.queries.trace.Hit;
import org.privacygraph.queries.trace.Lineage;
import org.privacygraph.queries.trace.LineageDirection;
import org.privacygraph.queries.trace.LineageQuestion;
import org.privacygraph.queries.trace.LineageQuestion.Start;
import org.privacygraph.queries.trace.TraceLimits;

/** Connects {@code Query.lineage}, its hits and its completeness. */
public final class TraceWiring {

    private static final int MAX_FROM = 100;

    private TraceWiring() {}

    /**
     * An answer with what its fields need.
     *
     * @param question what was asked
     * @param found what was found, with the hits that the filter leaves
     * @param request which page of hits
     * @param onPathOnly whether the graph has only what is on a way to a hit
     */
    record Answer(LineageQuestion question, Lineage found, PageRequest request, boolean onPathOnly) {}

    /** A hit, with the lineage that tells its paths. */
    record Reached(Hit hit, Lineage found) {}

    /** Adds its part to the wiring. */
    public static void add(RuntimeWiring.Builder wiring) {
        wiring.type("Query", type -> type.dataFetcher("lineage", TraceWiring::lineage));
        wiring.type(
                "Lineage",
                type -> type.dataFetcher("asOf", of(answer -> answer.question().asOf()))
                        .dataFetcher("direction", of(answer -> answer.question().direction()))
                        .dataFetcher(
                                "starts",
                                environment -> Loaders.nodes(
                                        environment,
                                        List.copyOf(answer(environment).found().starts())))
                        .dataFetcher("hits", of(TraceWiring::hits))
                        .dataFetcher("graph", of(PictureWiring::picture))
                        .dataFetcher("facets", of(Answer::found))
                        .dataFetcher("completeness", of(answer -> answer)));
        Connections.add(
                wiring,
                "LineageHit",
                environment -> Connections.edge(environment).node(),
                environment -> Connections.connection(environment).page().items(),
                "totalCount");
        CompletenessWiring.add(wiring);
        PathWiring.add(wiring);
        PictureWiring.add(wiring);
        LineageFacetWiring.add(wiring);
    }

    private static Object lineage(DataFetchingEnvironment environment) {
        Asking asking = Asking.of(environment);
        LineageQuestion question = question(environment);
        PageRequest request = Connections.request(environment);
        Map<String, Object> to = environment.getArgument("to");
        Lineage found = asking.tracing().trace(question);
        Lineage some =
                to == null ? found : asking.tracing().only(found, new Targets(new Filters(asking.vocabulary())).of(to));
        return DataFetcherResult.newResult()
                .data(new Answer(question, some, request, flag(environment.getArgument("onPathOnly"))))
                .localContext(question.asOf())
                .build();
    }

    private static LineageQuestion question(DataFetchingEnvironment environment) {
        List<Map<String, Object>> from = Objects.requireNonNull(environment.getArgument("from"));
        if (from.isEmpty() || from.size() > MAX_FROM) {
            throw new ClientError(
                    ErrorCode.INVALID_ARGUMENT,
                    "A trace starts from 1 to %d nodes, not %d.".formatted(MAX_FROM, from.size()));
        }
        int hops = Objects.requireNonNull(environment.<Integer>getArgument("maxHops"));
        if (hops > TraceLimits.MAX_HOPS) {
            throw new ClientError(
                    ErrorCode.INVALID_ARGUMENT,
                    "A path has at most %d steps, not %d.".formatted(TraceLimits.MAX_HOPS, hops));
        }
        List<String> through = environment.getArgument("through");
        LocalDate asOf = Asking.asOf(environment);
        return new LineageQuestion(
                from.stream().map(TraceWiring::start).toList(),
                LineageDirection.valueOf(Objects.requireNonNull(environment.<String>getArgument("direction"))),
                through == null ? Set.of() : Set.copyOf(through),
                asOf,
                TraceLimits.ofHops(hops));
    }

    private static Start start(Map<String, Object> reference) {
        return new Start(
                String.valueOf(reference.get("id")),
                flag(reference.get("includeNarrower")),
                flag(reference.get("includeGroup")));
    }

    private static boolean flag(@Nullable Object value) {
        return Boolean.TRUE.equals(value);
    }

    private static Object hits(Answer answer) {
        Lineage found = answer.found();
        Page<Hit> page = found.page(answer.request());
        return new Connections.Connection<>(
                new Page<>(
                        page.items().stream()
                                .map(hit -> new Reached(hit, found))
                                .toList(),
                        page.cursors(),
                        page.hasNextPage()),
                answer.request(),
                field -> found.hits().size());
    }

    private static DataFetcher<@Nullable Object> of(Function<Answer, @Nullable Object> value) {
        return Fields.of(Answer.class, value);
    }

    private static Answer answer(DataFetchingEnvironment environment) {
        return Fields.source(environment, Answer.class);
    }
}
