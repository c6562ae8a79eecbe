package org.privacygraph.store;

/** So much of a document would go that somebody has to say that it is meant; nothing was written. */
public final class RetirementRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String document;
    private final long retired;
    private final long present;
    private final boolean incomplete;

    RetirementRefusedException(String document, long retired, long present, boolean incomplete) {
        super(
                incomplete
                        ? "%,d of the %,d facts of %s are not in what could be read of it."
                                .formatted(retired, present, document)
                        : "%,d of the %,d facts of %s would go.".formatted(retired, present, document));
        this.document = document;
        this.retired = retired;
        this.present = present;
        this.incomplete = incomplete;
    }

    /** Key of the document. */
    public String document() {
        return document;
    }

    /** Share of its facts that would go, from 0 to 1. */
    public double share() {
        return present == 0 ? 0 : (double) retired / present;
    }

    /** Whether the newer version was not read to its end. */
    public boolean isIncomplete() {
        return incomplete;
    }
}
