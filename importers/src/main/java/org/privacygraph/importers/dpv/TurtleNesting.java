package org.privacygraph.importers.dpv;

/** Measures how deep the brackets of a Turtle text are nested, before a parser descends into them. */
final class TurtleNesting {

    static final int LIMIT = 64;

    private final String text;
    private int at;
    private int line = 1;

    private TurtleNesting(String text) {
        this.text = text;
    }

    /** The line where the nesting exceeds the limit; 0 where it never does. */
    static int lineBeyondLimit(String text) {
        return new TurtleNesting(text).measure();
    }

    private int measure() {
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '[' || c == '(' || text.startsWith("<<", at)) {
                at += c == '<' ? 2 : 1;
                if (++depth > LIMIT) {
                    return line;
                }
            } else if (c == ']' || c == ')' || text.startsWith(">>", at)) {
                at += c == '>' ? 2 : 1;
                depth = Math.max(0, depth - 1);
            } else {
                skip(c);
            }
        }
        return 0;
    }

    private void skip(char c) {
        if (c == '#') {
            to("\n", 0);
        } else if (c == '<') {
            to(">", 1);
        } else if (c == '"' || c == '\'') {
            String quote = text.startsWith(String.valueOf(c).repeat(3), at)
                    ? String.valueOf(c).repeat(3)
                    : String.valueOf(c);
            to(quote, quote.length());
        } else {
            advance(c == '\\' ? 2 : 1);
        }
    }

    /** Goes behind the next {@code end}, minding escapes. */
    private void to(String end, int start) {
        advance(start);
        while (at < text.length() && !text.startsWith(end, at)) {
            advance(text.charAt(at) == '\\' && !end.equals("\n") ? 2 : 1);
        }
        advance(end.length());
    }

    private void advance(int count) {
        for (int i = 0; i < count && at < text.length(); i++) {
            if (text.charAt(at++) == '\n') {
                line++;
            }
        }
    }
}
