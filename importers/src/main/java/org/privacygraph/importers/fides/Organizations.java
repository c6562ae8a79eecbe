package org.privacygraph.importers.fides;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.ContactPoint;
import org.privacygraph.fact.Organisation;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.json.JsonValue;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;

/**
 * The organisations that resources belong to, with their contacts.
 *
 * <p>A key means one organisation in one installation of Fides only, so that it is no identifier.
 */
final class Organizations {

    private static final List<String> CONTACT = List.of("name", "email", "phone", "address");
    private static final String DEFAULT = "default_organization";

    private final Manifest manifest;
    private final Collected collected;
    private final Ledger ledger;

    Organizations(Manifest manifest, Collected collected, Ledger ledger) {
        this.manifest = manifest;
        this.collected = collected;
        this.ledger = ledger;
    }

    /**
     * An organisation that a resource belongs to.
     *
     * @param id id of the fact
     * @param assertion whether the resource says so, or the format has it where a resource says nothing
     */
    record Owner(String id, Assertion assertion) {}

    void read() {
        for (Manifest.Resource organization : manifest.all(Manifest.ORGANIZATION)) {
            JsonValue policy = organization.member("security_policy");
            String website = policy.text(Manifest.LONGEST_TEXT);
            String id = FactIds.of(Manifest.ORGANIZATION, organization.key());
            collected.add(new Organisation(
                    id,
                    manifest.stated(organization.member("fides_key")),
                    organization.name(),
                    Organisation.Kind.OTHER,
                    null,
                    List.of(),
                    null,
                    List.of(),
                    website == null ? List.of() : List.of(website),
                    List.of(),
                    null,
                    List.of(),
                    List.of(),
                    List.of()));
            contact(id, organization.member("controller"), ContactPoint.Kind.GENERAL, "Contact of the controller.");
            contact(
                    id,
                    organization.member("data_protection_officer"),
                    ContactPoint.Kind.DATA_PROTECTION_OFFICER,
                    null);
            contact(id, organization.member("representative"), ContactPoint.Kind.GENERAL, "The representative.");
            organization.member("organization_fides_key").understood();
        }
    }

    /** The organisation of a resource; null where neither it nor the file tells one. */
    @Nullable
    Owner of(Manifest.Resource resource) {
        JsonValue value = resource.member("organization_fides_key");
        String key = value.text(Manifest.LONGEST_KEY);
        if (key == null) {
            value.lost();
        }
        if (key != null && manifest.find(Manifest.ORGANIZATION, key) != null) {
            return new Owner(FactIds.of(Manifest.ORGANIZATION, key), Assertion.STATED);
        }
        if (key == null || key.equals(DEFAULT)) {
            return manifest.find(Manifest.ORGANIZATION, DEFAULT) == null
                    ? null
                    : new Owner(FactIds.of(Manifest.ORGANIZATION, DEFAULT), Assertion.INFERRED);
        }
        String id = collected.shared(
                Manifest.ORGANIZATION,
                key,
                manifest.line(value),
                evidence -> Organisation.named(
                        FactIds.of(Manifest.ORGANIZATION, key), evidence, key, Organisation.Kind.OTHER));
        ledger.remark("The organisation '" + key + "' of '" + resource.key()
                + "' is not in the file; it is known by its key only.");
        return new Owner(id, Assertion.STATED);
    }

    /** A contact that is told by name, address, e-mail address and telephone number. */
    void contact(String organisation, JsonValue value, ContactPoint.Kind kind, @Nullable String note) {
        if (!value.isStatedObject()) {
            value.lost();
            return;
        }
        List<@Nullable String> texts = CONTACT.stream()
                .<@Nullable String>map(field -> value.member(field).text(Manifest.LONGEST_TEXT))
                .toList();
        if (texts.stream().allMatch(text -> text == null)) {
            CONTACT.forEach(field -> value.member(field).lost());
            return;
        }
        String field = value.where().pointer().substring(value.where().pointer().lastIndexOf('/') + 1);
        collected.add(new ContactPoint(
                FactIds.of(organisation, field.replace('_', ' ')),
                new Evidence(List.of(manifest.line(value)), Assertion.STATED, note),
                organisation,
                kind,
                texts.get(0),
                texts.get(1),
                texts.get(2),
                texts.get(3),
                null));
        value.member("url").left(Reason.UNKNOWN_FIELD, "It was left out.");
    }
}
