package org.privacygraph.queries.page;

/** A page was asked for that is too large. */
public final class PageSizeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PageSizeException(int size) {
        super("A page has 0 to " + PageRequest.MAX + " items, not " + size + ".");
    }
}
