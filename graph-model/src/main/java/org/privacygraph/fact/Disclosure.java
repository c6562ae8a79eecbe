package org.privacygraph.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;

/**
 * An activity hands data to a recipient (GDPR Art. 4(9), 13(1)(e)): one fact of many places, not an edge.
 *
 * @param id see {@link Fact#id()}
 * @param evidence see {@link Fact#evidence()}
 * @param activity id of the activity
 * @param dataItems ids of the data items; empty where the document does not itemise what is handed over
 * @param recipient id of an organisation or recipient group
 * @param role the recipient's role
 * @param roleAssertion how the document says the role
 * @param dataSubjects ids of data subject groups, each no closer than the document ties it to this recipient
 * @param bases keys of legal bases, likewise
 * @param place where the recipient gets or keeps the data; null where not stated
 * @param condition a condition of the disclosure
 */
public record Disclosure(
        String id,
        Evidence evidence,
        String activity,
        List<Link> dataItems,
        String recipient,
        RecipientRole role,
        Assertion roleAssertion,
        List<Link> dataSubjects,
        List<Link> bases,
        @Nullable Place place,
        @Nullable String condition)
        implements Fact {

    /** Copies the lists. */
    public Disclosure {
        dataItems = List.copyOf(dataItems);
        dataSubjects = List.copyOf(dataSubjects);
        bases = List.copyOf(bases);
    }
}
