package org.privacygraph.fact;

import java.util.regex.Pattern;

/**
 * A length of time as a document states it: years, months, weeks and days are kept apart, not counted in seconds.
 *
 * @param iso ISO 8601 duration, such as {@code P2Y} or {@code P6M}
 */
public record Duration(String iso) {

    private static final Pattern FORM = Pattern.compile(
            "P(?!$)([0-9]{1,4}Y)?([0-9]{1,5}M)?([0-9]{1,5}W)?([0-9]{1,6}D)?(T(?=[0-9])([0-9]{1,6}H)?([0-9]{1,6}M)?([0-9]{1,6}S)?)?");

    /** Refuses what is no ISO 8601 duration. */
    public Duration {
        if (!canParse(iso)) {
            throw new IllegalArgumentException("No ISO 8601 duration: " + iso);
        }
    }

    /** Whether {@code text} is an ISO 8601 duration in whole numbers. */
    public static boolean canParse(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return iso;
    }
}
