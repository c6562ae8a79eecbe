package org.privacygraph.api.trace;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.privacygraph.api.error.ClientError;
import org.privacygraph.api.error.ErrorCode;
import org.privacygraph.api.node.Fields;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.api.trace.TraceWiring.Reached;
import org.privacygraph.queries.trace.Lineage;
import org.privacygraph.queries.trace.LineageEdge;
import org.privacygraph.queries.trace.LineagePath;

/** Connects hits with their paths, the steps of a path, and edges. */
final class PathWiring {

    private static final int MAX_PATHS = 20;

    private PathWiring() {}

    /** A node on a path, with the edges that lead there. */
    private record PathStep(String node, List<LineageEdge> edges) {}

    static void add(RuntimeWiring.Builder wiring) {
        wiring.type(
                "LineageHit",
                type -> type.dataFetcher(
                                "node",
                                environment -> Loaders.node(
                                        environment,
                                        Fields.source(environment, Reached.class)
                                                .hit()
                                                .node()))
                        .dataFetcher(
                                "distance",
                                Fields.of(
                                        Reached.class, reached -> reached.hit().distance()))
                        .dataFetcher("shortestPathCount", Fields.of(Reached.class, reached ->
                                (int) Math.min(Integer.MAX_VALUE, reached.hit().shortestPaths())))
                        .dataFetcher(
                                "shortestPathCountIsExact",
                                Fields.of(
                                        Reached.class, reached -> reached.hit().shortestPaths() < Integer.MAX_VALUE))
                        .dataFetcher("paths", PathWiring::paths));
        wiring.type(
                "LineagePaths",
                type -> type.dataFetcher("nodes", Fields.of(Lineage.Paths.class, Lineage.Paths::paths))
                        .dataFetcher("complete", Fields.of(Lineage.Paths.class, Lineage.Paths::complete)));
        wiring.type(
                "LineagePath",
                type -> type.dataFetcher("length", Fields.of(LineagePath.class, LineagePath::length))
                        .dataFetcher("assertion", Fields.of(LineagePath.class, LineagePath::assertion))
                        .dataFetcher("steps", Fields.of(LineagePath.class, PathWiring::steps)));
        wiring.type(
                "LineageStep",
                type -> type.dataFetcher(
                                "node",
                                environment -> Loaders.node(
                                        environment,
                                        Fields.source(environment, PathStep.class)
                                                .node()))
                        .dataFetcher("edges", Fields.of(PathStep.class, PathStep::edges)));
        addEdge(wiring);
    }

    private static void addEdge(RuntimeWiring.Builder wiring) {
        wiring.type(
                "LineageEdge",
                type -> type.dataFetcher("sourceId", Fields.of(LineageEdge.class, LineageEdge::source))
                        .dataFetcher("targetId", Fields.of(LineageEdge.class, LineageEdge::target))
                        .dataFetcher(
                                "source",
                                environment -> Loaders.node(
                                        environment, edge(environment).source()))
                        .dataFetcher(
                                "target",
                                environment -> Loaders.node(
                                        environment, edge(environment).target()))
                        .dataFetcher("kind", Fields.of(LineageEdge.class, LineageEdge::kind))
                        .dataFetcher("assertion", Fields.of(LineageEdge.class, LineageEdge::assertion))
                        .dataFetcher("grain", Fields.of(LineageEdge.class, LineageEdge::grain))
                        .dataFetcher("role", Fields.of(LineageEdge.class, LineageEdge::role))
                        .dataFetcher("location", environment -> {
                            String location = edge(environment).location();
                            return location == null ? null : Loaders.node(environment, location);
                        })
                        .dataFetcher(
                                "evidence",
                                environment -> Loaders.nodes(
                                        environment, edge(environment).statements())));
    }

    private static Lineage.Paths paths(DataFetchingEnvironment environment) {
        int first = Objects.requireNonNull(environment.<Integer>getArgument("first"));
        if (first < 0 || first > MAX_PATHS) {
            throw new ClientError(
                    ErrorCode.INVALID_ARGUMENT, "A hit tells 0 to %d paths, not %d.".formatted(MAX_PATHS, first));
        }
        Reached reached = Fields.source(environment, Reached.class);
        return reached.found().paths(reached.hit().node(), first);
    }

    private static List<PathStep> steps(LineagePath path) {
        return IntStream.range(0, path.nodes().size())
                .mapToObj(i -> new PathStep(
                        path.nodes().get(i), i == 0 ? List.of() : path.edges().get(i - 1)))
                .toList();
    }

    private static LineageEdge edge(DataFetchingEnvironment environment) {
        return Fields.source(environment, LineageEdge.class);
    }
}
