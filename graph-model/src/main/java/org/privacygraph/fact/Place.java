package org.privacygraph.fact;

import org.jspecify.annotations.Nullable;

/**
 * A country or a region, as a document ties it to something.
 *
 * @param scope whether {@code link} leads to a country (ISO 3166-1 alpha-2 code) or to a region of the vocabulary
 * @param link the code or key, with how the document says it
 */
public record Place(Scope scope, Link link) {

    /** Which of the two kinds of place. */
    public enum Scope {
        COUNTRY,
        REGION
    }

    /** The code of the country, or null for a region. */
    public @Nullable String country() {
        return scope == Scope.COUNTRY ? link.target() : null;
    }
}
