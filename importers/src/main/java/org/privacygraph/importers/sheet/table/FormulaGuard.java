package org.privacygraph.importers.sheet.table;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a text for a formula: an apostrophe is put before a text that starts with a character
 * that starts a formula, and taken away when it is read.
 *
 * <p>A text that starts with apostrophes and such a character gets one more, so that removing one gives the text back.
 */
public final class FormulaGuard {

    private static final Pattern DANGEROUS =
            Pattern.compile("'*[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*", Pattern.DOTALL);
    private static final Pattern GUARDED =
            Pattern.compile("'+[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*", Pattern.DOTALL);

    private FormulaGuard() {}

    /** The text as a cell may hold it. */
    public static String added(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    /** The text that a cell means; the inverse of {@link #added}. */
    public static String removed(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
