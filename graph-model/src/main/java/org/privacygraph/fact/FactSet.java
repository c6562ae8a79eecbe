package org.privacygraph.fact;

import java.util.List;
import org.privacygraph.provenance.SourceDocument;

/**
 * All facts of one source document: the unit that is checked, written and replaced.
 *
 * @param document where the facts come from
 * @param facts the facts, each with an id of its own
 */
public record FactSet(SourceDocument document, List<Fact> facts) {

    /** Copies the facts. */
    public FactSet {
        facts = List.copyOf(facts);
    }
}
