package org.privacygraph.queries.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A question about lineage.
 *
 * @param from where it starts
 * @param direction which way it goes
 * @param through ids of nodes of which every path must pass one; empty where any path will do
 * @param asOf the day on which law is looked at: which country is a member of which region
 * @param limits how far it may go
 */
public record LineageQuestion(
        List<Start> from, LineageDirection direction, Set<String> through, LocalDate asOf, TraceLimits limits) {

    /** Copies the lists. */
    public LineageQuestion {
        from = List.copyOf(from);
        through = Set.copyOf(through);
    }

    /**
     * A node to start from.
     *
     * @param id its id
     * @param includeNarrower whether a concept stands for all that is narrower, too
     * @param includeGroup whether an organisation stands for its corporate group, too
     */
    public record Start(String id, boolean includeNarrower, boolean includeGroup) {}
}
