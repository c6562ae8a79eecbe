package org.privacygraph.store;

/** So much of a document would go that somebody has to say that it is meant; nothing was written. */
public final class RetirementRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String document;
    private final long retired;
    private final long present;
    private final boolean incomplete;
    private final transient Changes changes;

    RetirementRefusedException(String document, Changes changes, boolean incomplete) {
        super(
                incomplete
                        ? "%,d of the %,d facts of %s are not in what could be read of it."
                                .formatted(changes.retiredFacts(), changes.presentFacts(), document)
                        : "%,d of the %,d facts of %s would go."
                                .formatted(changes.retiredFacts(), changes.presentFacts(), document));
        this.document = document;
        this.retired = changes.retiredFacts();
        this.present = changes.presentFacts();
        this.changes = changes;
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

    /** What would have changed. */
    public Changes changes() {
        return changes;
    }

    /** Whether the newer version was not read to its end. */
    public boolean isIncomplete() {
        return incomplete;
    }
}
