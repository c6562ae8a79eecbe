package org.privacygraph.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a person gets to read when the graph cannot be opened. */
final class Failing {
    private Failing() {}

    /** The failure to open, which reads as plain sentences whatever it says. */
    static ConnectionFailure to(ThrowingCallable open) {
        ConnectionFailure failure = catchThrowableOfType(ConnectionFailure.class, open);
        assertThat(failure).as("a failure to open").isNotNull();
        assertPlain(failure.getMessage());
        assertPlain(failure.remedy());
        return failure;
    }

    private static void assertPlain(String text) {
        assertThat(text)
                .hasLineCount(1)
                .endsWith(".")
                .doesNotContain("Exception", "org.neo4j.driver", "io.netty", "java.");
    }
}
