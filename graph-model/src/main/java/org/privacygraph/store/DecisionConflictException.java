package org.privacygraph.store;

import java.util.List;

/** Another file has decided on the same organisations; nothing was written. */
public final class DecisionConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DecisionConflictException(List<String> ids) {
        super("Another file decides on these already: " + String.join(", ", ids) + ".");
    }
}
