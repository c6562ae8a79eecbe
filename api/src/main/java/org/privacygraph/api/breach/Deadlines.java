package org.privacygraph.api.breach;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.law.BreachDuty;
import org.privacygraph.law.BreachLaw;

/**
 * What must be done, and until when.
 *
 * @param duty what
 * @param until the last moment; null where there is none
 * @param remaining the time left, negative once it is over; null where there is no last moment
 */
record Deadlines(
        BreachDuty duty,
        @Nullable OffsetDateTime until,
        @Nullable Duration remaining) {

    static List<Deadlines> of(Incident incident) {
        return BreachLaw.bundled().duties(incident.asOf()).stream()
                .map(duty -> {
                    Duration within = duty.within();
                    OffsetDateTime noticed = incident.noticedAt();
                    if (within == null || noticed == null) {
                        return new Deadlines(duty, null, null);
                    }
                    OffsetDateTime until = noticed.plus(within);
                    return new Deadlines(duty, until, Duration.between(incident.now(), until));
                })
                .toList();
    }

    @Nullable
    Boolean isOverdue() {
        return remaining == null ? null : remaining.isNegative();
    }
}
