package org.privacygraph.importers.coding;

import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.UnknownConceptException;
import org.privacygraph.vocabulary.Vocabulary;

/** Finds the concept that a text means by key, label, synonym or IRI; never by likeness. */
public final class Concepts {

    private final Vocabulary vocabulary;

    /** Codes into this vocabulary. */
    public Concepts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The concept of a scheme that the whole text means. */
    public Coding of(Scheme scheme, @Nullable String text) {
        if (text == null || Blank.isBlank(text)) {
            return Coding.NOT_STATED;
        }
        try {
            return Coding.of(vocabulary.resolve(scheme, text.strip()).key());
        } catch (UnknownConceptException e) {
            return Coding.left(text, Reason.NO_SUCH_CONCEPT, "The words were kept and not coded.");
        }
    }
}
