package org.privacygraph.queries.trace;

/** A trace was to start from more nodes than it may. */
public final class TooManyStartsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyStartsException(int count) {
        super("The trace would start from more than " + Tracing.MAX_STARTS + " nodes (" + count + " or more).");
    }
}
