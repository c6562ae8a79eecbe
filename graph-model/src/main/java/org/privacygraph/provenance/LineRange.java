package org.privacygraph.provenance;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of lines of a source document.
 *
 * @param first first line, counted from 1
 * @param last last line, not before {@code first}
 */
public record LineRange(int first, int last) implements Locator {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,8})(?:-([1-9][0-9]{0,8}))?");

    /** Refuses a range that is empty or starts before line 1. */
    public LineRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("No lines: " + first + " to " + last);
        }
    }

    /** Reads {@code 63} or {@code 63-65}; {@link IllegalArgumentException} for anything else. */
    public static LineRange parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Neither a line nor a range of lines: " + text);
        }
        int first = Integer.parseInt(matcher.group(1));
        return new LineRange(first, matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2)));
    }

    /** Whether {@code other} lies within this range. */
    public boolean contains(LineRange other) {
        return first <= other.first && other.last <= last;
    }

    /** Number of lines. */
    public int length() {
        return last - first + 1;
    }

    int compareLines(LineRange other) {
        return first != other.first ? Integer.compare(first, other.first) : Integer.compare(last, other.last);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
