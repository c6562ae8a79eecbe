package org.privacygraph.queries.lineage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who receives data, in one role and at one place.
 *
 * @param party id of an organisation or recipient group
 * @param role the role
 * @param place id of a country or region; null where not stated
 * @param placeAssertion how the place is said
 * @param disclosureCount number of disclosures
 * @param disclosures ids of the disclosures, {@value DataFlows#MOST} at most
 * @param items ids of the data items, {@value DataFlows#MOST} at most
 */
public record RecipientRow(
        String party,
        String role,
        @Nullable String place,
        String placeAssertion,
        long disclosureCount,
        List<String> disclosures,
        List<String> items) {

    /** Copies the lists. */
    public RecipientRow {
        disclosures = List.copyOf(disclosures);
        items = List.copyOf(items);
    }

    String receipt() {
        return role + "|" + (place == null ? "" : place) + "|" + placeAssertion;
    }
}
