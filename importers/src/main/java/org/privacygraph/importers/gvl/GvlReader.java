package org.privacygraph.importers.gvl;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.FactSet;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.json.JsonValue;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.SourceDocument;
import org.privacygraph.provenance.SourceDocument.LastUpdated;

/** Turns a list into one document of facts. */
final class GvlReader {

    private static final int LONGEST = 100;

    private GvlReader() {}

    static FactSet read(JsonValue list, SourceFile file) {
        JsonValue changed = list.member("lastUpdated");
        Instant lastUpdated = lastUpdated(changed);
        list.member("tcfPolicyVersion").left(Reason.NOT_MODELLED, "A document has one version; it was left out.");
        list.member("stacks").left(Reason.NOT_MODELLED, "Stacks only group purposes for display; it was left out.");
        Definitions definitions = Definitions.of(list);
        List<Fact> facts = new ArrayList<>(definitions.facts());
        VendorReader reader = new VendorReader(definitions, lastUpdated, facts);
        JsonValue vendors = list.member("vendors");
        if (vendors.isStatedObject()) {
            vendors.members().forEach(reader::read);
        }
        return new FactSet(document(list, file, lastUpdated), facts);
    }

    private static @Nullable Instant lastUpdated(JsonValue value) {
        String text = value.text(LONGEST);
        Instant instant = text == null ? null : VendorReader.instant(text);
        if (text != null && instant == null) {
            value.left(Reason.NO_DATE, "The day of the last change was left out.");
        }
        return instant;
    }

    private static SourceDocument document(JsonValue list, SourceFile file, @Nullable Instant lastUpdated) {
        Integer version = list.member("vendorListVersion").number(Integer.MAX_VALUE);
        return new SourceDocument(
                "iab-global-vendor-list",
                SourceDocument.Kind.DIRECTORY,
                "Global Vendor List of the IAB Europe Transparency and Consent Framework",
                null,
                null,
                null,
                file.sha256(),
                lines(file.bytes()),
                null,
                version == null ? null : version.toString(),
                lastUpdated == null
                        ? LastUpdated.NOT_STATED
                        : new LastUpdated(
                                LocalDate.ofInstant(lastUpdated, ZoneOffset.UTC),
                                List.of(list.member("lastUpdated").where()),
                                Assertion.STATED),
                null,
                List.of());
    }

    private static int lines(byte[] bytes) {
        int lines = bytes.length > 0 && bytes[bytes.length - 1] != '\n' ? 1 : 0;
        for (byte one : bytes) {
            lines += one == '\n' ? 1 : 0;
        }
        return lines;
    }
}
