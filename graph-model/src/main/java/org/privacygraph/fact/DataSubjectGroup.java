package org.privacygraph.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.provenance.Evidence;

/**
 * People that a document speaks of, such as "job applicants".
 *
 * @param id see {@link Fact#id()}
 * @param evidence see {@link Fact#evidence()}
 * @param words the people in the document's own words
 * @param concepts keys of data subject categories
 * @param ageBelow age in years that they have not reached, where the document tells one
 */
public record DataSubjectGroup(
        String id,
        Evidence evidence,
        String words,
        List<Link> concepts,
        @Nullable Integer ageBelow) implements Fact {

    /** Copies the lists. */
    public DataSubjectGroup {
        concepts = List.copyOf(concepts);
    }
}
