package org.privacygraph.importers.yaml;

import java.io.Reader;

/** Hands out a text in pieces none of which ends within a character: snakeyaml-engine 3.0.1 fails on those that do. */
final class WholeCharacters extends Reader {

    private final String text;
    private int at;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (at == text.length()) {
            return -1;
        }
        int end = Math.min(at + length, text.length());
        if (end - at > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        text.getChars(at, end, buffer, offset);
        int read = end - at;
        at = end;
        return read;
    }

    @Override
    public void close() {}
}
