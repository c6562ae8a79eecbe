package org.privacygraph.queries.finding;

/**
 * How many findings a rule has in a document.
 *
 * @param code code of the rule
 * @param severity how much they weigh
 * @param document id of the document
 * @param count number of findings
 */
public record FindingCount(String code, Severity severity, String document, long count) {}
