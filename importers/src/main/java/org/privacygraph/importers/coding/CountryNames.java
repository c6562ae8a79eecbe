package org.privacygraph.importers.coding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

/**
 * Codes and names of countries: the vocabulary's, those of the Java platform (Unicode CLDR) in English, German and
 * French and, for some European countries, in their own language, and a few of parts of the United Kingdom. Accents do not matter; a name of two countries means neither.
 */
final class CountryNames {

    private static final int LONGEST = 80;
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);
    private static final List<String> OWN_LANGUAGES = List.of(
            "it-IT", "es-ES", "nl-NL", "nl-BE", "pl-PL", "sv-SE", "da-DK", "nb-NO", "fi-FI", "pt-PT", "cs-CZ", "hu-HU",
            "ro-RO", "hr-HR");
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M} .,'&()/-]+");
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:the|die|der|das|la|le|les|republic of|republik)\\s+", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> FURTHER = Map.ofEntries(
            Map.entry("England", "GB"),
            Map.entry("Scotland", "GB"),
            Map.entry("Schottland", "GB"),
            Map.entry("Wales", "GB"),
            Map.entry("Northern Ireland", "GB"),
            Map.entry("Nordirland", "GB"),
            Map.entry("Grande-Bretagne", "GB"),
            Map.entry("Angleterre", "GB"),
            Map.entry("\u00c9tats-Unis d'Am\u00e9rique", "US"),
            Map.entry("Vereinigte Staaten (USA)", "US"));

    private static final class Bundled {
        static final CountryNames INSTANCE = new CountryNames(Vocabulary.bundled());
    }

    private final Vocabulary vocabulary;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> alpha3 = new HashMap<>();

    private CountryNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Set<String> ambiguous = new HashSet<>();
        for (Concept country : vocabulary.concepts(Scheme.COUNTRY)) {
            String key = country.key();
            name(country.labelEn(), key, ambiguous);
            name(country.labelDe(), key, ambiguous);
            country.synonymsEn().forEach(name -> name(name, key, ambiguous));
            country.synonymsDe().forEach(name -> name(name, key, ambiguous));
        }
        for (String code : Locale.getISOCountries()) {
            if (vocabulary.find(Scheme.COUNTRY, code).isPresent()) {
                Locale country = Locale.of("", code);
                LANGUAGES.forEach(language -> name(country.getDisplayCountry(language), code, ambiguous));
                alpha3.put(country.getISO3Country(), code);
            }
        }
        for (String tag : OWN_LANGUAGES) {
            Locale own = Locale.forLanguageTag(tag);
            name(own.getDisplayCountry(own), own.getCountry(), ambiguous);
        }
        FURTHER.forEach((name, code) -> name(name, code, ambiguous));
        names.keySet().removeAll(ambiguous);
    }

    static CountryNames of(Vocabulary vocabulary) {
        return vocabulary == Vocabulary.bundled() ? Bundled.INSTANCE : new CountryNames(vocabulary);
    }

    /** The country with this ISO 3166-1 alpha-2 code in any case, or alpha-3 code in capitals. */
    Optional<String> byCode(String text) {
        if (text.length() == 2 && text.chars().allMatch(CountryNames::isBasicLetter)) {
            return vocabulary
                    .find(Scheme.COUNTRY, text.toUpperCase(Locale.ROOT))
                    .map(Concept::key);
        }
        return text.length() == 3 ? Optional.ofNullable(alpha3.get(text)) : Optional.empty();
    }

    /** The country with this name or usual abbreviation. */
    Optional<String> byName(String text) {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        String name = names.get(form(text));
        return name != null
                ? Optional.of(name)
                : Optional.ofNullable(names.get(form(ARTICLE.matcher(text).replaceFirst(""))));
    }

    private void name(String name, String code, Set<String> ambiguous) {
        for (String form : List.of(form(name), form(transliterated(name)))) {
            String other = names.putIfAbsent(form, code);
            if (other != null && !other.equals(code)) {
                ambiguous.add(form);
            }
        }
    }

    private static String transliterated(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("\u00e4", "ae")
                .replace("\u00f6", "oe")
                .replace("\u00fc", "ue");
    }

    private static String form(String name) {
        return Folding.bare(name);
    }

    private static boolean isBasicLetter(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
