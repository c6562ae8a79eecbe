package org.privacygraph.queries.trace;

import java.util.Comparator;

/**
 * A node together with what a trace knows when it stands there; what leads on may depend on both.
 *
 * <p>A processor that was reached as such has other ways on than the same organisation where it decides itself, so
 * one node may be several places.
 *
 * @param node id of the node
 * @param state what is known, in a form that only the {@link Neighbourhood} reads
 */
public record Place(String node, String state) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::node).thenComparing(Place::state);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
