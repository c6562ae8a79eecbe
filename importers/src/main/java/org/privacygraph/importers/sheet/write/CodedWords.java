package org.privacygraph.importers.sheet.write;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacygraph.fact.Duration;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Place;
import org.privacygraph.importers.sheet.facts.Codes;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;

/** Writes concepts in words that are read as the same concepts again. */
final class CodedWords {

    private static final Pattern ONE_UNIT = Pattern.compile("P([0-9]+)([YMWD])");
    private static final Pattern ARTICLE = Pattern.compile("A(6_1|9_2)_([A-J])");

    private final Codes codes;

    CodedWords(Codes codes) {
        this.codes = codes;
    }

    /** The words of the source, or the label of the concept. */
    String of(Scheme scheme, Link link) {
        return link.words() != null ? link.words() : label(scheme, link.target());
    }

    String label(Scheme scheme, String key) {
        return codes.vocabulary().find(scheme, key).map(Concept::labelEn).orElse(key);
    }

    String basis(String key) {
        Matcher matcher = ARTICLE.matcher(key);
        String article = matcher.matches()
                ? "Art. %s)(%s) GDPR"
                        .formatted(
                                matcher.group(1).replace("_", "("),
                                matcher.group(2).toLowerCase(Locale.ROOT))
                : "";
        return List.of(article, label(Scheme.LEGAL_BASIS, key), key).stream()
                .filter(text -> codes.bases().of(text).keys().equals(List.of(key)))
                .findFirst()
                .orElse(key);
    }

    String place(Place place) {
        Scheme scheme = place.scope() == Place.Scope.COUNTRY ? Scheme.COUNTRY : Scheme.REGION;
        String words = of(scheme, place.link());
        return codes.countries()
                                .of(words, null)
                                .keys()
                                .equals(List.of(place.link().target()))
                        || codes.countries().region(words).isPresent()
                ? words
                : place.link().target();
    }

    String duration(Duration duration) {
        Matcher matcher = ONE_UNIT.matcher(duration.iso());
        Optional<String> words =
                matcher.matches() ? Optional.of(words(matcher.group(1), matcher.group(2))) : Optional.empty();
        return words.filter(text -> codes.durations().of(text).keys().equals(List.of(duration.iso())))
                .orElse(duration.iso());
    }

    private static String words(String number, String unit) {
        String name = switch (unit) {
            case "Y" -> "year";
            case "M" -> "month";
            case "W" -> "week";
            default -> "day";
        };
        return number + " " + name + (number.equals("1") ? "" : "s");
    }
}
