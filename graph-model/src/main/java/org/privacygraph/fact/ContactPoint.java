package org.privacygraph.fact;

import org.jspecify.annotations.Nullable;
import org.privacygraph.provenance.Evidence;

/**
 * How to reach somebody, and for what.
 *
 * @param id see {@link Fact#id()}
 * @param evidence see {@link Fact#evidence()}
 * @param organisation id of the organisation
 * @param kind what the contact is for
 * @param addressee whom to address
 * @param email e-mail address; null where the document gives none or made it unreadable
 * @param phone telephone number as written
 * @param postalAddress postal address
 * @param url page or form
 */
public record ContactPoint(
        String id,
        Evidence evidence,
        String organisation,
        Kind kind,
        @Nullable String addressee,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String postalAddress,
        @Nullable String url)
        implements Fact {

    /** What a contact is for. */
    public enum Kind {
        DATA_PROTECTION_OFFICER,
        PRIVACY_TEAM,
        OPT_OUT,
        GENERAL,
        COMPLAINT,
        RIGHTS_REQUEST,
        SUPERVISORY_AUTHORITY
    }
}
