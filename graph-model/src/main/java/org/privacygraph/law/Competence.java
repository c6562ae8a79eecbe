package org.privacygraph.law;

import org.privacygraph.vocabulary.AdequacyDecision;
import org.privacygraph.vocabulary.Validity;

/**
 * Which supervisory authority is competent for a place.
 *
 * @param key its key
 * @param area key of the region or country that it is about
 * @param regime the law
 * @param rule what makes the authority competent
 * @param article the article
 * @param words what the article says, in short
 * @param validity when it holds
 * @param source where this is from
 */
public record Competence(
        String key,
        String area,
        AdequacyDecision.Regime regime,
        Rule rule,
        String article,
        String words,
        Validity validity,
        String source) {

    /** What makes an authority competent. */
    public enum Rule {
        /** The controller is established there, in an area with a leading authority. */
        LEAD,
        /** People there are affected, and another authority leads. */
        CONCERNED,
        /** People there are affected, and none leads. */
        EACH,
        /** The country has a law and an authority of its own. */
        NATIONAL
    }
}
