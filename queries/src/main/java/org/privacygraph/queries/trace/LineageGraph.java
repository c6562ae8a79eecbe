package org.privacygraph.queries.trace;

import java.util.List;

/**
 * Nodes and edges for drawing, each once.
 *
 * @param nodes ids of the nodes, in order of distance; the starts first
 * @param edges the edges, in order of source and target
 */
public record LineageGraph(List<String> nodes, List<LineageEdge> edges) {

    /** Copies the lists. */
    public LineageGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
