package org.privacygraph.store;

/** An import cannot be taken back; the message says why and what to do. */
public final class TakeBackRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TakeBackRefusedException(String message) {
        super(message);
    }
}
