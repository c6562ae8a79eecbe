package org.privacygraph.api.importing;

import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Reading;

/** Is told how an import goes on. */
public interface ImportListener {

    /** A document is about to be written. */
    default void writing(Reading reading, DocumentReading document) {}

    /** So many nodes or relationships more have been written. */
    default void written(long rows) {}

    /** A document is done. */
    default void done(DocumentOutcome outcome) {}

    /** A document was read and compared, but nothing of it is loaded, since too much would be retired; the problem is told next. */
    default void refused(DocumentOutcome outcome) {
        notWritten();
    }

    /** A document could not be written; the failure is told next. */
    default void notWritten() {}
}
