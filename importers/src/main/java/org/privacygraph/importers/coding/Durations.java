package org.privacygraph.importers.coding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Duration;
import org.privacygraph.importers.ReadReport.Reason;

/**
 * Reads lengths of time: ISO 8601 durations with small faults, and a number with a unit, in English, German and French.
 *
 * <p>A text is a duration only when it says nothing else: "up to 30 days", "10 years after the contract ends" and
 * "3 to 6 months" are criteria. Faults are mended where one reading is left: small letters, spaces, a date or date and
 * time in front (ISO 8601 interval), and a {@code T} that is missing before hours or seconds. {@code P14m} is fourteen
 * months: without a {@code T} the letter M means months, and minutes would need two faults instead of one.
 */
public final class Durations {

    private static final int LONGEST = 100;

    private static final Pattern DAY =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T.*)?|[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{2,4}");
    private static final Pattern START = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?/?(?=P)");
    private static final Pattern WITHOUT_T =
            Pattern.compile("P((?:[0-9]+Y)?(?:[0-9]+W)?(?:[0-9]+D)?)([0-9]+H(?:[0-9]+M)?(?:[0-9]+S)?|[0-9]+S)");

    /** The duration that a text names, as an ISO 8601 text ({@link Duration}). */
    public Coding of(@Nullable String text) {
        if (text == null || Blank.isBlank(text)) {
            return Coding.NOT_STATED;
        }
        if (text.length() > LONGEST) {
            return left(text, "It says more than a length of time; it was kept as a criterion.");
        }
        String plain = Folding.plain(text).replace('\n', ' ').strip();
        if (DAY.matcher(plain).matches() && !plain.contains("P")) {
            return left(text, "It is a day, not a length of time; it was kept as a criterion.");
        }
        Optional<String> iso = iso(plain).or(() -> CountedUnits.of(plain));
        if (iso.isEmpty()) {
            return left(text, "It is not clearly a length of time; it was kept as a criterion.");
        }
        return iso.get().matches("[^1-9]*")
                ? left(text, "It says zero; it was kept as a criterion.")
                : Coding.of(iso.get());
    }

    private static Optional<String> iso(String text) {
        String compact = text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (compact.endsWith(".")) {
            compact = compact.substring(0, compact.length() - 1);
        }
        Matcher start = START.matcher(compact);
        if (start.lookingAt()) {
            compact = compact.substring(start.end());
        }
        if (Duration.canParse(compact)) {
            return Optional.of(compact);
        }
        Matcher withoutT = WITHOUT_T.matcher(compact);
        return withoutT.matches()
                ? Optional.of("P" + withoutT.group(1) + "T" + withoutT.group(2)).filter(Duration::canParse)
                : Optional.empty();
    }

    private static Coding left(String text, String decision) {
        return Coding.left(text, Reason.NO_DURATION, decision);
    }
}
