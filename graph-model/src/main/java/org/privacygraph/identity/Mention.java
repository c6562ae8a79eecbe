package org.privacygraph.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of an organisation, as far as it tells which one it is.
 *
 * @param document key of the document
 * @param localId id of the organisation in the document
 * @param name its name there
 * @param aliases other names that the document gives
 * @param identifiers identifiers that the document gives
 * @param sameAs key of the identity that the document itself claims
 */
public record Mention(
        String document,
        String localId,
        String name,
        List<String> aliases,
        List<String> identifiers,
        @Nullable String sameAs) {

    /** Copies the lists. */
    public Mention {
        aliases = List.copyOf(aliases);
        identifiers = List.copyOf(identifiers);
    }

    /** Id of the organisation that it is as long as nobody decided that it is one that others mean, too. */
    public String ownOrganisation() {
        return "organisation/" + document + "/" + localId;
    }
}
