package org.privacygraph.importers.sheet.table;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What separates the values of a text: what it says itself in a first line {@code sep=;}, else that of comma, semicolon
 * and tab which parts most rows at its start into the same number of cells.
 *
 * @param character the separator
 * @param isStated whether the text states it in its first line
 */
record Separator(char character, boolean isStated) {

    private static final List<Character> KNOWN = List.of('\t', ';', ',');
    private static final int START = 200_000;
    private static final int ROWS = 60;
    private static final Pattern STATED = Pattern.compile("^\"?sep=([,;|\\t])\"?\\s*$", Pattern.CASE_INSENSITIVE);

    static Separator of(Reader text) {
        String start = start(text);
        Matcher stated = STATED.matcher(start.lines().findFirst().orElse(""));
        if (stated.matches()) {
            return new Separator(stated.group(1).charAt(0), true);
        }
        Map<Character, List<Integer>> widths = new LinkedHashMap<>();
        KNOWN.forEach(candidate -> widths.put(candidate, widths(start, candidate)));
        char best = widths.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Character, List<Integer>> one) -> rowsAlike(one.getValue()))
                        .thenComparing(one -> one.getValue().stream()
                                .max(Comparator.naturalOrder())
                                .orElse(0)))
                .map(Map.Entry::getKey)
                .orElse(',');
        return new Separator(best, false);
    }

    /** Number of rows that are parted into the same number of cells, more than one. */
    private static int rowsAlike(List<Integer> widths) {
        return widths.stream()
                .filter(width -> width > 1)
                .mapToInt(width -> Collections.frequency(widths, width))
                .max()
                .orElse(0);
    }

    static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
    }

    /** How people call it. */
    String words() {
        return switch (character) {
            case ',' -> "commas";
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "'" + character + "'";
        };
    }

    private static List<Integer> widths(String start, char separator) {
        List<Integer> widths = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(start), format(separator))) {
            for (CSVRecord row : parser) {
                if (row.size() > 1 || row.stream().anyMatch(cell -> !cell.isBlank())) {
                    widths.add(row.size());
                }
                if (widths.size() >= ROWS) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            // A broken row ends the look; the rows before it count.
            return widths;
        }
        return widths;
    }

    private static String start(Reader text) {
        char[] buffer = new char[START];
        int length = 0;
        try (text) {
            for (int read = 0; read >= 0 && length < START; length += Math.max(0, read)) {
                read = text.read(buffer, length, START - length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(buffer, 0, length);
    }
}
