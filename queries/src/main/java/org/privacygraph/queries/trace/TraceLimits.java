package org.privacygraph.queries.trace;

import java.time.Duration;

/**
 * How far a trace may go.
 *
 * @param hops the most steps of a path
 * @param places the most places that are explored
 * @param time the longest time that it explores
 */
public record TraceLimits(int hops, int places, Duration time) {

    /** Steps of a path where a question does not say; each processor in a chain takes two. */
    public static final int DEFAULT_HOPS = 20;

    /** The most steps of a path that a question may ask for. */
    public static final int MAX_HOPS = 200;

    /** The most places that one trace explores. */
    public static final int MAX_PLACES = 20_000;

    /** How long one trace explores; half of the time that a request has. */
    public static final Duration MAX_TIME = Duration.ofSeconds(5);

    /** The usual limits with a number of hops. */
    public static TraceLimits ofHops(int hops) {
        return new TraceLimits(hops, MAX_PLACES, MAX_TIME);
    }
}
