package org.privacygraph.importers.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of letters, a run of digits, or one other character of a text.
 *
 * @param kind which of them
 * @param text as it stands
 * @param low in lower case, with plain letters for accented ones where it is a word
 * @param start index of its first character
 */
record Token(Kind kind, String text, String low, int start) {

    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    int end() {
        return start + text.length();
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean is(String what) {
        return low.equals(what);
    }

    /** Its value, or -1 for what is no number of at most four digits. */
    int number() {
        return isNumber() && text.length() <= 4 ? Integer.parseInt(text) : -1;
    }

    /** Whether the next token follows without a space. */
    boolean touches(Token next) {
        return end() == next.start();
    }

    /** The tokens of a text; spaces are none. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            Kind kind = kind(c);
            while (kind != Kind.SIGN && end < text.length() && kind(text.charAt(end)) == kind) {
                end++;
            }
            if (c == '\n' || !Character.isWhitespace(c)) {
                String token = text.substring(at, end);
                tokens.add(new Token(kind, token, kind == Kind.WORD ? low(token) : token, at));
            }
            at = end;
        }
        return tokens;
    }

    private static Kind kind(char c) {
        return c >= '0' && c <= '9' ? Kind.NUMBER : Character.isLetter(c) ? Kind.WORD : Kind.SIGN;
    }

    private static String low(String word) {
        return word.length() == 1 ? word.toLowerCase(Locale.ROOT) : Folding.bare(word);
    }
}
