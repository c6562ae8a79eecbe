package org.privacygraph.importers.coding;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Texts with which sources say that nothing is stated. */
public final class Blank {

    private static final Set<String> WORDS = Set.of(
            "[]",
            "{}",
            "none",
            "null",
            "nil",
            "undefined",
            "n/a",
            "n.a.",
            "na",
            "-",
            "--",
            "\u2013",
            "\u2014",
            "k.a.",
            "k. a.");

    private Blank() {}

    /** Whether the text says that nothing is stated. */
    public static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank() || WORDS.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
