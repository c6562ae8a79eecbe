package org.privacygraph.api.diagram;

import java.util.ArrayList;
import java.util.List;
import org.privacygraph.identity.MatchKey;

/**
 * A text in lines, with room reckoned for a sans-serif font: no fonts need be installed where the diagram is drawn.
 *
 * @param lines its lines
 * @param width width of the longest, in pixels
 */
record Wrapped(List<String> lines, double width) {

    private static final char ELLIPSIS = '…';
    private static final double NARROW = 0.62;
    private static final double WIDE = 1.05;
    private static final int WIDE_FROM = 0x2E80;

    /** Copies the lines. */
    Wrapped {
        lines = List.copyOf(lines);
    }

    /**
     * Breaks a text between words.
     *
     * @param text the text; what cannot be seen in it, or looks like something else, is shown escaped
     * @param length the most characters of a line
     * @param most the most lines; what is left is cut, with an ellipsis
     * @param size size of the font, in pixels
     */
    static Wrapped of(String text, int length, int most, double size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : MatchKey.shown(text).strip().split("\\s+")) {
            String rest = word;
            if (!line.isEmpty() && line.length() + 1 + rest.length() > length) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > length) {
                int end = Character.isHighSurrogate(rest.charAt(length - 1)) ? length - 1 : length;
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        if (lines.size() > most) {
            String last = lines.get(most - 1);
            lines = new ArrayList<>(lines.subList(0, most));
            lines.set(most - 1, last.length() >= length ? last.substring(0, length - 1) + ELLIPSIS : last + ELLIPSIS);
        }
        double width = lines.stream().mapToDouble(one -> width(one, size)).max().orElse(0);
        return new Wrapped(lines, width);
    }

    private static double width(String text, double size) {
        return text.codePoints()
                .mapToDouble(point -> point >= WIDE_FROM ? WIDE * size : NARROW * size)
                .sum();
    }
}
