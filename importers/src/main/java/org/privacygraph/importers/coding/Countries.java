package org.privacygraph.importers.coding;

import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.ReadReport.Reason;

/** Reads countries as they are written in the wild: codes and names, in English and German. */
public final class Countries {

    /**
     * The country (ISO 3166-1 alpha-2 code) that a text names.
     *
     * @param address an address that stands beside it; a country that it contradicts is left
     */
    public Coding of(@Nullable String text, @Nullable String address) {
        return text == null || Blank.isBlank(text)
                ? Coding.NOT_STATED
                : Coding.left(text, Reason.NO_SUCH_COUNTRY, "It was left out.");
    }
}
