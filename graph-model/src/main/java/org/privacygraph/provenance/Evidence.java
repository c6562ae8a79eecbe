package org.privacygraph.provenance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a fact rests on: the places of its document that say so, and how they say it.
 *
 * @param locators places in the document, in order; never empty
 * @param assertion how they say it
 * @param note a word of the reader's own, for people
 */
public record Evidence(
        List<Locator> locators,
        Assertion assertion,
        @Nullable String note) {

    /** Refuses evidence without a place: no evidence, no fact. */
    public Evidence {
        locators = locators.stream().sorted().distinct().toList();
        if (locators.isEmpty()) {
            throw new IllegalArgumentException("Evidence names at least one place");
        }
    }
}
