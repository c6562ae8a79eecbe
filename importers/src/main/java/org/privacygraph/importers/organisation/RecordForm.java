package org.privacygraph.importers.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** The two forms of record: both have slug, name, address and relevant-countries. */
enum RecordForm {
    /** A company or another organisation; the form demands {@code quality}. */
    COMPANY(
            "company",
            Set.of(
                    "facet-group",
                    "needs-id-document",
                    "nsfw",
                    "required-elements",
                    "custom-access-template",
                    "custom-erasure-template",
                    "custom-objection-template",
                    "custom-rectification-template")),
    /** A supervisory authority; none of the fields that are a company's alone. */
    AUTHORITY("authority", Set.of());

    private static final Set<String> COMPANY_ALONE =
            Set.of("quality", "runs", "categories", "request-language", "facet-group", "required-elements");

    private static final Set<String> WITHOUT_PLACE = Set.of("fax", "pgp-fingerprint", "pgp-url");

    private final String slug;
    private final Set<String> withoutPlace;

    RecordForm(String slug, Set<String> withoutPlace) {
        this.slug = slug;
        this.withoutPlace = withoutPlace;
    }

    /** The form that a record has. */
    static RecordForm of(JsonNode entry) {
        return COMPANY_ALONE.stream().anyMatch(entry::has)
                        || COMPANY.withoutPlace.stream().anyMatch(entry::has)
                ? COMPANY
                : AUTHORITY;
    }

    /** Its name in ids, keys and schemes of identifiers. */
    String slug() {
        return slug;
    }

    /** Whether the form has the field, but the facts have no place for it. */
    boolean knowsWithoutPlace(String field) {
        return WITHOUT_PLACE.contains(field) || withoutPlace.contains(field);
    }
}
