package org.privacygraph.law;

import org.jspecify.annotations.Nullable;

/**
 * Whose authority is competent for a controller, and why.
 *
 * @param competence the rule; null where the controller's place is not known, so that none can be chosen
 * @param country key of the country whose authorities are meant; null: any country of the area whose people are affected, which is not known
 * @param role whether it is sure which one it is
 */
public record CompetentAuthority(
        @Nullable Competence competence, @Nullable String country, Role role) {

    /** What an authority is to a controller. */
    public enum Role {
        /** It leads, or is the only one: the notification goes there. */
        LEAD,
        /** One of several countries with an establishment: the one with the main establishment leads. */
        LEAD_CANDIDATE,
        /** People there are affected; another authority leads. */
        CONCERNED,
        /** People there are affected and no authority leads: the notification goes there, too. */
        EACH_CONCERNED,
        /** The authority of a law of its own: the notification goes there, too. */
        NATIONAL,
        /** Which authority it is cannot be told. */
        NOT_KNOWN
    }
}
