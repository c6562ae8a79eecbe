package org.privacygraph.importers.organisation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Coding;
import org.privacygraph.importers.coding.Countries;
import org.privacygraph.importers.organisation.RecordFields.Value;
import org.privacygraph.provenance.JsonPointer;

/**
 * An address whose last line names its country.
 *
 * @param where where it stands
 * @param text its lines, joined by commas
 * @param lastLine its last line
 * @param country code of the country that the last line names; null where it clearly names none
 */
record PostalAddress(
        JsonPointer where,
        String text,
        String lastLine,
        @Nullable String country) {

    /** Reads the lines of an address; a last line that names no country is told. */
    static PostalAddress of(Value value, Countries countries, Ledger ledger) {
        List<String> lines = value.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        String last = lines.getLast();
        String rest = String.join("\n", lines.subList(0, lines.size() - 1));
        Coding coding = countries.of(
                Objects.requireNonNullElse(NativeCountryNames.code(last), last), rest.isEmpty() ? null : rest);
        boolean clear = coding.keys().size() == 1 && coding.left().isEmpty();
        if (!clear) {
            ledger.notUnderstood(
                    value.where(),
                    last,
                    coding.left().isEmpty()
                            ? Reason.NO_SUCH_COUNTRY
                            : coding.left().getFirst().reason(),
                    "The address was kept; its last line is to name a country and does not, or not clearly.");
        }
        return new PostalAddress(
                value.where(),
                String.join(", ", lines),
                last,
                clear ? coding.keys().getFirst() : null);
    }
}
