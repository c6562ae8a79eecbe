package org.privacygraph.identity;

import java.util.List;

/**
 * Decisions of one file under version control on which organisations are one and which are not.
 *
 * @param key key of the file; a newer version keeps it
 * @param identities organisations that several documents mean
 * @param refusals organisations that are not one
 */
public record OrganisationDecisions(String key, List<OrganisationIdentity> identities, List<MatchRefusal> refusals) {

    /** Copies the lists. */
    public OrganisationDecisions {
        identities = List.copyOf(identities);
        refusals = List.copyOf(refusals);
    }
}
