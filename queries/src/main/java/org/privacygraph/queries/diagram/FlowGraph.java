package org.privacygraph.queries.diagram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Nodes and edges of data flows, each node once, for drawing.
 *
 * @param nodes the nodes, by id
 * @param edges the edges, in the direction in which data go
 * @param cut whether there was more than a diagram may hold
 */
public record FlowGraph(List<Node> nodes, List<Edge> edges, boolean cut) {

    /** Copies the lists. */
    public FlowGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** What a node is; it gives the node its colour. */
    public enum Kind {
        /** People whom data are about. */
        DATA_SUBJECT,
        /** Another source of data. */
        SOURCE,
        /** A controller's activity. */
        ACTIVITY,
        /** A recipient that acts for the controller, or for its processor. */
        PROCESSOR,
        /** A recipient that decides alone or jointly. */
        CONTROLLER,
        /** A recipient whose role is left open, or a third party. */
        THIRD_PARTY,
        /** A public authority. */
        AUTHORITY,
        /** Staff or teams of the controller. */
        INTERNAL,
        /** Anything else. */
        OTHER
    }

    /**
     * A node.
     *
     * @param id its id
     * @param kind what it is
     * @param name its name
     * @param detail a second line, such as the controller of an activity or the place of a recipient; null for none
     */
    public record Node(
            String id, Kind kind, String name, @Nullable String detail) {}

    /**
     * An edge.
     *
     * @param from id of the node where data leave
     * @param to id of the node where they arrive
     * @param label what it says, such as the role of a recipient and the number of items; null for nothing
     * @param stated whether documents state it; otherwise it is concluded, contradicted or not sure
     */
    public record Edge(String from, String to, @Nullable String label, boolean stated) {}
}
