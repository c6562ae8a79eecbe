package org.privacygraph.fact;

import java.util.List;
import org.privacygraph.provenance.Locator;

/**
 * A side of a fact that has places of its own, such as the fee of a right.
 *
 * @param text short paraphrase
 * @param locators places that say so
 */
public record Detail(String text, List<Locator> locators) {

    /** Copies the places. */
    public Detail {
        locators = List.copyOf(locators);
    }
}
