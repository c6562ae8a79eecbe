package org.privacygraph.importers.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The countries that the last parts of an address name: by the country's name at their end, or by a form of postcode
 * or a capital that leaves no doubt. It serves to contradict, never to conclude.
 */
final class AddressCountry {

    private static final int LAST_PARTS = 4;
    private static final int MOST_PARTS = 100;
    private static final int LONGEST = 4000;
    private static final int LONGEST_PART = 120;
    private static final int MOST_WORDS = 4;

    private static final String US_STATES =
            "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR "
                    + "PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR";
    private static final Set<String> STATES = Set.of(US_STATES.split(" "));

    /** Names that are also a US state, or that other names of places end with. */
    private static final Set<String> UNSURE = Set.of("georgia", "jordan", "chad", "guinea", "congo");

    private static final Set<String> JOINS = Set.of(
            "new", "neu", "of", "de", "du", "la", "rue", "street", "via", "am", "an", "auf", "in", "zu", "little");

    private static final Pattern US = Pattern.compile(".*\\b(?:" + US_STATES.replace(' ', '|')
            + "|California|Washington|New York|Texas)[ -]+[0-9]{5}(?:-[0-9]{4})?");
    private static final Pattern PREFIXED = Pattern.compile("(?:.* )?([A-Z]{1,3}) ?- ?([0-9]{4,5})\\b.*");
    private static final Pattern BRITISH =
            Pattern.compile("(?:.* )?(?!GX|JE|GY|IM)[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][ABD-HJLNP-UW-Z]{2}");
    private static final Pattern CANADIAN = Pattern.compile("(?:.* )?[ABCEGHJ-NPRSTVXY][0-9][A-Z] [0-9][A-Z][0-9]");
    private static final Pattern EIRCODE = Pattern.compile("(?:.* )?[AC-FHKNPRTV-Y][0-9][0-9W] [0-9AC-FHKNPRTV-Y]{4}");
    private static final Pattern DUBLIN = Pattern.compile("(?:.* )?Dublin(?: [0-9]{1,2}W?)?");

    private static final Map<String, String> PLATES = Map.ofEntries(
            Map.entry("D", "DE"),
            Map.entry("A", "AT"),
            Map.entry("F", "FR"),
            Map.entry("I", "IT"),
            Map.entry("L", "LU"),
            Map.entry("B", "BE"),
            Map.entry("E", "ES"),
            Map.entry("S", "SE"),
            Map.entry("P", "PT"),
            Map.entry("CH", "CH"),
            Map.entry("DE", "DE"),
            Map.entry("AT", "AT"),
            Map.entry("FR", "FR"),
            Map.entry("LU", "LU"),
            Map.entry("NL", "NL"),
            Map.entry("BE", "BE"),
            Map.entry("DK", "DK"),
            Map.entry("ES", "ES"),
            Map.entry("PL", "PL"),
            Map.entry("FL", "LI"),
            Map.entry("FIN", "FI"));

    private static final Map<String, String> CAPITALS = Map.ofEntries(
            Map.entry("berlin", "DE"),
            Map.entry("hamburg", "DE"),
            Map.entry("munchen", "DE"),
            Map.entry("munich", "DE"),
            Map.entry("wien", "AT"),
            Map.entry("vienna", "AT"),
            Map.entry("zurich", "CH"),
            Map.entry("dublin", "IE"),
            Map.entry("london", "GB"),
            Map.entry("paris", "FR"),
            Map.entry("amsterdam", "NL"),
            Map.entry("stockholm", "SE"),
            Map.entry("bruxelles", "BE"),
            Map.entry("brussels", "BE"));

    private final CountryNames names;

    AddressCountry(CountryNames names) {
        this.names = names;
    }

    /** Whether a code of two letters is also the sign of a US state. */
    static boolean isState(String code) {
        return STATES.contains(code.toUpperCase(Locale.ROOT));
    }

    /** Whether the address ends with a city and this code, as US addresses do with a state. */
    static boolean endsWithState(String address, String code) {
        String end = Folding.trimmed(Folding.plain(address.substring(Math.max(0, address.length() - LONGEST_PART))));
        return isState(code) && end.length() > 2 && end.endsWith(" " + code.toUpperCase(Locale.ROOT));
    }

    /** Alpha-2 codes of the countries that the address ends with; none where it also names one of {@code stated}. */
    Set<String> otherThan(List<String> stated, String address) {
        List<String> parts = parts(address);
        Set<String> last = new TreeSet<>();
        for (int i = parts.size() - 1; i >= 0 && i >= parts.size() - MOST_PARTS; i--) {
            Optional<String> country = inPart(parts.get(i));
            if (country.filter(stated::contains).isPresent()) {
                return Set.of();
            }
            if (i >= parts.size() - LAST_PARTS) {
                country.ifPresent(last::add);
            }
        }
        return last;
    }

    /** Whether the address names one of these countries. */
    boolean names(List<String> codes, String address) {
        return parts(address).stream()
                .limit(MOST_PARTS)
                .anyMatch(part -> inPart(part).filter(codes::contains).isPresent());
    }

    private static List<String> parts(String address) {
        List<String> parts = new ArrayList<>();
        String end = address.substring(Math.max(0, address.length() - LONGEST));
        for (String part : end.split("[\n\r,;/()]")) {
            String plain = part.length() > LONGEST_PART ? "" : Folding.trimmed(Folding.plain(part));
            if (!plain.isEmpty()) {
                parts.add(plain);
            }
        }
        return parts;
    }

    private Optional<String> inPart(String part) {
        return byName(part).or(() -> byPostcode(part)).or(() -> byCapital(part));
    }

    private Optional<String> byName(String part) {
        String[] words = part.split(" +");
        for (int count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
            int from = words.length - count;
            String end = String.join(" ", List.of(words).subList(from, words.length));
            boolean joined = from > 0 && JOINS.contains(words[from - 1].toLowerCase(Locale.ROOT));
            boolean short2 = end.length() == 2 && !end.equals("UK") && !end.equals("US");
            Optional<String> country = joined || short2 || UNSURE.contains(end.toLowerCase(Locale.ROOT))
                    ? Optional.empty()
                    : names.byName(end);
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> byPostcode(String part) {
        if (US.matcher(part).matches()) {
            return Optional.of("US");
        }
        if (EIRCODE.matcher(part).matches() || DUBLIN.matcher(part).matches()) {
            return Optional.of("IE");
        }
        if (CANADIAN.matcher(part).matches()) {
            return Optional.of("CA");
        }
        if (BRITISH.matcher(part).matches()) {
            return Optional.of("GB");
        }
        var prefixed = PREFIXED.matcher(part);
        return prefixed.matches() ? Optional.ofNullable(PLATES.get(prefixed.group(1))) : Optional.empty();
    }

    private static Optional<String> byCapital(String part) {
        StringBuilder letters = new StringBuilder();
        part.chars().filter(c -> !Character.isDigit(c)).forEach(c -> letters.append((char) c));
        return Optional.ofNullable(CAPITALS.get(Folding.bare(letters.toString())));
    }
}
