package org.privacygraph.fact;

import org.privacygraph.provenance.Evidence;

/**
 * A group under which a document lists personal data, such as "Identity Data".
 *
 * @param id see {@link Fact#id()}
 * @param evidence see {@link Fact#evidence()}
 * @param name the group as the document names it
 */
public record DataGroup(String id, Evidence evidence, String name) implements Fact {}
