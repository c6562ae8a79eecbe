package org.privacygraph.importers.sheet.facts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Link;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.SheetCell;

/**
 * Whose record a sheet is, as its introduction or the mapping says.
 *
 * @param organisation id of the organisation; null where nobody says
 * @param name its name
 * @param at where it stands
 * @param assertion whether the sheet says it
 */
record Owner(
        @Nullable String organisation,
        @Nullable String name,
        @Nullable SheetCell at,
        Assertion assertion) {

    static final Owner UNKNOWN = new Owner(null, null, null, Assertion.NOT_STATED);

    /** The tie of an activity to it: a record is one of its controller's activities, so its head is said of every row. */
    Optional<Link> link() {
        return organisation == null || at == null
                ? Optional.empty()
                : Optional.of(new Link(organisation, assertion, Grain.PAIRED, null, List.of(at), null));
    }
}
