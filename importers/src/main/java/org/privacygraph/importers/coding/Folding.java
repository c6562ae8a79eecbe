package org.privacygraph.importers.coding;

import java.text.Normalizer;
import java.util.Locale;

/** Forms of a text in which differences of writing do not matter; each takes time in proportion to the text. */
final class Folding {

    private static final String HYPHENS = "-_\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String KEPT_AROUND = "+#%&$\u20ac\u00a3\u00a7?~=<>@";

    private Folding() {}

    /** Compatible forms, without invisible characters, with plain spaces, apostrophes and hyphens. */
    static String plain(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(normal.length());
        normal.codePoints().forEach(point -> {
            if (HYPHENS.indexOf(point) >= 0) {
                plain.append(point == '_' ? '_' : '-');
            } else if (point == '\u2019' || point == '\u2018' || point == '\u00b4' || point == '`') {
                plain.append('\'');
            } else if (point == '\n' || point == '\u2028' || point == '\u2029') {
                plain.append('\n');
            } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                plain.append(' ');
            } else if (Character.getType(point) != Character.FORMAT && !Character.isISOControl(point)) {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString();
    }

    /** The form in which words are compared: lower case, one space for spaces, hyphens and underscores. */
    static String fold(String text) {
        String lower = plain(text).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean gap = c == ' ' || c == '-' || c == '_' || c == '\n';
            if (!gap) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    /** Only the letters a to z and digits, without accents. */
    static String bare(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (c == '\u00df') {
                bare.append("ss");
            } else if (Character.isLetterOrDigit(c)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** The text without punctuation, quotes and spaces around it; a bracket whose partner is inside stays. */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isTrim(text.charAt(from))) {
            from++;
        }
        while (to > from && isTrim(text.charAt(to - 1)) && !closesInside(text, from, to - 1)) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean closesInside(String text, int from, int at) {
        return text.charAt(at) == ')' && text.lastIndexOf('(', at) >= from
                || text.charAt(at) == ']' && text.lastIndexOf('[', at) >= from
                || text.charAt(at) == '.' && text.lastIndexOf('.', at - 1) >= Math.max(from, at - 3);
    }

    private static boolean isTrim(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && KEPT_AROUND.indexOf(c) < 0;
    }
}
