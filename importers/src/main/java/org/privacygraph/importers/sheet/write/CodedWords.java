package org.privacygraph.importers.sheet.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacygraph.fact.Duration;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Place;
import org.privacygraph.fact.RetentionPeriod;
import org.privacygraph.importers.sheet.facts.Codes;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;

/** Writes concepts in words that are read as the same concepts again. */
final class CodedWords {

    private static final Pattern COUNT = Pattern.compile("([0-9]+)([YMWDHS])");
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

    /** The length of time and what else the document says of the period, as one value of a cell. */
    String period(RetentionPeriod period) {
        String length = period.duration() == null ? "" : duration(period.duration());
        String words = Stream.of(
                        length,
                        period.startsAt() == null ? "" : "starting: " + period.startsAt(),
                        Objects.requireNonNullElse(period.criteria(), ""),
                        period.condition() == null ? "" : "where: " + period.condition())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return words.replaceAll("\\s*[;|\\r\\n]+\\s*", ", ");
    }

    /** The length of time in words; as an ISO 8601 text only where the words would be read as another. */
    String duration(Duration duration) {
        return Optional.of(inWords(duration.iso()))
                .filter(text -> codes.durations().of(text).keys().equals(List.of(duration.iso())))
                .orElse(duration.iso());
    }

    private static String inWords(String iso) {
        List<String> words = new ArrayList<>();
        int time = iso.indexOf('T');
        Matcher counts = COUNT.matcher(iso);
        while (counts.find()) {
            String number = counts.group(1);
            String name = switch (counts.group(2)) {
                case "Y" -> "year";
                case "M" -> time >= 0 && counts.start() > time ? "minute" : "month";
                case "W" -> "week";
                case "D" -> "day";
                case "H" -> "hour";
                default -> "second";
            };
            words.add(number + " " + name + (number.equals("1") ? "" : "s"));
        }
        return String.join(" ", words);
    }
}
