package org.privacygraph.law;

import java.util.List;

/**
 * What speaks for a high risk to people (GDPR Art. 34), or against it.
 *
 * @param key its key
 * @param kind what it looks at
 * @param concepts keys of the concepts that it looks for, with all that is narrower
 * @param threshold the number that must be exceeded, or the age that is not reached; 0 where it counts nothing
 * @param article the article
 * @param reason why it matters
 * @param source where this is from
 */
public record RiskSignal(
        String key, Kind kind, List<String> concepts, int threshold, String article, String reason, String source) {

    /** Copies the list. */
    public RiskSignal {
        concepts = List.copyOf(concepts);
    }

    /** What a signal looks at. */
    public enum Kind {
        DATA_CATEGORY,
        DATA_SUBJECT,
        /** The age in years that people have not reached. */
        AGE_BELOW,
        /** The number of controllers. */
        CONTROLLERS,
        /** The number of further recipients. */
        RECIPIENTS,
        /** A measure in place: speaks against a high risk. */
        MEASURE
    }
}
