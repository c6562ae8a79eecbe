package org.privacygraph.importers.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Coding.Left;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

/**
 * Reads countries as they are written in the wild: ISO 3166-1 codes and names, in English, German and French.
 *
 * <p>A text names countries only when it says nothing else: one country, or a list of them. A list with anything that
 * is neither a country, a code nor a region is left as a whole, for it may be an address. Codes that are also signs of
 * US states stand alone, or in a list with a code that is none.
 */
public final class Countries {

    private static final int LONGEST_PART = 80;
    private static final Pattern SEPARATORS =
            Pattern.compile("[,;|/\n\r\u2022\u00b7]|\\s(?:und|and|et|&|sowie|or|oder|ou)\\s");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");

    private final Words words;
    private final CountryNames names;
    private final AddressCountry addresses;

    /** Reads names and codes of the vocabulary that ships with the project. */
    public Countries() {
        this(Vocabulary.bundled());
    }

    /** Reads names and codes of this vocabulary. */
    public Countries(Vocabulary vocabulary) {
        this.words = Words.of(vocabulary);
        this.names = CountryNames.of(vocabulary);
        this.addresses = new AddressCountry(names);
    }

    /**
     * The countries (ISO 3166-1 alpha-2 codes) that a text names.
     *
     * @param address an address that stands beside it; a country that it contradicts is left
     */
    public Coding of(@Nullable String text, @Nullable String address) {
        if (text == null || Blank.isBlank(text)) {
            return Coding.NOT_STATED;
        }
        Coding coding = read(text);
        if (isOftenMistaken(text) && (address == null || Blank.isBlank(address))) {
            return left(text, "It is often written for Ireland, and nothing beside it says Iran; it was left out.");
        }
        if (address == null || coding.keys().isEmpty() || Blank.isBlank(address)) {
            return coding;
        }
        Set<String> beside = addresses.otherThan(coding.keys(), address);
        if (beside.isEmpty() && AddressCountry.endsWithState(address, text.strip())) {
            return left(text, "It may be the US state in the address beside it; it was left out.");
        }
        if (isOftenMistaken(text) && !addresses.names(coding.keys(), address)) {
            return Coding.left(
                    text,
                    Reason.CONTRADICTED,
                    beside.isEmpty()
                            ? "It is often written for Ireland, and the address beside it does not say Iran; it was left out."
                            : "The address beside it is in %s; it was left out.".formatted(String.join(", ", beside)));
        }
        return beside.isEmpty()
                ? coding
                : Coding.left(
                        text,
                        Reason.CONTRADICTED,
                        "The address beside it is in %s; it was left out.".formatted(String.join(", ", beside)));
    }

    /** The region (a key of {@link Scheme#REGION}, such as the EU or the EEA) that the whole text means. */
    public Optional<String> region(@Nullable String text) {
        return text == null || text.length() > Words.LONGEST || Blank.isBlank(text)
                ? Optional.empty()
                : words.find(Scheme.REGION, Folding.trimmed(text)).map(Concept::key);
    }

    /** IR is Iran, and a frequent slip for Ireland (IE, IRL). */
    private static boolean isOftenMistaken(String text) {
        return text.length() < LONGEST_PART
                && Folding.trimmed(Folding.plain(text)).equalsIgnoreCase("IR");
    }

    private Coding read(String text) {
        if (text.length() <= LONGEST_PART) {
            Optional<String> whole = whole(text);
            if (whole.isPresent()) {
                return Coding.of(whole.get());
            }
            if (region(text).isPresent()) {
                return left(text, "It is a region, not a country; it was left out.");
            }
        }
        return list(text);
    }

    private Optional<String> whole(String text) {
        String trimmed = Folding.trimmed(Folding.plain(text));
        if (trimmed.equals("no") || trimmed.equals("No")) {
            return Optional.empty();
        }
        return names.byCode(trimmed)
                .or(() -> names.byName(trimmed))
                .or(() -> words.find(Scheme.COUNTRY, text).map(Concept::key))
                .or(() -> withCode(trimmed));
    }

    /** A name with its own code in brackets, such as {@code Germany (DE)}. */
    private Optional<String> withCode(String text) {
        int open = text.indexOf('(');
        if (open < 1 || !text.endsWith(")")) {
            return Optional.empty();
        }
        String inner = text.substring(open + 1, text.length() - 1).strip();
        Optional<String> outer = one(text.substring(0, open).strip());
        return outer.filter(code -> one(inner).filter(code::equals).isPresent());
    }

    private Coding list(String text) {
        Set<String> keys = new LinkedHashSet<>();
        List<Left> left = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>();
        Set<String> named = new LinkedHashSet<>();
        for (String raw : SEPARATORS.split(text)) {
            String part = Folding.trimmed(raw.length() > LONGEST_PART ? raw : Folding.plain(raw));
            if (part.isEmpty()) {
                continue;
            }
            Optional<String> country = part.length() > LONGEST_PART ? Optional.empty() : one(part);
            if (country.isPresent()) {
                keys.add(country.get());
                (part.length() == 2 ? codes : named).add(country.get());
            } else if (region(part).isPresent()) {
                left.add(new Left(part, Reason.NO_SUCH_COUNTRY, "It is a region, not a country; it was left out."));
            } else if (CODE.matcher(part).matches()) {
                left.add(new Left(part, Reason.NO_SUCH_COUNTRY, "It is no code of a country; it was left out."));
            } else {
                return left(text, "It is not the name or code of a country and nothing else; it was left out.");
            }
        }
        boolean besideRegion =
                left.stream().anyMatch(part -> region(part.text()).isPresent());
        boolean maybeStates =
                !besideRegion && !named.containsAll(codes) && codes.stream().allMatch(AddressCountry::isState);
        return maybeStates || keys.isEmpty()
                ? left(
                        text,
                        keys.isEmpty()
                                ? "It is no country; it was left out."
                                : "It may name a US state; it was left out.")
                : new Coding(List.copyOf(keys), left);
    }

    /** The country that a part of a list is; a code counts in capitals only. */
    private Optional<String> one(String part) {
        return part.length() == 2 && !CODE.matcher(part).matches()
                ? Optional.empty()
                : names.byCode(part).or(() -> names.byName(part));
    }

    private static Coding left(String text, String decision) {
        return Coding.left(text, Reason.NO_SUCH_COUNTRY, decision);
    }
}
