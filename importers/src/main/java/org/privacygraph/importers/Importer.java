package org.privacygraph.importers;

/**
 * Reads one source format.
 *
 * <p>An importer reads leniently and says all that is wrong at once; whether facts are sound is decided by the rules of
 * {@code check}. It never writes and never fetches.
 */
public interface Importer {

    /** Whether the file looks like this format. */
    boolean recognises(SourceFile file);

    /**
     * The facts of the file.
     *
     * @param sources texts of source documents that are at hand, to check places against
     * @throws ImportException when anything is wrong; it tells all problems
     */
    ImportPlan read(SourceFile file, SourceTexts sources);
}
