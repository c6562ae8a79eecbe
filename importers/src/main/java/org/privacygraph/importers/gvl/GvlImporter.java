package org.privacygraph.importers.gvl;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.Importer;
import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.Reading;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.json.JsonDocument;
import org.privacygraph.importers.json.JsonValue;
import org.privacygraph.provenance.JsonPointer;

/** Imports Global Vendor Lists of specification version 3 (Transparency and Consent Framework 2.2). */
public final class GvlImporter implements Importer {

    private static final int SPECIFICATION = 3;
    private static final String REMEDY =
            "Give a list of specification version 3, which the framework publishes since version 2.2.";

    @Override
    public String format() {
        return "iab-gvl";
    }

    @Override
    public String description() {
        return "Global Vendor Lists of the IAB Europe Transparency and Consent Framework, in JSON";
    }

    @Override
    public boolean recognises(SourceFile file) {
        String text = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        return text.regionMatches(start(text), "{", 0, 1)
                && text.contains("\"vendorListVersion\"")
                && text.contains("\"vendors\"");
    }

    /** Where the text starts, behind a byte order mark and white space. */
    private static int start(String text) {
        int at = text.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    @Override
    public Reading read(SourceFile file, SourceTexts sources) {
        JsonDocument document = JsonDocument.read(file);
        Ledger ledger = new Ledger(document.values());
        JsonValue list = new JsonValue(JsonPointer.ROOT, document.root(), ledger);
        requireVersion(list, file);
        if (!list.member("vendors").node().isObject()) {
            throw problem("GVL_WITHOUT_VENDORS", file, "/vendors", "It has no vendors by number.", REMEDY);
        }
        DocumentReading reading = DocumentReading.of(GvlReader.read(list, file), ledger);
        return new Reading(file, format(), List.of(reading), List.of());
    }

    private static void requireVersion(JsonValue list, SourceFile file) {
        JsonValue version = list.member("gvlSpecificationVersion");
        if (version.node().isMissingNode()) {
            throw problem(
                    "GVL_VERSION",
                    file,
                    null,
                    "It does not state the version of its specification, as lists of version 1 do not.",
                    REMEDY);
        }
        if (!version.node().isIntegralNumber() || version.node().asLong() != SPECIFICATION) {
            String stated = version.node().isValueNode() ? version.node().asText() : "no number";
            throw problem(
                    "GVL_VERSION",
                    file,
                    "/gvlSpecificationVersion",
                    "It is a Global Vendor List of specification version %s; only version 3 is read."
                            .formatted(stated.length() > 20 ? stated.substring(0, 20) + "..." : stated),
                    REMEDY);
        }
        version.understood();
    }

    private static ImportException problem(
            String code, SourceFile file, @Nullable String path, String message, String remedy) {
        return ImportException.of(new ImportProblem(code, file.name(), 0, path, message, remedy));
    }
}
