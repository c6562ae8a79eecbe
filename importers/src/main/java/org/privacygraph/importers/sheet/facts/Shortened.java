package org.privacygraph.importers.sheet.facts;

import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.provenance.SheetCell;

/** Names that fit where they are looked up, so that one long cell does not keep a whole record from being loaded. */
final class Shortened {

    private static final int LONGEST = 1_000;
    private static final String MARK = "...";

    private Shortened() {}

    /** The text, or its beginning where it is longer than 1,000 characters, which is told. */
    static String of(String text, SheetCell at, Ledger ledger) {
        if (text.length() <= LONGEST) {
            return text;
        }
        ledger.notUnderstood(at, text, Reason.MALFORMED, "It is longer than 1,000 characters; its beginning was kept.");
        int end = LONGEST - MARK.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + MARK;
    }
}
