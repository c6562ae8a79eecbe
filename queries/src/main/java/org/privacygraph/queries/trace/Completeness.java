package org.privacygraph.queries.trace;

import java.util.EnumSet;
import java.util.Set;

/**
 * Whether a trace has explored everything that there is.
 *
 * @param limitsMet the limits that ended it; empty where nothing was left
 * @param unexplored number of places that are known and were not explored; what lies behind them is not known
 */
public record Completeness(Set<LineageLimit> limitsMet, long unexplored) {

    /** Copies the limits. */
    public Completeness {
        limitsMet = limitsMet.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(limitsMet));
    }

    /** Whether everything was explored. */
    public boolean complete() {
        return limitsMet.isEmpty();
    }
}
