package org.privacygraph.importers.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.ContactPoint;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.Organisation;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Countries;
import org.privacygraph.importers.organisation.RecordFields.Value;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Locator;
import org.privacygraph.vocabulary.Vocabulary;

/** Reads one record: its organisation, how to reach it, and whom it is responsible for. */
final class RecordReader {

    private static final Predicate<String> URL =
            Pattern.compile("(?i)https?://[^\\s/?#]+\\S*").asMatchPredicate();
    private static final Predicate<String> EMAIL =
            Pattern.compile("[^\\s@]{1,200}@[^\\s@]{1,200}").asMatchPredicate();
    private static final Predicate<String> PHONE =
            Pattern.compile("\\+?[0-9][0-9 ()/.-]{2,40}( ext\\. [0-9]{1,10})?").asMatchPredicate();
    private static final Set<String> NO_COMPANIES = Set.of("church", "school", "nonprofit", "political party");

    private final RecordFields fields;
    private final RecordForm form;
    private final String slug;
    private final Ledger ledger;
    private final Countries countries;
    private final RecordPlace place;

    RecordReader(
            RecordFields fields,
            RecordForm form,
            String slug,
            Ledger ledger,
            Countries countries,
            Vocabulary vocabulary) {
        this.fields = fields;
        this.form = form;
        this.slug = slug;
        this.ledger = ledger;
        this.countries = countries;
        this.place = new RecordPlace(form, fields, vocabulary);
    }

    /** Id of the organisation of a record. */
    static String id(RecordForm form, String slug) {
        return FactIds.of(form.slug(), slug);
    }

    /** The facts of the record of the organisation with this name. */
    List<Fact> read(Value name) {
        List<Fact> facts = new ArrayList<>();
        Value addressText = fields.text("address");
        PostalAddress address = addressText == null ? null : PostalAddress.of(addressText, countries, ledger);
        Value web = fields.text("web", URL, "address on the web");
        facts.add(new Organisation(
                id(form, slug),
                new Evidence(List.of(fields.where()), Assertion.STATED, RecordNote.of(fields)),
                name.text(),
                kind(),
                null,
                List.of(),
                null,
                List.of("datenanfragen-" + form.slug() + ":" + slug),
                web == null ? List.of() : List.of(web.text()),
                address == null ? List.of() : List.of(address.text()),
                place.of(address),
                List.of(),
                List.of(),
                List.of()));
        ContactPoint contact = contact(address);
        if (contact != null) {
            facts.add(contact);
        }
        if (form == RecordForm.COMPANY) {
            facts.addAll(new RecordBrands(fields, slug, id(form, slug)).read(name.text()));
        }
        fields.tellWithoutPlace(form);
        return facts;
    }

    private Organisation.Kind kind() {
        if (form == RecordForm.AUTHORITY) {
            return Organisation.Kind.AUTHORITY;
        }
        Organisation.Kind kind = Organisation.Kind.COMPANY;
        for (Value category : fields.texts("categories")) {
            if (category.text().equals("public body")) {
                kind = Organisation.Kind.PUBLIC_BODY;
            } else if (NO_COMPANIES.contains(category.text())) {
                kind = kind == Organisation.Kind.PUBLIC_BODY ? kind : Organisation.Kind.OTHER;
            } else {
                fields.tell(
                        category,
                        Reason.NOT_MODELLED,
                        "There is no place for lines of business among the facts; it was left out.");
            }
        }
        return kind;
    }

    private @Nullable ContactPoint contact(@Nullable PostalAddress address) {
        Value email = fields.text("email", EMAIL, "e-mail address");
        Value phone = fields.text("phone", PHONE, "telephone number");
        Value webform = fields.text("webform", URL, "address on the web");
        List<Locator> places = new ArrayList<>(Stream.of(email, phone, webform)
                .filter(Objects::nonNull)
                .map(Value::where)
                .toList());
        if (address != null) {
            places.add(address.where());
        }
        if (places.isEmpty()) {
            RecordNote.tellWithoutContact(fields);
            fields.lost(List.of("email", "phone", "webform", "address"));
            return null;
        }
        return new ContactPoint(
                FactIds.of("contact", id(form, slug)),
                new Evidence(places, Assertion.STATED, RecordNote.ofContact(fields)),
                id(form, slug),
                form == RecordForm.AUTHORITY ? ContactPoint.Kind.COMPLAINT : ContactPoint.Kind.RIGHTS_REQUEST,
                null,
                email == null ? null : email.text(),
                phone == null ? null : phone.text(),
                address == null ? null : address.text(),
                webform == null ? null : webform.text());
    }
}
