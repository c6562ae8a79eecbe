package org.privacygraph.fact;

import org.privacygraph.provenance.Evidence;

/**
 * A statute that a document names.
 *
 * @param id see {@link Fact#id()}
 * @param evidence see {@link Fact#evidence()}
 * @param statute key of a concept of the scheme statutes
 * @param words the statute as the document calls it
 */
public record StatuteReference(String id, Evidence evidence, String statute, String words) implements Fact {}
