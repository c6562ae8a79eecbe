package org.privacygraph.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.provenance.Evidence;

/**
 * How long data are kept (GDPR Art. 13(2)(a)).
 *
 * @param id see {@link Fact#id()}
 * @param evidence see {@link Fact#evidence()}
 * @param duration ISO 8601 duration; null where the document gives criteria only
 * @param criteria what decides the period
 * @param startsAt what starts it
 * @param condition when it applies
 * @param dataItems ids of the data items that it is stated for; empty: those of the activities that refer to it
 */
public record RetentionPeriod(
        String id,
        Evidence evidence,
        @Nullable Duration duration,
        @Nullable String criteria,
        @Nullable String startsAt,
        @Nullable String condition,
        List<Link> dataItems)
        implements Fact {

    /** Copies the lists. */
    public RetentionPeriod {
        dataItems = List.copyOf(dataItems);
    }
}
