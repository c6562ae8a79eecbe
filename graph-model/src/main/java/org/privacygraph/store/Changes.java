package org.privacygraph.store;

import java.util.List;
import org.privacygraph.graph.GraphNode;
import org.privacygraph.graph.NodeLabel;

/**
 * What has to change so that the graph holds what a source says.
 *
 * @param added nodes that are new
 * @param changed nodes that say something else now
 * @param retired ids of nodes that the source no longer says
 * @param unchanged ids of nodes that stay as they are
 */
public record Changes(List<GraphNode> added, List<GraphNode> changed, List<String> retired, List<String> unchanged) {

    /** Copies the lists. */
    public Changes {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        retired = List.copyOf(retired);
        unchanged = List.copyOf(unchanged);
    }

    /** Whether the graph already holds what the source says. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && retired.isEmpty();
    }

    /** How much changes. */
    public Counts counts() {
        return new Counts(added.size(), changed.size(), retired.size(), unchanged.size());
    }

    /** Number of facts, without places and the document, that the source no longer says. */
    long retiredFacts() {
        return retired.stream().filter(Changes::isFact).count();
    }

    /** Number of facts that the source said before. */
    long presentFacts() {
        return retiredFacts()
                + unchanged.stream().filter(Changes::isFact).count()
                + changed.stream().filter(node -> node.label().isFact()).count();
    }

    private static boolean isFact(String id) {
        return NodeLabel.ofId(id).isFact();
    }

    @Override
    public String toString() {
        return counts().toString();
    }

    /**
     * How much changes, in nodes.
     *
     * @param added new ones
     * @param changed those that say something else
     * @param retired those that are no longer said
     * @param unchanged those that stay
     */
    public record Counts(int added, int changed, int retired, int unchanged) {

        @Override
        public String toString() {
            return "%d added, %d changed, %d retired, %d unchanged".formatted(added, changed, retired, unchanged);
        }
    }
}
