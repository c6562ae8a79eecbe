package org.privacygraph.queries.trace;

/**
 * One step of a trace.
 *
 * @param from where it stands
 * @param to where it gets to
 * @param edge the edge that it walks; it points where the data go, so against the step where a trace looks for their origin
 */
public record Step(Place from, Place to, LineageEdge edge) {}
