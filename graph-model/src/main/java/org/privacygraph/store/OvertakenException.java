package org.privacygraph.store;

/** Another import changed the document while this one was being loaded; nothing was written, and it can be run again. */
public final class OvertakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OvertakenException(String document) {
        super("Another import changed " + document + " at the same time; nothing was written. Import the file again.");
    }
}
