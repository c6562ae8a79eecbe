package org.privacygraph.fact;

import org.jspecify.annotations.Nullable;
import org.privacygraph.provenance.Evidence;

/**
 * Where an activity has its data from (GDPR Art. 14(2)(f)); a source is not a recipient.
 *
 * @param id see {@link Fact#id()}
 * @param evidence see {@link Fact#evidence()}
 * @param kind kind of source
 * @param party id of the organisation or recipient group that the data come from
 * @param method how they are collected, paraphrased
 */
public record DataSource(
        String id,
        Evidence evidence,
        Kind kind,
        @Nullable String party,
        @Nullable String method) implements Fact {

    /** Kind of source. */
    public enum Kind {
        DATA_SUBJECT,
        AUTOMATIC,
        ORGANISATION,
        PUBLIC_SOURCE,
        COLLEAGUE,
        GENERATED
    }
}
