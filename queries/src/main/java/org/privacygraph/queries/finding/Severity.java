package org.privacygraph.queries.finding;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
    /** It weighs most: the processing is forbidden without what the document does not state, or the document contradicts itself. */
    HIGH,
    /** Something that the law asks the document to say is not stated. */
    MEDIUM,
    /** Something is not stated that the law asks for in some cases, or that is good practice. */
    LOW,
    /** It may be nothing: a person has to look. */
    HINT;

    /** Whether it weighs as much as {@code other} or more. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
