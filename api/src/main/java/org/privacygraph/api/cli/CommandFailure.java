package org.privacygraph.api.cli;

/** A command cannot do what it was asked to do; message and remedy are shown as they are. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    CommandFailure(int exitCode, String message, String remedy) {
        super(message + " " + remedy);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
