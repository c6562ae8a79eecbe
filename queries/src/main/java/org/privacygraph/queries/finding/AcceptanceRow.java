package org.privacygraph.queries.finding;

import java.time.LocalDate;
import org.privacygraph.acceptance.FindingAcceptance;

/**
 * An accepted finding, and whether it still counts.
 *
 * @param acceptance what was decided
 * @param status whether it counts on the day in question
 */
public record AcceptanceRow(FindingAcceptance acceptance, Status status) {

    /** Whether an acceptance counts. */
    public enum Status {
        /** The finding is there, and accepted. */
        ACTIVE,
        /** The finding is there, and the last day of the acceptance is over: it is open again. */
        EXPIRED,
        /** There is no such finding on that day. */
        STALE
    }

    /** Whether the finding counts as accepted. */
    public boolean isActive() {
        return status == Status.ACTIVE;
    }

    static Status status(LocalDate until, LocalDate day) {
        return until.isBefore(day) ? Status.EXPIRED : Status.ACTIVE;
    }
}
