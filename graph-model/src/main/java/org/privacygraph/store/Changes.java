package org.privacygraph.store;

import java.util.List;
import org.privacygraph.graph.GraphNode;

/**
 * What has to change so that the graph holds what a source says.
 *
 * @param added nodes that are new
 * @param changed nodes that say something else now
 * @param removed ids of nodes that the source no longer says
 * @param unchanged number of nodes that stay as they are
 */
public record Changes(List<GraphNode> added, List<GraphNode> changed, List<String> removed, int unchanged) {

    /** Copies the lists. */
    public Changes {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** Whether the graph already holds what the source says. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    @Override
    public String toString() {
        return "%d added, %d changed, %d removed, %d unchanged"
                .formatted(added.size(), changed.size(), removed.size(), unchanged);
    }
}
