package org.privacygraph.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.provenance.Evidence;

/**
 * A piece of personal data as a document names it.
 *
 * @param id see {@link Fact#id()}
 * @param evidence see {@link Fact#evidence()}
 * @param words the item in the document's own words
 * @param group id of the group that it is listed in
 * @param concepts keys of personal data categories
 * @param mandatory whether the document says that it must be given; null where it does not say
 * @param uncoded parts of the words that mean no concept that is known, where other parts do
 */
public record DataItem(
        String id,
        Evidence evidence,
        String words,
        @Nullable String group,
        List<Link> concepts,
        @Nullable Boolean mandatory,
        List<String> uncoded)
        implements Fact {

    /** Copies the lists. */
    public DataItem {
        concepts = List.copyOf(concepts);
        uncoded = List.copyOf(uncoded);
    }

    /** An item whose words are coded as a whole, or not at all. */
    public DataItem(
            String id,
            Evidence evidence,
            String words,
            @Nullable String group,
            List<Link> concepts,
            @Nullable Boolean mandatory) {
        this(id, evidence, words, group, concepts, mandatory, List.of());
    }
}
