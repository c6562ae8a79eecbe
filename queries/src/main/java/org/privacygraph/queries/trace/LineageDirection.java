package org.privacygraph.queries.trace;

/** Which way a trace follows the data. */
public enum LineageDirection {
    /** Where they go. */
    DOWNSTREAM,
    /** Where they come from. */
    UPSTREAM,
    /** Both, each for itself: no path turns round on its way. */
    BOTH
}
