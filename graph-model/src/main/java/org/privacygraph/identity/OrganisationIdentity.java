package org.privacygraph.identity;

import java.util.List;

/**
 * An organisation that several documents mean: a decision that can be read, and undone by removing it.
 *
 * @param key its key
 * @param name its name
 * @param aliases other names that mean it wherever they stand, letter for letter
 * @param identifiers identifiers that mean it wherever they stand, as {@code scheme:value}
 * @param members ids of organisations of single documents that are it
 * @param reason why they are one
 */
public record OrganisationIdentity(
        String key, String name, List<String> aliases, List<String> identifiers, List<String> members, String reason) {

    /** Copies the lists. */
    public OrganisationIdentity {
        aliases = List.copyOf(aliases);
        identifiers = List.copyOf(identifiers);
        members = List.copyOf(members);
    }

    /** Id of its node. */
    public String id() {
        return "organisation/" + key;
    }
}
