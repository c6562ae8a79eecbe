package org.privacygraph.queries.trace;

/**
 * A node that a trace has reached.
 *
 * @param node its id
 * @param distance the fewest steps from a start
 * @param shortestPaths number of the paths of so many steps, exact up to {@link Long#MAX_VALUE}, which means that or more
 */
public record Hit(String node, int distance, long shortestPaths) {}
