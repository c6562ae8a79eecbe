package org.privacygraph.provenance;

/** How closely a source ties two things together, so that parallel lists are never shown as stated pairs. */
public enum Grain {
    /** The source ties the two to each other. */
    PAIRED,
    /** The source lists both for the same processing activity. */
    SAME_ACTIVITY,
    /** The source lists both somewhere in the same document. */
    SAME_DOCUMENT
}
