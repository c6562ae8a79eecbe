package org.privacygraph.importers.sheet.table;

import java.util.Locale;
import java.util.Set;

/**
 * The texts that spreadsheets show where a formula failed, in English, German and French.
 *
 * <p>Source: error values of Office Open XML formulas (ISO/IEC 29500-1, 18.17.2.7), and those that later programs added.
 */
final class ErrorValue {

    private static final Set<String> ALL = Set.of(
            "#ref!",
            "#n/a",
            "#value!",
            "#div/0!",
            "#name?",
            "#null!",
            "#num!",
            "#spill!",
            "#calc!",
            "#field!",
            "#getting_data",
            "#error!",
            "#bezug!",
            "#nv",
            "#wert!",
            "#zahl!",
            "#\u00fcberlauf!",
            "#valeur!",
            "#nom?",
            "#nombre!",
            "#nul!",
            "#propagation!");

    private ErrorValue() {}

    /** Whether the text is such a value, and no more. */
    static boolean is(String text) {
        return text.startsWith("#") && ALL.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
