package org.privacygraph.connection;

/** Another process, or another connection of this one, holds the lock on the store. */
final class DirectoryInUse extends Exception {
    private static final long serialVersionUID = 1L;

    DirectoryInUse(Throwable cause) {
        super(cause);
    }
}
