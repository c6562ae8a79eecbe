package org.privacygraph.importers.dpv;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;

/** The IRIs of the Data Privacy Vocabulary, in the spelling of its current version whatever version a file uses. */
final class DpvTerms {

    static final String DPV = "https://w3id.org/dpv#";
    static final String PERSONAL_DATA = "https://w3id.org/dpv/pd#";
    static final String GDPR = "https://w3id.org/dpv/legal/eu/gdpr#";
    static final String LOCATION = "https://w3id.org/dpv/loc#";

    private static final Pattern ANY_VERSION =
            Pattern.compile("https?://(?:w3id\\.org/|(?:www\\.)?w3\\.org/ns/)dpv([^#]*)#(.+)");
    private static final Pattern VERSION_OR_SERIALISATION =
            Pattern.compile("/(?:v?[0-9]+(?:\\.[0-9]+)*|(?:dpv-)?(?:owl|skos))(?=/|$)");
    private static final Map<String, String> MODULES = Map.ofEntries(
            Map.entry("", DPV),
            Map.entry("/dpv", DPV),
            Map.entry("-gdpr", GDPR),
            Map.entry("/dpv-gdpr", GDPR),
            Map.entry("/gdpr", GDPR),
            Map.entry("/eu-gdpr", GDPR),
            Map.entry("/legal/eu/gdpr", GDPR),
            Map.entry("-pd", PERSONAL_DATA),
            Map.entry("/dpv-pd", PERSONAL_DATA),
            Map.entry("/pd", PERSONAL_DATA),
            Map.entry("/loc", LOCATION),
            Map.entry("/dpv-legal", LOCATION),
            Map.entry("/legal", LOCATION),
            Map.entry("/dpv-risk", "https://w3id.org/dpv/risk#"),
            Map.entry("/dpv-tech", "https://w3id.org/dpv/tech#"));
    private static final Map<String, String> RENAMED = Map.of(
            "hasController", "hasDataController",
            "hasProcessor", "hasDataProcessor",
            "hasSubProcessor", "hasDataSubProcessor",
            "hasPersonalDataCategory", "hasPersonalData",
            "hasDataSubjectCategory", "hasDataSubject",
            "hasThirdPartyRecipient", "hasRecipientThirdParty");

    private DpvTerms() {}

    /** Whether the IRI is in a namespace of DPV, of any version. */
    static boolean isDpv(String iri) {
        return ANY_VERSION.matcher(iri).matches();
    }

    /** The IRI as the current version spells it; an IRI of another vocabulary is returned as it is. */
    static String current(String iri) {
        if (iri.startsWith(DPV) || iri.startsWith(PERSONAL_DATA) || !iri.contains("/dpv")) {
            return iri;
        }
        Matcher matcher = ANY_VERSION.matcher(iri);
        if (!matcher.matches()) {
            return iri;
        }
        String module = VERSION_OR_SERIALISATION
                .matcher(matcher.group(1))
                .replaceAll("")
                .replaceAll("/+$", "");
        return MODULES.getOrDefault(module, "https://w3id.org/dpv" + module + "#") + matcher.group(2);
    }

    /** Name of a property of the core vocabulary, as {@code hasPurpose}; null for any other. */
    static @Nullable String property(IRI predicate) {
        String name = core(predicate);
        return name == null ? null : RENAMED.getOrDefault(name, name);
    }

    /** Name of a term of the core vocabulary, as {@code Process}; null for anything else. */
    static @Nullable String core(Value value) {
        if (!(value instanceof IRI)) {
            return null;
        }
        String iri = current(value.stringValue());
        return iri.startsWith(DPV) ? iri.substring(DPV.length()) : null;
    }
}
