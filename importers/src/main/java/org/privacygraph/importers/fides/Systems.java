package org.privacygraph.importers.fides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.ContactPoint;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Organisation;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.json.JsonValue;
import org.privacygraph.provenance.Assertion;

/** Systems as services, and the companies behind those that have one. */
final class Systems {

    private static final List<String> NOT_MODELLED = List.of(
            "administrating_department",
            "system_dependencies",
            "previous_vendor_id",
            "vendor_deleted_date",
            "processes_personal_data",
            "exempt_from_privacy_regulations",
            "reason_for_exemption",
            "uses_profiling",
            "legal_basis_for_profiling",
            "requires_data_protection_assessments",
            "data_protection_impact_assessment",
            "dpa_location",
            "dpa_progress",
            "uses_cookies",
            "uses_non_cookie_access",
            "cookie_max_age_seconds",
            "cookie_refresh",
            "cookies",
            "registry_id",
            "third_country_safeguards",
            "link_to_processor_contract");

    private final Manifest manifest;
    private final Collected collected;
    private final Organizations organizations;
    private final Map<String, Service> services = new HashMap<>();

    Systems(Manifest manifest, Collected collected, Organizations organizations) {
        this.manifest = manifest;
        this.collected = collected;
        this.organizations = organizations;
    }

    /**
     * A system.
     *
     * @param id id of the service
     * @param role in which role it gets data
     * @param owner whom it belongs to
     */
    record Service(String id, RecipientRole role, Organizations.@Nullable Owner owner) {

        /** The manifest says the role of none; that a system is the organisation's own is concluded. */
        Assertion roleAssertion() {
            return role == RecipientRole.INTERNAL ? Assertion.INFERRED : Assertion.NOT_STATED;
        }
    }

    /** The system of a key; null where the file does not hold it. */
    @Nullable
    Service find(String key) {
        return services.get(key);
    }

    void read(Manifest.Resource system) {
        NOT_MODELLED.forEach(
                field -> system.member(field).left(Reason.NOT_MODELLED, "There is no fact for it; it was left out."));
        String id = FactIds.of(Manifest.SYSTEM, system.key());
        String company = company(system);
        JsonValue type = system.member("system_type");
        String kind = type.words(Manifest.LONGEST_KEY);
        boolean outside = kind != null && kind.matches("(?i).*(?:third.?party|vendor|saas).*");
        if (kind != null && !outside) {
            type.left(Reason.NOT_MODELLED, "There is no place for the kind of a system; it was left out.");
        }
        String address = system.member("legal_address").words(Manifest.LONGEST_TEXT);
        collected.add(organisation(
                id,
                system.member("fides_key"),
                system.name(),
                Organisation.Kind.SERVICE,
                List.of(),
                websites(system),
                company == null && address != null ? List.of(address) : List.of(),
                company == null ? List.of() : List.of(Link.to(company))));
        contact(system.member("dpo"), company == null ? id : company);
        RecipientRole role = outside || company != null ? RecipientRole.THIRD_PARTY : RecipientRole.INTERNAL;
        services.put(system.key(), new Service(id, role, organizations.of(system)));
    }

    private @Nullable String company(Manifest.Resource system) {
        JsonValue legalName = system.member("legal_name");
        JsonValue vendor = system.member("vendor_id");
        String name = legalName.words(Manifest.LONGEST_KEY);
        String number = vendor.words(Manifest.LONGEST_KEY);
        boolean known = number != null && number.matches("gvl\\.[1-9][0-9]{0,6}");
        if (number != null && (!known || name == null)) {
            vendor.left(
                    Reason.NOT_MODELLED,
                    known
                            ? "The company that it means is not named (legal_name); it was left out."
                            : "It is a number of no list that is known here; it was left out.");
        }
        if (name == null) {
            legalName.lost();
            return null;
        }
        String address = system.member("legal_address").words(Manifest.LONGEST_TEXT);
        String id = FactIds.of("company", system.key());
        collected.add(organisation(
                id,
                legalName,
                name,
                Organisation.Kind.COMPANY,
                known ? List.of("iab-tcf-vendor:" + String.valueOf(number).substring(4)) : List.of(),
                List.of(),
                address == null ? List.of() : List.of(address),
                List.of()));
        return id;
    }

    private Organisation organisation(
            String id,
            JsonValue where,
            String name,
            Organisation.Kind kind,
            List<String> identifiers,
            List<String> websites,
            List<String> addresses,
            List<Link> runBy) {
        return new Organisation(
                id,
                manifest.stated(where),
                name,
                kind,
                null,
                List.of(),
                null,
                identifiers,
                websites,
                addresses,
                null,
                List.of(),
                List.of(),
                runBy);
    }

    private static List<String> websites(Manifest.Resource system) {
        List<String> websites = new ArrayList<>();
        Stream.of("privacy_policy", "legitimate_interest_disclosure_url")
                .map(system::member)
                .forEach(value -> {
                    String url = value.words(Manifest.LONGEST_TEXT);
                    if (url != null && url.matches("(?i)https?://\\S+")) {
                        websites.add(url);
                    } else if (url != null) {
                        value.left(Reason.MALFORMED, "It is no address on the web; it was left out.");
                    }
                });
        return websites.stream().distinct().toList();
    }

    private void contact(JsonValue value, String organisation) {
        String text = value.words(Manifest.LONGEST_TEXT);
        if (text == null) {
            value.lost();
            return;
        }
        boolean email = text.matches("[^\\s@]+@[^\\s@]+");
        boolean url = text.matches("(?i)https?://\\S+");
        collected.add(new ContactPoint(
                FactIds.of(organisation, "dpo"),
                manifest.stated(value),
                organisation,
                ContactPoint.Kind.DATA_PROTECTION_OFFICER,
                email || url ? null : text,
                email ? text : null,
                null,
                null,
                url ? text : null));
    }
}
