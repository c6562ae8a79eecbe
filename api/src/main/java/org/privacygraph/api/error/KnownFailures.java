package org.privacygraph.api.error;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Recognises failures of the parts that this package does not know, such as those of the database.
 *
 * <p>It is asked about a failure and then about each of its causes; the first answer is told to the client, the failure itself never is.
 */
@FunctionalInterface
public interface KnownFailures {
    /** What to tell of this one failure, without looking at its causes; null if it is not recognised. */
    @Nullable
    ClientError explain(Throwable failure);

    /** What the predicate accepts is a database out of reach. */
    static KnownFailures unavailableWhen(Predicate<Throwable> unavailable) {
        return failure -> unavailable.test(failure)
                ? new ClientError(ErrorCode.UNAVAILABLE, "The database cannot be reached.")
                : null;
    }
}
