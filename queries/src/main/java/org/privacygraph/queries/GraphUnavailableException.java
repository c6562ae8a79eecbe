package org.privacygraph.queries;

/** The database cannot be reached. */
public final class GraphUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GraphUnavailableException(Throwable cause) {
        super("The database cannot be reached.", cause);
    }
}
