package org.privacygraph.identity;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the organisation that a mention means.
 *
 * <p>In this order: the identity that the document claims, one that lists the mention as a member, one with an
 * identifier of the mention, one with an alias that is the mention's name letter for letter. Where two identities fit
 * equally, none is taken. Look-alike letters, zero-width characters and full-width forms make another name.
 */
public final class IdentityResolution {

    private final Map<String, OrganisationIdentity> byKey = new HashMap<>();
    private final Map<String, Set<OrganisationIdentity>> byMember = new HashMap<>();
    private final Map<String, Set<OrganisationIdentity>> byIdentifier = new HashMap<>();
    private final Map<String, Set<OrganisationIdentity>> byAlias = new HashMap<>();
    private final List<MatchRefusal> refusals;

    /** Resolves by these decisions. */
    public IdentityResolution(Collection<OrganisationIdentity> identities, Collection<MatchRefusal> refusals) {
        this.refusals = List.copyOf(refusals);
        for (OrganisationIdentity identity : identities) {
            byKey.put(identity.key(), identity);
            identity.members().forEach(member -> put(byMember, member, identity));
            identity.identifiers().forEach(identifier -> put(byIdentifier, identifier, identity));
            identity.aliases().forEach(alias -> put(byAlias, letters(alias), identity));
        }
    }

    private static void put(Map<String, Set<OrganisationIdentity>> index, String key, OrganisationIdentity identity) {
        index.computeIfAbsent(key, ignored -> new LinkedHashSet<>()).add(identity);
    }

    /** Id of the organisation that the mention means: an identity, or the document's own. */
    public String organisation(Mention mention) {
        return identity(mention).map(OrganisationIdentity::id).orElseGet(mention::ownOrganisation);
    }

    /** The identity that the mention means; none where nobody decided on one. */
    public Optional<OrganisationIdentity> identity(Mention mention) {
        OrganisationIdentity claimed = mention.sameAs() == null ? null : byKey.get(mention.sameAs());
        if (claimed != null && !isRefused(mention, claimed)) {
            return Optional.of(claimed);
        }
        return only(mention, byMember.getOrDefault(mention.ownOrganisation(), Set.of()).stream())
                .or(() -> only(
                        mention,
                        mention.identifiers().stream()
                                .flatMap(identifier -> byIdentifier.getOrDefault(identifier, Set.of()).stream())))
                .or(() -> only(mention, byAlias.getOrDefault(letters(mention.name()), Set.of()).stream()));
    }

    private Optional<OrganisationIdentity> only(Mention mention, Stream<OrganisationIdentity> candidates) {
        List<OrganisationIdentity> fitting = candidates
                .distinct()
                .filter(identity -> !isRefused(mention, identity))
                .limit(2)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private boolean isRefused(Mention mention, OrganisationIdentity identity) {
        return refusals.stream()
                .map(MatchRefusal::organisations)
                .anyMatch(refused -> refused.contains(mention.ownOrganisation()) && refused.contains(identity.id()));
    }

    /** Composed or decomposed letters and the width of white space are no difference; all else is. */
    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
