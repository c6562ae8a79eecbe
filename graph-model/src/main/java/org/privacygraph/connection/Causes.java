package org.privacygraph.connection;

import java.util.Arrays;
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
        if (failure == null) {
            return Stream.empty();
        }
        Stream<Throwable> suppressed = Arrays.stream(failure.getSuppressed()).flatMap(Causes::of);
        return Stream.of(Stream.of(failure), Causes.of(failure.getCause()), suppressed)
                .flatMap(causes -> causes);
    }
}
