package org.privacygraph.connection;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a failure says about why it happened. */
final class Causes {
    private Causes() {}

    /**
     * The failure, its causes, and what they suppressed: where a driver that tries several servers puts what each of
     * them said.
     */
    static Stream<Throwable> of(@Nullable Throwable failure) {
        Set<Throwable> causes = new LinkedHashSet<>();
        add(failure, causes);
        return causes.stream();
    }

    private static void add(@Nullable Throwable failure, Set<Throwable> causes) {
        // A failure that has been seen may be its own cause.
        if (failure != null && causes.add(failure)) {
            add(failure.getCause(), causes);
            for (Throwable suppressed : failure.getSuppressed()) {
                add(suppressed, causes);
            }
        }
    }
}
