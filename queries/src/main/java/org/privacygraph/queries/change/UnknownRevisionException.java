package org.privacygraph.queries.change;

/** A revision was asked for that there is not, or of which the graph no longer knows all. */
public final class UnknownRevisionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownRevisionException(String message) {
        super(message);
    }
}
