package org.privacygraph.queries.trace;

import java.util.List;

/** A trace was to start from, or pass, nodes that are not there. */
public final class UnknownStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownStartException(List<String> ids) {
        super("No node has the id " + String.join(", nor ", ids) + ".");
    }
}
