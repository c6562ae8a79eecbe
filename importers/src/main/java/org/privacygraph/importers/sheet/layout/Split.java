package org.privacygraph.importers.sheet.layout;

/** How the values of a cell are told apart. */
public enum Split {
    /** The cell is one value. */
    WHOLE,
    /** At line breaks, semicolons, vertical bars and bullets. */
    LINES,
    /** The same, and at commas where these separate a few words each. */
    LIST,
    /** Names of organisations; a comma may be part of one. */
    NAMES,
    /** Organisations with their contact details. */
    PARTIES
}
