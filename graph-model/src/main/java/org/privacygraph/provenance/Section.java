package org.privacygraph.provenance;

/**
 * A heading of a document and the lines that it covers.
 *
 * @param title the heading
 * @param lines the lines from the heading to the next one of its level; sections may nest
 */
public record Section(String title, LineRange lines) {}
