package org.privacygraph.queries.screening;

import java.util.List;
import java.util.Set;

/**
 * A sign that processing is likely to result in a high risk.
 *
 * @param code its name
 * @param kind where it is from
 * @param title what it is
 * @param reference the place that names it
 * @param triggers ids of concepts, with what is narrower, and kinds of data sources, that point to it
 * @param needs first parts of the ids among them: what a document has to tell so that it can be seen
 * @param blind whether it cannot be ruled out by what documents tell
 * @param cannotSee what remains to be looked at by a person
 * @param source the publication
 */
public record DpiaCriterion(
        String code,
        Kind kind,
        String title,
        String reference,
        Set<String> triggers,
        Set<String> needs,
        boolean blind,
        String cannotSee,
        String source) {

    /** Copies the sets. */
    public DpiaCriterion {
        triggers = Set.copyOf(triggers);
        needs = Set.copyOf(needs);
    }

    /** Where a criterion is from. */
    public enum Kind {
        /** A case of GDPR Art. 35(3), in which an assessment is required. */
        ARTICLE_35_3,
        /** One of the nine criteria of WP248 rev.01. */
        WP248
    }

    /** All of them, those of the article first. */
    public static List<DpiaCriterion> all() {
        return CriteriaFile.CRITERIA;
    }
}
