package org.privacygraph.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something in law is valid.
 *
 * @param from first day; null where it is not established
 * @param to last day; null where no end is known
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** No dates are established. */
    public static final Validity UNKNOWN = new Validity(null, null);

    /** Refuses an end before the start. */
    public Validity {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("Ends on " + to + " before it starts on " + from);
        }
    }

    /** Whether it holds on {@code day}; {@link Status#UNKNOWN} where no date is established that decides it. */
    public Status on(LocalDate day) {
        if (to != null && day.isAfter(to)) {
            return Status.NO_LONGER_VALID;
        }
        if (from == null) {
            return Status.UNKNOWN;
        }
        return day.isBefore(from) ? Status.NOT_YET_VALID : Status.VALID;
    }

    /** What is known about a day. */
    public enum Status {
        VALID,
        NOT_YET_VALID,
        NO_LONGER_VALID,
        UNKNOWN
    }
}
