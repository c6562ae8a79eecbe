package org.privacygraph.store;

/** The database has not the memory to show so much at once; nothing was written. */
public final class OutOfRoomException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutOfRoomException(String document, Throwable cause) {
        super("The database has not enough memory to write " + document + " at once.", cause);
    }
}
