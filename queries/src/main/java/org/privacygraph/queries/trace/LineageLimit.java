package org.privacygraph.queries.trace;

/** What can end a trace before everything is explored. */
public enum LineageLimit {
    /** The most steps that a path may have. */
    HOPS,
    /** The most nodes that are explored. */
    NODES,
    /** The most paths that are looked at, or counted. */
    PATHS,
    /** The time for exploring. */
    TIME
}
