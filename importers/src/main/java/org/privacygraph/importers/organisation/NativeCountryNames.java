package org.privacygraph.importers.organisation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of European countries in their own languages, which the last line of an address may have. */
final class NativeCountryNames {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("België", "BE"),
            Map.entry("България", "BG"),
            Map.entry("Κύπρος", "CY"),
            Map.entry("Česko", "CZ"),
            Map.entry("Česká republika", "CZ"),
            Map.entry("Danmark", "DK"),
            Map.entry("Eesti", "EE"),
            Map.entry("Ελλάδα", "GR"),
            Map.entry("España", "ES"),
            Map.entry("Suomi", "FI"),
            Map.entry("Hrvatska", "HR"),
            Map.entry("Magyarország", "HU"),
            Map.entry("Éire", "IE"),
            Map.entry("Ísland", "IS"),
            Map.entry("Italia", "IT"),
            Map.entry("Lietuva", "LT"),
            Map.entry("Lëtzebuerg", "LU"),
            Map.entry("Latvija", "LV"),
            Map.entry("Nederland", "NL"),
            Map.entry("Norge", "NO"),
            Map.entry("Polska", "PL"),
            Map.entry("România", "RO"),
            Map.entry("Sverige", "SE"),
            Map.entry("Slovenija", "SI"),
            Map.entry("Slovensko", "SK"),
            Map.entry("Svizzera", "CH"));

    private NativeCountryNames() {}

    /** Code (ISO 3166-1 alpha-2) of the country that has this name in a language of its own. */
    static @Nullable String code(String name) {
        return CODES.get(name);
    }
}
