package org.privacygraph.api.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A table for a console: aligned columns, and long cells broken between words. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<Integer> limits;
    private final List<List<List<String>>> rows = new ArrayList<>();

    /** A table whose columns are at most so wide. */
    TextTable(Integer... limits) {
        this.limits = List.of(limits);
    }

    /** Adds a row with a text for each column. */
    void add(String... cells) {
        List<List<String>> row = new ArrayList<>();
        for (int column = 0; column < limits.size(); column++) {
            row.add(wrap(cells[column], limits.get(column)));
        }
        rows.add(row);
    }

    @Override
    public String toString() {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < limits.size(); column++) {
            int index = column;
            widths.add(rows.stream()
                    .flatMap(row -> row.get(index).stream())
                    .mapToInt(TextTable::width)
                    .max()
                    .orElse(0));
        }
        return rows.stream().map(row -> print(row, widths)).collect(Collectors.joining());
    }

    private static String print(List<List<String>> row, List<Integer> widths) {
        int height = row.stream().mapToInt(List::size).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < height; line++) {
            StringBuilder printed = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                List<String> cell = row.get(column);
                String part = line < cell.size() ? cell.get(line) : "";
                printed.append(part)
                        .append(" ".repeat(widths.get(column) - width(part)))
                        .append(GAP);
            }
            text.append(printed.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static List<String> wrap(String text, int limit) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && width(line) + 1 + width(word) > limit) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return Collections.unmodifiableList(lines);
    }

    private static int width(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
