package org.privacygraph.api.limit;

import graphql.GraphQLContext;
import java.time.Duration;
import java.util.Objects;

/**
 * The moment by which one request must be answered.
 *
 * <p>Every guarded execution has one in its {@link GraphQLContext}; queries pass {@link #remaining()} to the database as the time limit of their
 * transaction, so that the work ends there too.
 */
public final class Deadline {
    private final long endNanos;

    private Deadline(long endNanos) {
        this.endNanos = endNanos;
    }

    public static Deadline after(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /**
     * The deadline of the request that this context belongs to.
     *
     * @throws NullPointerException if the execution does not run under a {@link Guard}
     */
    public static Deadline of(GraphQLContext context) {
        return Objects.requireNonNull(
                context.get(Deadline.class), "This execution has no deadline; run it under a Guard.");
    }

    /** The time left; zero once the deadline has passed, never negative. */
    public Duration remaining() {
        return Duration.ofNanos(Math.max(0, endNanos - System.nanoTime()));
    }

    public boolean hasPassed() {
        return remaining().isZero();
    }
}
