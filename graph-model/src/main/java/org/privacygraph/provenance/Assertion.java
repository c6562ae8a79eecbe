package org.privacygraph.provenance;

/** How a source says something, so that silence, denial and conclusion are never mistaken for a statement. */
public enum Assertion {
    /** The source says it. */
    STATED,
    /** The source says that it is not so. */
    STATED_ABSENT,
    /** The source does not say. */
    NOT_STATED,
    /** A reader concluded it from what the source says. */
    INFERRED,
    /** The source contradicts itself. */
    AMBIGUOUS
}
