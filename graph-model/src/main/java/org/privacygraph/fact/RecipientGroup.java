package org.privacygraph.fact;

import java.util.List;
import org.privacygraph.provenance.Evidence;

/**
 * A kind of recipient that a document speaks of without naming anyone, such as "IT service providers".
 *
 * @param id see {@link Fact#id()}
 * @param evidence see {@link Fact#evidence()}
 * @param words the kind in the document's own words
 * @param concepts keys of recipient categories
 */
public record RecipientGroup(String id, Evidence evidence, String words, List<Link> concepts) implements Fact {

    /** Copies the lists. */
    public RecipientGroup {
        concepts = List.copyOf(concepts);
    }
}
