package org.privacygraph.queries.finding;

/**
 * A place in law.
 *
 * @param statute key of a concept of the scheme statutes
 * @param provision article and paragraph, such as {@code Art. 13(1)(c)}
 */
public record Provision(String statute, String provision) {}
