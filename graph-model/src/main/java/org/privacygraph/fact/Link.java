package org.privacygraph.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.Locator;

/**
 * A tie from a fact to a concept of the vocabulary or to another fact of the same document.
 *
 * @param target key of the concept, or id of the fact
 * @param assertion how the document says that the two belong together
 * @param grain how closely it ties them
 * @param words how the document puts it; for a legal basis, the legitimate interest (or obligation, or contract) stated
 * @param locators places that tie the two, where they are not those of the fact
 * @param note a word of the reader's own
 */
public record Link(
        String target,
        Assertion assertion,
        Grain grain,
        @Nullable String words,
        List<Locator> locators,
        @Nullable String note) {

    /** Copies the places. */
    public Link {
        locators = List.copyOf(locators);
    }

    /** A tie that the document states, with nothing to add. */
    public static Link to(String target) {
        return new Link(target, Assertion.STATED, Grain.PAIRED, null, List.of(), null);
    }

    /** The same tie, to another end. */
    public Link withTarget(String other) {
        return new Link(other, assertion, grain, words, locators, note);
    }

    /** The same tie, resting on other places. */
    public Link withLocators(List<Locator> others) {
        return new Link(target, assertion, grain, words, others, note);
    }

    /** The same tie, no closer than {@code other}. */
    public Link atMost(Grain other) {
        return grain.compareTo(other) >= 0 ? this : new Link(target, assertion, other, words, locators, note);
    }
}
