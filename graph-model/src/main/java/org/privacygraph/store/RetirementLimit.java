package org.privacygraph.store;

/**
 * How much of what a document said before may be retired by a newer version of it.
 *
 * @param share largest share of its facts that may go, from 0 to 1
 * @param complete whether all of the newer version was read; if not, nothing may go
 */
public record RetirementLimit(double share, boolean complete) {

    /** At most 30 % of the facts, of a document that was read to its end. */
    public static final RetirementLimit DEFAULT = new RetirementLimit(0.3, true);

    /** Anything may go. */
    public static final RetirementLimit NONE = new RetirementLimit(1, true);

    /** Refuses what is no share. */
    public RetirementLimit {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("No share: " + share);
        }
    }

    /**
     * Holds changes against the limit.
     *
     * @throws RetirementRefusedException when more would go than may
     */
    void check(String document, Changes changes) {
        long retired = changes.retiredFacts();
        long present = changes.presentFacts();
        if (retired > 0 && !complete) {
            throw new RetirementRefusedException(document, changes, true);
        }
        if (retired > share * present) {
            throw new RetirementRefusedException(document, changes, false);
        }
    }
}
