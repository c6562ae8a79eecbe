package org.privacygraph.api.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.privacygraph.queries.diagram.FlowGraph;

/**
 * Where nodes, edges and labels stand, in layers from left to right as data go, laid out by the Eclipse Layout Kernel.
 *
 * @param boxes the nodes
 * @param lines the edges
 * @param width width of all, in pixels
 * @param height height of all, in pixels
 */
record DiagramLayout(List<Box> boxes, List<Line> lines, double width, double height) {

    static final double NAME = 12;
    static final double DETAIL = 10;
    static final double LEADING = 1.3;
    static final double PADDING = 8;

    private static final int NAME_LENGTH = 34;
    private static final int DETAIL_LENGTH = 42;
    private static final int LABEL_LENGTH = 26;
    private static final int LINES = 3;
    private static final double BETWEEN = 14;
    private static final double BETWEEN_LAYERS = 42;

    /** A node with its texts. */
    record Box(FlowGraph.Node node, Wrapped name, Wrapped detail, double x, double y, double width, double height) {

        Box at(double left, double top) {
            return new Box(node, name, detail, left, top, width, height);
        }
    }

    /** An edge with its bends and its label. */
    record Line(FlowGraph.Edge edge, List<double[]> points, Wrapped label, double labelX, double labelY) {}

    static DiagramLayout of(FlowGraph graph) {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, BETWEEN);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BETWEEN);
        root.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 2.0);
        root.setProperty(LayeredOptions.SPACING_LABEL_LABEL, 4.0);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(PADDING));
        List<Placed<Box, ElkNode>> nodes = new ArrayList<>();
        Map<String, ElkNode> byId = new HashMap<>();
        for (FlowGraph.Node node : graph.nodes()) {
            Box box = text(node);
            ElkNode elk = ElkGraphUtil.createNode(root);
            elk.setDimensions(box.width(), box.height());
            nodes.add(new Placed<>(box, elk));
            byId.put(node.id(), elk);
        }
        List<Placed<Line, ElkEdge>> edges = new ArrayList<>();
        for (FlowGraph.Edge edge : graph.edges()) {
            ElkEdge elk = ElkGraphUtil.createSimpleEdge(byId.get(edge.from()), byId.get(edge.to()));
            Line line = text(edge);
            if (!line.label().lines().isEmpty()) {
                ElkGraphUtil.createLabel(edge.label(), elk)
                        .setDimensions(
                                line.label().width(), line.label().lines().size() * DETAIL * LEADING);
            }
            edges.add(new Placed<>(line, elk));
        }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        return new DiagramLayout(
                nodes.stream()
                        .map(node ->
                                node.text().at(node.elk().getX(), node.elk().getY()))
                        .toList(),
                edges.stream().map(edge -> line(edge.text(), edge.elk())).toList(),
                root.getWidth(),
                root.getHeight());
    }

    private record Placed<T, E>(T text, E elk) {}

    private static Box text(FlowGraph.Node node) {
        Wrapped name = Wrapped.of(node.name(), NAME_LENGTH, LINES, NAME);
        String below = Look.of(node.kind()).name() + (node.detail() == null ? "" : " · " + node.detail());
        Wrapped detail = Wrapped.of(below, DETAIL_LENGTH, LINES, DETAIL);
        double width = Math.max(name.width(), detail.width()) + 2 * PADDING;
        double height = (name.lines().size() * NAME + detail.lines().size() * DETAIL) * LEADING + 2 * PADDING;
        return new Box(node, name, detail, 0, 0, width, height);
    }

    private static Line text(FlowGraph.Edge edge) {
        return new Line(
                edge,
                List.of(),
                edge.label() == null
                        ? new Wrapped(List.of(), 0)
                        : Wrapped.of(edge.label(), LABEL_LENGTH, LINES, DETAIL),
                0,
                0);
    }

    private static Line line(Line line, ElkEdge elk) {
        List<double[]> points = new ArrayList<>();
        for (ElkEdgeSection section : elk.getSections()) {
            points.add(new double[] {section.getStartX(), section.getStartY()});
            section.getBendPoints().forEach(bend -> points.add(new double[] {bend.getX(), bend.getY()}));
            points.add(new double[] {section.getEndX(), section.getEndY()});
        }
        if (elk.getLabels().isEmpty()) {
            return new Line(line.edge(), points, line.label(), 0, 0);
        }
        ElkLabel at = elk.getLabels().getFirst();
        return new Line(line.edge(), points, line.label(), at.getX(), at.getY());
    }
}
