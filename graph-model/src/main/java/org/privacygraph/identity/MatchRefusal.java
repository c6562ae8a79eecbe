package org.privacygraph.identity;

import java.util.List;

/**
 * A decision that organisations are not one, however alike their names are.
 *
 * @param organisations ids of the organisations, two or more
 * @param reason why
 */
public record MatchRefusal(List<String> organisations, String reason) {

    /** Sorts the organisations. */
    public MatchRefusal {
        organisations = organisations.stream().sorted().distinct().toList();
    }
}
