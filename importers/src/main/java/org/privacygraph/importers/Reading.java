package org.privacygraph.importers;

import java.util.List;

/**
 * What was read from a file.
 *
 * @param file the file
 * @param format name of its format
 * @param documents its source documents, each of which is loaded on its own: all of it or nothing
 * @param problems what keeps other documents of the file from being loaded
 */
public record Reading(SourceFile file, String format, List<DocumentReading> documents, List<ImportProblem> problems) {

    /** Copies the lists. */
    public Reading {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }
}
