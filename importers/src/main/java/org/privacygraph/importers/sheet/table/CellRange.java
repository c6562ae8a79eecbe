package org.privacygraph.importers.sheet.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads references to cells as workbooks write them, such as {@code B3} and {@code B3:C5}. */
final class CellRange {

    static final int ROWS = 1_048_576;

    private static final int COLUMNS = 16_384;
    private static final int LETTERS = 26;
    private static final Pattern FORM =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9][0-9]{0,6})(?::\\$?([A-Z]{1,3})\\$?([1-9][0-9]{0,6}))?");

    private CellRange() {}

    /** The area, or nothing for what lies in no sheet. */
    static Optional<MergedArea> parse(String reference) {
        Matcher matcher = FORM.matcher(reference);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int column = column(matcher.group(1));
        int row = Integer.parseInt(matcher.group(2));
        int lastColumn = matcher.group(3) == null ? column : column(matcher.group(3));
        int lastRow = matcher.group(4) == null ? row : Integer.parseInt(matcher.group(4));
        return column <= lastColumn && row <= lastRow && lastColumn <= COLUMNS && lastRow <= ROWS
                ? Optional.of(new MergedArea(row, column, lastRow, lastColumn))
                : Optional.empty();
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column;
    }
}
