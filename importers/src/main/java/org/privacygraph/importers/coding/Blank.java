package org.privacygraph.importers.coding;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Texts with which sources say that nothing is stated: no characters that can be seen, punctuation only, or one of a
 * few words such as {@code n/a}. A plain "no" or "keine" is not among them: it says that there is none.
 */
public final class Blank {

    private static final int LONGEST = 40;

    private static final Set<String> WORDS = Set.of(
            "none",
            "null",
            "nil",
            "nan",
            "undefined",
            "n/a",
            "#n/a",
            "#nv",
            "n.a.",
            "n.a",
            "n. a.",
            "na",
            "k.a.",
            "k.a",
            "k. a.",
            "k/a",
            "n.n.",
            "tbd",
            "t.b.d.",
            "tbc",
            "tba",
            "todo",
            "to do",
            "blank",
            "empty",
            "leer",
            "unknown",
            "unbekannt",
            "inconnu",
            "not applicable",
            "not available",
            "not stated",
            "not specified",
            "unspecified",
            "to be determined",
            "to be confirmed",
            "to be completed",
            "keine angabe",
            "keine angaben",
            "ohne angabe",
            "nicht angegeben",
            "nicht bekannt",
            "nicht zutreffend",
            "non applicable",
            "non renseigné",
            "sans objet",
            "s.o.");

    private Blank() {}

    /** Whether the text says that nothing is stated. */
    public static boolean isBlank(@Nullable String text) {
        if (text == null || text.codePoints().allMatch(Blank::saysNothing)) {
            return true;
        }
        if (text.length() > LONGEST) {
            return false;
        }
        String plain = Folding.plain(text).strip().toLowerCase(Locale.ROOT);
        return WORDS.contains(plain) || WORDS.contains(inner(plain));
    }

    private static String inner(String text) {
        String inner = text;
        while (inner.length() > 1 && "\"'[]{}()<>\u201c\u201d\u201e\u00ab\u00bb".indexOf(inner.charAt(0)) >= 0) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        return inner;
    }

    private static boolean saysNothing(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> point == '|' || point == '~' || point == '=' || point == '<' || point == '>';
        };
    }
}
