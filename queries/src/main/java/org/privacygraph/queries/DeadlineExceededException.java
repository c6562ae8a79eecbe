package org.privacygraph.queries;

/** The time for an answer is over; the database has stopped working on it. */
public final class DeadlineExceededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DeadlineExceededException() {
        super("The answer took too long.");
    }
}
