package org.privacygraph.api.trace;

import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Set;
import org.privacygraph.api.node.Fields;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.api.trace.TraceWiring.Answer;
import org.privacygraph.queries.trace.LineageEdge;
import org.privacygraph.queries.trace.LineageGraph;

/** Connects the graph for drawing. */
final class PictureWiring {

    private static final int MAX_NODES = 1_000;
    private static final int MAX_EDGES = 3_000;

    private PictureWiring() {}

    /** The part of a graph that is drawn. */
    record Picture(LineageGraph whole, LineageGraph drawn) {}

    static void add(RuntimeWiring.Builder wiring) {
        wiring.type(
                "LineageGraph",
                type -> type.dataFetcher(
                                "nodes",
                                environment -> Loaders.nodes(
                                        environment,
                                        Fields.source(environment, Picture.class)
                                                .drawn()
                                                .nodes()))
                        .dataFetcher(
                                "edges",
                                Fields.of(
                                        Picture.class,
                                        picture -> picture.drawn().edges()))
                        .dataFetcher(
                                "nodeCount",
                                Fields.of(
                                        Picture.class,
                                        picture -> picture.whole().nodes().size()))
                        .dataFetcher(
                                "edgeCount",
                                Fields.of(
                                        Picture.class,
                                        picture -> picture.whole().edges().size()))
                        .dataFetcher(
                                "complete",
                                Fields.of(
                                        Picture.class,
                                        picture -> picture.whole().equals(picture.drawn()))));
    }

    static Picture picture(Answer answer) {
        LineageGraph whole = answer.onPathOnly()
                ? answer.found().graphOnPaths()
                : answer.found().graph();
        List<String> nodes = whole.nodes().stream().limit(MAX_NODES).toList();
        Set<String> drawn = Set.copyOf(nodes);
        List<LineageEdge> edges = whole.edges().stream()
                .filter(edge -> drawn.contains(edge.source()) && drawn.contains(edge.target()))
                .limit(MAX_EDGES)
                .toList();
        return new Picture(whole, new LineageGraph(nodes, edges));
    }
}
