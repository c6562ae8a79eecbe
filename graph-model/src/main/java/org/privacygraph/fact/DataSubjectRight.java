package org.privacygraph.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Locator;

/**
 * A right of data subjects as a document grants it, or its silence on one.
 *
 * @param id see {@link Fact#id()}
 * @param evidence see {@link Fact#evidence()}; NOT_STATED with the lines that were searched
 * @param right key of a right
 * @param conditions when it applies
 * @param fee what it costs
 * @param timeLimit when an answer is due
 * @param identityCheck how the requester's identity is checked
 * @param channel how to exercise it
 * @param contact id of the contact point
 */
public record DataSubjectRight(
        String id,
        Evidence evidence,
        String right,
        @Nullable Detail conditions,
        @Nullable Detail fee,
        @Nullable TimeLimit timeLimit,
        @Nullable Detail identityCheck,
        @Nullable Detail channel,
        @Nullable String contact)
        implements Fact {

    /**
     * When an answer is due.
     *
     * @param duration ISO 8601 duration, where one is stated
     * @param text short paraphrase
     * @param locators places that say so
     */
    public record TimeLimit(@Nullable Duration duration, String text, List<Locator> locators) {

        /** Copies the places. */
        public TimeLimit {
            locators = List.copyOf(locators);
        }
    }
}
