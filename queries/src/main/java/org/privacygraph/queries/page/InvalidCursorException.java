package org.privacygraph.queries.page;

/** A text that is no cursor of the list that it was given to. */
public final class InvalidCursorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For any text. */
    public InvalidCursorException() {
        super("This is no cursor of this list.");
    }
}
