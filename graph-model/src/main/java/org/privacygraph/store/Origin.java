package org.privacygraph.store;

/**
 * Where facts were read from, by whom, and how well they were understood.
 *
 * @param file name of the file, without the directory
 * @param sha256 digest of its bytes, in hexadecimal
 * @param format name of its format
 * @param by who loads it
 * @param counts what became of the values of the document
 */
public record Origin(String file, String sha256, String format, String by, Counts counts) {

    /**
     * What became of the values of a document.
     *
     * @param read number of values
     * @param understood those that facts were made of
     * @param notStated those that say nothing
     * @param notUnderstood the others
     */
    public record Counts(int read, int understood, int notStated, int notUnderstood) {}
}
