package org.privacygraph.importers;

/**
 * Reads one source format.
 *
 * <p>An importer reads leniently: what it does not understand it reports and leaves out, and never guesses. Whether facts
 * are sound is decided by the rules of {@code check}. It never writes and never fetches.
 */
public interface Importer {

    /** Name of the format, as on the command line: lower-case words joined by hyphens. */
    String format();

    /** What the format is, in one sentence for people. */
    String description();

    /** Whether the file looks like this format; it may look at the whole file, and never fails. */
    boolean recognises(SourceFile file);

    /**
     * The documents of the file with their facts.
     *
     * @param sources texts of source documents that are at hand, to check places against
     * @throws ImportException when nothing of the file can be read; it tells all problems
     */
    Reading read(SourceFile file, SourceTexts sources);
}
