package org.privacygraph.importers.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Place;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.organisation.RecordFields.Value;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.Locator;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

/** Says in which country the organisation of a record sits, from its address and the countries of the record. */
final class RecordPlace {

    private static final Pattern CODE = Pattern.compile("[a-z]{2}");

    private final RecordForm form;
    private final RecordFields fields;
    private final Vocabulary vocabulary;

    RecordPlace(RecordForm form, RecordFields fields, Vocabulary vocabulary) {
        this.form = form;
        this.fields = fields;
        this.vocabulary = vocabulary;
    }

    /**
     * The place, if any.
     *
     * <p>An authority sits in the country of its address if the record is meant for that country. A company's address is
     * where privacy requests go; that it sits there is a conclusion.
     */
    @Nullable
    Place of(@Nullable PostalAddress address) {
        List<Value> relevant = fields.texts("relevant-countries");
        Value own = form == RecordForm.COMPANY ? null : own(address, relevant);
        relevant.stream().filter(value -> value != own).forEach(this::tell);
        if (address != null && address.country() != null) {
            return own == null
                    ? country(
                            address.country(),
                            Assertion.INFERRED,
                            address.lastLine(),
                            List.of(address.where()),
                            "Concluded from the address for requests.")
                    : country(
                            address.country(),
                            Assertion.STATED,
                            address.lastLine(),
                            List.of(address.where(), own.where()),
                            null);
        }
        return own == null
                ? null
                : country(
                        own.text().toUpperCase(Locale.ROOT),
                        Assertion.INFERRED,
                        own.text(),
                        List.of(own.where()),
                        "Concluded from the only country that the record is meant for.");
    }

    private @Nullable Value own(@Nullable PostalAddress address, List<Value> relevant) {
        Optional<Value> own = relevant.stream()
                .filter(value -> address == null || address.country() == null
                        ? relevant.size() == 1
                        : value.text().toUpperCase(Locale.ROOT).equals(address.country()))
                .findFirst();
        return own.filter(value -> isCountry(value.text())).orElse(null);
    }

    private void tell(Value relevant) {
        if (relevant.text().equals("all") || isCountry(relevant.text())) {
            fields.tell(
                    relevant,
                    Reason.NOT_MODELLED,
                    "There is no place among the facts for the countries that a record is meant for; it was left out.");
        } else {
            fields.tell(relevant, Reason.NO_SUCH_COUNTRY, "It was left out.");
        }
    }

    private boolean isCountry(String code) {
        return CODE.matcher(code).matches()
                && vocabulary
                        .find(Scheme.COUNTRY, code.toUpperCase(Locale.ROOT))
                        .isPresent();
    }

    private static Place country(
            String code, Assertion assertion, String words, List<Locator> where, @Nullable String note) {
        return new Place(Place.Scope.COUNTRY, new Link(code, assertion, Grain.PAIRED, words, where, note));
    }
}
