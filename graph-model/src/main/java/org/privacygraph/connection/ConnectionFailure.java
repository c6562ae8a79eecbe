package org.privacygraph.connection;

import org.jspecify.annotations.Nullable;

/**
 * Says in one plain sentence why the graph could not be opened.
 *
 * <p>{@link #getMessage()} names the directory or the address and what is wrong with it, {@link #remedy()} what to do
 * about it; both are meant to be shown to a person as they are. The cause, where there is one, is for the log.
 */
public final class ConnectionFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    ConnectionFailure(String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    /** What the person who reads the message can do, as one sentence. */
    public String remedy() {
        return remedy;
    }
}
